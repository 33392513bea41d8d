package org.detente.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.function.IntFunction;

/** Functions for periods with a name: weekdays, dates, seasons, quarters, decades, holidays. */
final class Named {
  private static final String NEXT = "next";
  private static final String LAST = "last";
  private static final String THIS = "this";

  /** Cycles longer than this many days are of months or seasons, not of weekdays. */
  private static final int LONG_CYCLE = 30;

  private static final int NEARER = 2;
  private static final int FAR_NEARER = 4;

  /** A past day eleven months ago would be told with its year: "announced … on 8 June". */
  private static final int FAR_BEHIND = 8;

  private Named() {}

  /** {@code weekday(n, how)}: Monday is 1. */
  static Resolved weekday(Scene scene, Arguments a) {
    int number = a.number(0);
    if (scene.published().isEmpty() || number < 1 || number > 7) {
      return Resolved.of("XXXX-WXX-" + a.text(0));
    }
    DayOfWeek day = DayOfWeek.of(number);
    LocalDate monday = Grain.WEEK.floor(scene.published().get());
    return Resolved.of(
        choose(
            scene,
            a.text(1),
            k -> new Period(Grain.DAY, monday.plusWeeks(k).plusDays(day.getValue() - 1L))));
  }

  /** {@code weekend(how)}. */
  static Resolved weekend(Scene scene, Arguments a) {
    return scene
        .published()
        .map(
            day ->
                Resolved.of(
                    choose(scene, a.text(0), k -> new Period(Grain.WEEKEND, day.plusWeeks(k)))))
        .orElse(Resolved.of(Relative.open(Grain.WEEKEND)));
  }

  /**
   * {@code date(year, month, day, how)}: year and day may be empty; a year of two digits is the
   * nearest one.
   */
  static Resolved date(Scene scene, Arguments a) {
    int month = a.number(1);
    int day = a.number(2);
    if (month < 1 || month > 12 || day < 0 || day > YearMonth.of(2000, month).lengthOfMonth()) {
      return Resolved.of("");
    }
    if (a.has(0)) {
      return Resolved.of(dayOrMonth(fullYear(scene, a.text(0)), month, day));
    }
    if (scene.published().isEmpty()) {
      return Resolved.of("XXXX-%02d".formatted(month) + (day > 0 ? "-%02d".formatted(day) : ""));
    }
    int year = scene.published().get().getYear();
    return Resolved.of(choose(scene, a.text(3), k -> dayOrMonth(year + k, month, day)));
  }

  private static Period dayOrMonth(int year, int month, int day) {
    if (day == 0) {
      return new Period(Grain.MONTH, LocalDate.of(year, month, 1));
    }
    int last = YearMonth.of(year, month).lengthOfMonth();
    return new Period(Grain.DAY, LocalDate.of(year, month, Math.min(day, last)));
  }

  /** {@code season(code, how, year)}. */
  static Resolved season(Scene scene, Arguments a) {
    int month = Season.valueOf(a.text(0)).month();
    if (!a.has(2) && scene.published().isEmpty()) {
      return Resolved.of("XXXX-" + a.text(0));
    }
    IntFunction<Period> in = y -> new Period(Grain.SEASON, LocalDate.of(y, month, 1));
    return ofYear(scene, a, in);
  }

  /** {@code quarter(n, how, year)}. */
  static Resolved quarter(Scene scene, Arguments a) {
    int number = Math.floorMod(a.number(0) - 1, 4);
    if (!a.has(2) && scene.published().isEmpty()) {
      return Resolved.of("XXXX-Q" + (number + 1));
    }
    IntFunction<Period> in = y -> new Period(Grain.QUARTER, LocalDate.of(y, 1 + 3 * number, 1));
    return ofYear(scene, a, in);
  }

  /** {@code half(n, how, year)}. */
  static Resolved half(Scene scene, Arguments a) {
    int number = Math.floorMod(a.number(0) - 1, 2);
    if (!a.has(2) && scene.published().isEmpty()) {
      return Resolved.of("XXXX-H" + (number + 1));
    }
    IntFunction<Period> in = y -> new Period(Grain.HALF, LocalDate.of(y, 1 + 6 * number, 1));
    return ofYear(scene, a, in);
  }

  private static Resolved ofYear(Scene scene, Arguments a, IntFunction<Period> in) {
    if (a.has(2)) {
      return Resolved.of(in.apply(fullYear(scene, a.text(2))));
    }
    int year = scene.published().map(LocalDate::getYear).orElse(2000);
    return Resolved.of(choose(scene, a.text(1), k -> in.apply(year + k)));
  }

