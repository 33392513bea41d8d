package org.detente.dyad;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a proposition.
 *
 * <pre>
 *   proposition = pair claim [ "on" issue ] when
 *   pair        = name ( " " | "-" | " and " | " toward " ) name
 *   claim       = [ "became" | "is" | … ] ( "better" | "worse" | "more stable" | "less stable"
 *               | "more predictable" | "less predictable" ) | "follows words with deeds"
 *   when        = "since" day | "between" day "and" day | "from" day "to" day
 *   day         = YYYY | YYYY-MM | YYYY-MM-DD
 * </pre>
 */
public final class PropositionParser {
  private static final String DAY = "(\\d{4}(?:-\\d{2}(?:-\\d{2})?)?)";

  private static final Pattern WHEN =
      Pattern.compile(
          "\\s+(?:since\\s+"
              + DAY
              + "|(?:between|from)\\s+"
              + DAY
              + "\\s+(?:and|to)\\s+"
              + DAY
              + ")$");

  private static final Pattern CLAIM =
      Pattern.compile(
          "\\s+(?:(?:has|have)\\s+)?(?:became|become|becomes|got|grew|grown|is|are|was|were)?\\s*"
              + "(better|worse|improved|worsened|(?:more|less)\\s+(?:stable|predictable)"
              + "|follow(?:s|ed)?\\s+words\\s+with\\s+deeds)\\b");

  private static final List<String> BETWEEN = List.of(" and ", " toward ", " towards ", "-", " ");

  private final Function<String, Optional<String>> country;

  /**
   * @param country from a name or code to a country code
   */
  public PropositionParser(Function<String, Optional<String>> country) {
    this.country = country;
  }

  /**
   * @param today last day of an open "since"
   * @throws IllegalArgumentException saying what was not understood
   */
  public Proposition parse(String text, LocalDate today) {
    String line = text.strip();
    Matcher when = WHEN.matcher(line);
    if (!when.find()) {
      throw new IllegalArgumentException(
          "no time in \"" + line + "\": end with \"since 2021-06\" or \"between 2020 and 2022\"");
    }
    LocalDate since = first(when.group(1) != null ? when.group(1) : when.group(2));
    LocalDate until = when.group(3) == null ? today : last(when.group(3));
    String rest = line.substring(0, when.start());
    Matcher claim = CLAIM.matcher(rest.toLowerCase(Locale.ROOT));
    if (!claim.find()) {
      throw new IllegalArgumentException(
          "no claim in \""
              + rest
              + "\": say better, worse, more or less stable, more or less predictable, or follows"
              + " words with deeds");
    }
    String after = rest.substring(claim.end()).strip();
    String pairText = rest.substring(0, claim.start());
    if (after.toLowerCase(Locale.ROOT).startsWith("toward")) {
      // "CHN follows words with deeds toward JPN": the second side comes after the claim.
      pairText += " " + after;
      after = "";
    }
    String[] pair = pair(pairText.strip());
    return new Proposition(pair[0], pair[1], claim(claim.group(1)), issue(after), since, until);
  }

  private static Claim claim(String words) {
    return switch (words.replaceAll("\\s+", " ")) {
      case "better", "improved" -> Claim.BETTER;
      case "worse", "worsened" -> Claim.WORSE;
      case "more stable" -> Claim.MORE_STABLE;
      case "less stable" -> Claim.LESS_STABLE;
      case "more predictable" -> Claim.MORE_PREDICTABLE;
      case "less predictable" -> Claim.LESS_PREDICTABLE;
      default -> Claim.WORDS_FOLLOWED_BY_DEEDS;
    };
  }

  private static Optional<String> issue(String after) {
    if (after.isEmpty()) {
      return Optional.empty();
    }
    if (!after.toLowerCase(Locale.ROOT).startsWith("on ")) {
      throw new IllegalArgumentException("not understood: \"" + after + "\"");
    }
    return Optional.of(after.substring(3).strip());
  }

  private String[] pair(String text) {
    for (String between : BETWEEN) {
      for (int at = text.indexOf(between); at > 0; at = text.indexOf(between, at + 1)) {
        Optional<String> a = country.apply(text.substring(0, at).strip());
        Optional<String> b = country.apply(text.substring(at + between.length()).strip());
        if (a.isPresent() && b.isPresent()) {
          return new String[] {a.get(), b.get()};
        }
      }
    }
    throw new IllegalArgumentException(
        "no two sides in \"" + text + "\": write two countries, such as \"USA RUS\"");
  }

  private static LocalDate first(String day) {
    try {
      return switch (day.length()) {
        case 4 -> LocalDate.of(Integer.parseInt(day), 1, 1);
        case 7 -> YearMonth.parse(day).atDay(1);
        default -> LocalDate.parse(day);
      };
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("not a day: " + day, e);
    }
  }

  private static LocalDate last(String day) {
    try {
      return switch (day.length()) {
        case 4 -> LocalDate.of(Integer.parseInt(day), 12, 31);
        case 7 -> YearMonth.parse(day).atEndOfMonth();
        default -> LocalDate.parse(day);
      };
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("not a day: " + day, e);
    }
  }
}
