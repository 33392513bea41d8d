package org.detente.report;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The spellings in which inputs give dates, brought to ISO 8601. */
final class IsoDate {
  private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(T.*)?");
  private static final Pattern LOOSE =
      Pattern.compile("(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})(?:[T ]?(\\d{2}:\\d{2}.*))?");

  private static final Pattern NAMED =
      Pattern.compile(
          "(\\d{1,2})[- ]([A-Za-z]{3})[a-z]*[- ](\\d{4})(?:[ T](\\d{2}:\\d{2}:\\d{2}).*)?");
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private IsoDate() {}

  /** A date or date-time that begins with {@code yyyy-MM-dd}, or empty where it is none. */
  static Optional<String> parse(String text) {
    String trimmed = text.strip();
    Matcher loose = LOOSE.matcher(trimmed);
    if (loose.matches()) {
      String time = loose.group(4);
      return day(loose.group(1), loose.group(2), loose.group(3))
          .map(day -> time == null ? day : day + "T" + time.strip());
    }
    Matcher compact = COMPACT.matcher(trimmed);
    if (compact.matches()) {
      return day(compact.group(1), compact.group(2), compact.group(3));
    }
    Matcher named = NAMED.matcher(trimmed);
    if (named.matches()) {
      int month = 1 + MONTHS.indexOf(named.group(2).toLowerCase(Locale.ROOT));
      String time = named.group(4);
      return day(named.group(3), String.valueOf(month), named.group(1))
          .map(day -> time == null ? day : day + "T" + time);
    }
    try {
      return Optional.of(
          OffsetDateTime.parse(trimmed, DateTimeFormatter.RFC_1123_DATE_TIME).toString());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The day as {@code yyyy-MM-dd}, or empty where the calendar has no such day. */
  static Optional<String> day(String year, String month, String day) {
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day))
              .toString());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
