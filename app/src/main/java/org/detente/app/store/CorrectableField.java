package org.detente.app.store;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.detente.record.EventType;
import org.detente.record.Sector;
import org.detente.record.StatementKind;
import org.detente.record.Status;

/** What a person may set right in a finding, and the form of its value. */
enum CorrectableField {
  TYPE(true, false),
  MODE(true, false),
  CAMEO(true, false),
  STATUS(true, false),
  BACKGROUND(true, false),
  ACTORS(true, false),
  RECIPIENTS(true, false),
  DAY(true, true),
  LAST_DAY(true, false),
  KIND(false, true),
  SPEAKER_COUNTRY(false, true),
  SPEAKER_SECTOR(false, true),
  ABOUT(false, true),
  /** False where there is no such event or statement at all. */
  VALID(true, true);

  private final boolean ofEvents;
  private final boolean ofStatements;

  CorrectableField(boolean ofEvents, boolean ofStatements) {
    this.ofEvents = ofEvents;
    this.ofStatements = ofStatements;
  }

  /**
   * @throws IllegalArgumentException naming those there are
   */
  static CorrectableField of(String name, boolean ofEvent) {
    String wanted = name.strip().toUpperCase(Locale.ROOT).replace('-', '_');
    return Arrays.stream(values())
        .filter(f -> ofEvent ? f.ofEvents : f.ofStatements)
        .filter(f -> f.name().equals(wanted))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no field '"
                        + name
                        + "' that can be corrected; there are "
                        + Arrays.stream(values())
                            .filter(f -> ofEvent ? f.ofEvents : f.ofStatements)
                            .map(CorrectableField::word)
                            .collect(Collectors.joining(", "))));
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The value as the store keeps it.
   *
   * @throws IllegalArgumentException if the field cannot have it
   */
  String checked(String value) {
    String given = value.strip();
    return switch (this) {
      case TYPE -> EventType.valueOf(given.toUpperCase(Locale.ROOT)).name();
      case STATUS -> Status.valueOf(given.toUpperCase(Locale.ROOT)).name().toLowerCase(Locale.ROOT);
      case KIND ->
          StatementKind.valueOf(given.toUpperCase(Locale.ROOT)).name().toLowerCase(Locale.ROOT);
      case SPEAKER_SECTOR -> Sector.valueOf(given.toUpperCase(Locale.ROOT)).name();
      case BACKGROUND, VALID -> flag(given);
      case ACTORS, RECIPIENTS, ABOUT, SPEAKER_COUNTRY -> countries(given);
      case DAY, LAST_DAY -> day(given);
      case MODE -> given.toLowerCase(Locale.ROOT);
      case CAMEO -> code(given);
    };
  }

  private String flag(String given) {
    if (!List.of("true", "false").contains(given)) {
      throw new IllegalArgumentException(word() + " is true or false, not '" + given + "'");
    }
    return given;
  }

  private String countries(String given) {
    List<String> codes =
        Arrays.stream(given.toUpperCase(Locale.ROOT).split("[ ,]+"))
            .filter(c -> !c.isEmpty())
            .toList();
    Optional<String> wrong = codes.stream().filter(c -> !c.matches("[A-Z]{3}")).findFirst();
    if (wrong.isPresent()) {
      throw new IllegalArgumentException("not a country code: " + wrong.get());
    }
    return String.join(" ", codes);
  }

  private static String day(String given) {
    try {
      return LocalDate.parse(given).toString();
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("'" + given + "' is not a date like 2021-05-24", e);
    }
  }

  private static String code(String given) {
    if (!given.matches("\\d{2,4}")) {
      throw new IllegalArgumentException("not a CAMEO code: " + given);
    }
    return given;
  }
}
