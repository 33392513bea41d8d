package org.detente.date;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Locale;

/**
 * A period of the calendar: a day, a week, a quarter, a season …
 *
 * @param start its first day
 */
record Period(Grain grain, LocalDate start) {
  Period {
    start = grain.floor(start);
  }

  LocalDate end() {
    return grain.last(start);
  }

  /** The period of the same grain that lies some units of another grain away. */
  Period plus(Grain unit, long units) {
    return new Period(grain, unit.plus(start, units));
  }

  /** The period of another grain that holds this one's first day. */
  Period in(Grain other) {
    return new Period(other, start);
  }

  /** The TimeML value. */
  String value() {
    int year = start.getYear();
    return switch (grain) {
      case DAY -> start.toString();
      case WEEK -> week(start);
      case WEEKEND -> week(start) + "-WE";
      case MONTH -> format("%04d-%02d", year, start.getMonthValue());
      // Winter is named after the year in which it begins.
      case SEASON -> format("%04d-%s", year, Season.starting(start.getMonthValue()));
      case QUARTER -> format("%04d-Q%d", year, start.get(IsoFields.QUARTER_OF_YEAR));
      case HALF -> format("%04d-H%d", year, start.getMonthValue() <= 6 ? 1 : 2);
      case YEAR -> format("%04d", year);
      case DECADE -> format("%03d", Math.floorDiv(year, 10));
      case CENTURY -> format("%02d", Math.floorDiv(year, 100));
      case MILLENNIUM -> format("%01d", Math.floorDiv(year, 1000));
    };
  }

  private static String week(LocalDate day) {
    return format(
        "%04d-W%02d",
        day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  private static String format(String pattern, Object... arguments) {
    return String.format(Locale.ROOT, pattern, arguments);
  }
}