  /** {@code year(y)}. */
  static Resolved year(Scene scene, Arguments a) {
    return Resolved.of(new Period(Grain.YEAR, LocalDate.of(fullYear(scene, a.text(0)), 1, 1)));
  }

  /** {@code decade(y)}: the decade that holds a year. */
  static Resolved decade(Scene scene, Arguments a) {
    return Resolved.of(new Period(Grain.DECADE, LocalDate.of(fullYear(scene, a.text(0)), 1, 1)));
  }

  /** {@code century(n)}: the n-th century. */
  static Resolved century(Scene scene, Arguments a) {
    int number = Math.max(1, Math.min(99, a.number(0)));
    return Resolved.of(new Period(Grain.CENTURY, LocalDate.of(100 * (number - 1), 1, 1)));
  }

  /** {@code holiday(code, how, year)}: the code is {@code MM-DD}, or the name of a movable one. */
  static Resolved holiday(Scene scene, Arguments a) {
    if (!a.has(2) && scene.published().isEmpty()) {
      return Resolved.of("XXXX-XX-XX");
    }
    return ofYear(scene, a, y -> new Period(Grain.DAY, Holiday.in(y, a.text(0))));
  }

  /** {@code weekof(date)}: the week that holds a day. */
  static Resolved weekOf(Scene scene, Arguments a) {
    return a.get(0).period().map(p -> Resolved.of(p.in(Grain.WEEK))).orElse(a.get(0));
  }

  /** {@code following(code)}: the season or month of this code that next begins after the date. */
  static Resolved following(Scene scene, Arguments a) {
    if (scene.last().isEmpty()) {
      return Resolved.of("XXXX");
    }
    Period last = scene.last().get();
    boolean month = a.number(0) > 0;
    int first = month ? a.number(0) : Season.valueOf(a.text(0)).month();
    Grain grain = month ? Grain.MONTH : Grain.SEASON;
    Period period = new Period(grain, LocalDate.of(last.end().getYear(), first, 1));
    return Resolved.of(period.start().isAfter(last.end()) ? period : period.plus(Grain.YEAR, 1));
  }

  /** A year of one, two or four digits; two digits give the nearest year, one century each way. */
  static int fullYear(Scene scene, String digits) {
    int year = Resolved.of(digits).number();
    if (digits.length() != 2) {
      return Math.max(1, Math.min(9000, year));
    }
    int now = scene.published().map(LocalDate::getYear).orElse(2000);
    int full = now - now % 100 + year;
    return full > now + 20 ? full - 100 : full;
  }

  /**
   * Of the periods that a name can mean, the one that "last", "this", "next" or the tense picks.
   *
   * @param nth the period of this turn of the cycle for 0, of the next for 1, of the last for -1
   */
  private static Period choose(Scene scene, String how, IntFunction<Period> nth) {
    LocalDate now = scene.published().orElseThrow();
    switch (how) {
      case LAST -> {
        for (int k = 1; ; k--) {
          if (nth.apply(k).end().isBefore(now)) {
            return nth.apply(k);
          }
        }
      }
      case NEXT -> {
        for (int k = -1; ; k++) {
          if (nth.apply(k).start().isAfter(now)) {
            return nth.apply(k);
          }
        }
      }
      case THIS -> {
        for (int k = -1; k <= 1; k++) {
          Period period = nth.apply(k);
          if (!period.start().isAfter(now) && !period.end().isBefore(now)) {
            return period;
          }
        }
        return nth.apply(0);
      }
      default -> {
        return nearest(now, scene.direction(), nth);
      }
    }
  }

  /**
   * The turn of the cycle that a name without "last" or "next" means. The tense decides; where it
   * says nothing, or the other side is far nearer, the distance does.
   */
  private static Period nearest(LocalDate now, Direction direction, IntFunction<Period> nth) {
    int k = 1;
    while (nth.apply(k).start().isAfter(now)) {
      k--;
    }
    Period past = nth.apply(k);
    if (!past.end().isBefore(now)) {
      return past;
    }
    Period future = nth.apply(k + 1);
    long behind = ChronoUnit.DAYS.between(past.end(), now);
    long ahead = ChronoUnit.DAYS.between(now, future.start());
    boolean yearly = behind + ahead > LONG_CYCLE;
    return switch (direction) {
      case FUTURE -> yearly && ahead > FAR_NEARER * behind ? past : future;
      case PAST ->
          past.grain() == Grain.DAY && yearly && behind > FAR_BEHIND * ahead ? future : past;
      case OPEN -> yearly && behind > NEARER * ahead ? future : past;
    };
  }

  /** The n-th weekday of a month. */
  static LocalDate nth(int year, int month, int n, DayOfWeek day) {
    return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(n, day));
  }
}
