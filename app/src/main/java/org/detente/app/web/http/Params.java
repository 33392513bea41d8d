package org.detente.app.web.http;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The parameters of a request; what cannot be understood is a {@link Problem} that names it. */
public final class Params {
  private static final int LONGEST_TEXT = 500;
  private static final Pattern COUNTRY = Pattern.compile("[A-Z]{3}");

  private final Map<String, String> values;

  public Params(Map<String, String> values) {
    this.values = Map.copyOf(values);
  }

  /** All of them, in the order of their names: equal questions are equal texts. */
  @Override
  public String toString() {
    return new TreeMap<>(values).toString();
  }

  /** Complains of a parameter that the route does not know: a typing error must not go unseen. */
  void onlyThese(Set<String> known) {
    values.keySet().stream()
        .filter(name -> !known.contains(name))
        .sorted()
        .findFirst()
        .ifPresent(
            name -> {
              throw Problem.parameter(
                  name, "no such parameter; there are " + known.stream().sorted().toList());
            });
  }

  /** A text that is not blank. */
  public Optional<String> text(String name) {
    Optional<String> value =
        Optional.ofNullable(values.get(name)).map(String::strip).filter(v -> !v.isEmpty());
    if (value.isPresent() && value.get().length() > LONGEST_TEXT) {
      throw Problem.parameter(name, "longer than " + LONGEST_TEXT + " characters");
    }
    return value;
  }

  /** A country code in any case. */
  public Optional<String> country(String name) {
    return text(name).map(value -> country(name, value));
  }

  /** Checks a country code. */
  public static String country(String name, String value) {
    String code = value.strip().toUpperCase(Locale.ROOT);
    if (!COUNTRY.matcher(code).matches()) {
      throw Problem.parameter(name, "not a country code of three letters");
    }
    return code;
  }

  /** Two country codes with a comma between, or none. */
  public List<String> pair(String name) {
    Optional<String> value = text(name);
    if (value.isEmpty()) {
      return List.of();
    }
    List<String> sides =
        Stream.of(value.get().split(",", -1)).map(side -> country(name, side)).toList();
    if (sides.size() != 2) {
      throw Problem.parameter(name, "takes two countries, such as USA,RUS");
    }
    return sides;
  }

  /** An ISO 8601 day. */
  public Optional<LocalDate> day(String name) {
    try {
      return text(name).map(LocalDate::parse);
    } catch (DateTimeException e) {
      throw Problem.parameter(name, "not a day such as 2021-06-15");
    }
  }

  /** A number from 1 to {@code most}. */
  public int number(String name, int otherwise, int most) {
    Optional<String> value = text(name);
    if (value.isEmpty()) {
      return otherwise;
    }
    try {
      int number = Integer.parseInt(value.get());
      if (number >= 1 && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Said below.
    }
    throw Problem.parameter(name, "not a number from 1 to " + most);
  }

  /** True or false; false where it is not given. */
  public boolean flag(String name) {
    return choice(name, "false", List.of("true", "false")).equals("true");
  }

  /** One of a few words, in lower case. */
  public String choice(String name, String otherwise, List<String> choices) {
    String value = text(name).orElse(otherwise).toLowerCase(Locale.ROOT);
    if (!choices.contains(value)) {
      throw Problem.parameter(name, "not one of " + String.join(", ", choices));
    }
    return value;
  }
}
