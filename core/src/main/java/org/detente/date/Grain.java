package org.detente.date;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;

/** The calendar units that a period of time can be one of, with their TimeML letters. */
enum Grain {
  DAY("D"),
  WEEK("W"),
  WEEKEND("WE"),
  MONTH("M"),
  SEASON("SEASON"),
  QUARTER("Q"),
  HALF("H"),
  YEAR("Y"),
  DECADE("E"),
  CENTURY("C"),
  MILLENNIUM("L");

  private final String letter;

  Grain(String letter) {
    this.letter = letter;
  }

  /**
   * The grain of a unit letter.
   *
   * @throws IllegalArgumentException if no grain has this letter
   */
  static Grain of(String letter) {
    for (Grain grain : values()) {
      if (grain.letter.equals(letter)) {
        return grain;
      }
    }
    throw new IllegalArgumentException("no calendar unit " + letter);
  }

  /** First day of the period of this grain that holds the day. */
  LocalDate floor(LocalDate day) {
    return switch (this) {
      case DAY -> day;
      case WEEK -> day.with(TemporalAdjusters.previousOrSame(java.time.DayOfWeek.MONDAY));
      case WEEKEND ->
          day.with(TemporalAdjusters.previousOrSame(java.time.DayOfWeek.MONDAY)).plusDays(5);
      case MONTH -> day.withDayOfMonth(1);
      case SEASON -> day.withDayOfMonth(1).minusMonths(day.getMonthValue() % 3);
      case QUARTER -> day.withDayOfMonth(1).withMonth(3 * day.get(IsoFields.QUARTER_OF_YEAR) - 2);
      case HALF -> day.withDayOfMonth(1).withMonth(day.getMonthValue() <= 6 ? 1 : 7);
      case YEAR -> day.withDayOfYear(1);
      case DECADE -> LocalDate.of(Math.floorDiv(day.getYear(), 10) * 10, 1, 1);
      case CENTURY -> LocalDate.of(Math.floorDiv(day.getYear(), 100) * 100, 1, 1);
      case MILLENNIUM -> LocalDate.of(Math.floorDiv(day.getYear(), 1000) * 1000, 1, 1);
    };
  }

  /** The day moved by a number of units of this grain. */
  LocalDate plus(LocalDate day, long units) {
    return switch (this) {
      case DAY -> day.plusDays(units);
      case WEEK, WEEKEND -> day.plusWeeks(units);
      case MONTH -> day.plusMonths(units);
      case SEASON, QUARTER -> day.plusMonths(3 * units);
      case HALF -> day.plusMonths(6 * units);
      case YEAR -> day.plusYears(units);
      case DECADE -> day.plusYears(10 * units);
      case CENTURY -> day.plusYears(100 * units);
      case MILLENNIUM -> day.plusYears(1000 * units);
    };
  }

  /** Last day of the period that starts on a day. */
  LocalDate last(LocalDate start) {
    return this == WEEKEND ? start.plusDays(1) : plus(start, 1).minusDays(1);
  }

  /** True if this grain is at least as long as a month. */
  boolean isCoarse() {
    return compareTo(MONTH) >= 0;
  }

  /** Units of this grain from one day to another, rounded towards zero. */
  long between(LocalDate from, LocalDate to) {
    return ChronoUnit.DAYS.between(from, to)
        / Math.max(1, ChronoUnit.DAYS.between(from, plus(from, 1)));
  }
}
