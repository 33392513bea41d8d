package org.detente.date;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Days of the year that news calls by name. */
final class Holiday {
  private Holiday() {}

  /**
   * The day of a holiday.
   *
   * @param code {@code MM-DD} or {@code easter}, {@code easter-2}, {@code thanksgiving}, {@code
   *     labor}, {@code memorial}, {@code election}
   * @throws IllegalArgumentException if the code is none of these
   */
  static LocalDate in(int year, String code) {
    if (code.startsWith("easter")) {
      String days = code.substring("easter".length());
      return easter(year).plusDays(days.isEmpty() ? 0 : Integer.parseInt(days));
    }
    return switch (code) {
      case "thanksgiving" -> Named.nth(year, 11, 4, DayOfWeek.THURSDAY);
      case "labor" -> Named.nth(year, 9, 1, DayOfWeek.MONDAY);
      case "memorial" -> Named.nth(year, 5, -1, DayOfWeek.MONDAY);
      case "election" -> Named.nth(year, 11, 1, DayOfWeek.MONDAY).plusDays(1);
      default -> LocalDate.parse("%04d-".formatted(year) + code);
    };
  }

  /** Easter Sunday of the Gregorian calendar (the anonymous algorithm of 1876). */
  private static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
    int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
    return LocalDate.of(year, f / 31, f % 31 + 1);
  }
}
