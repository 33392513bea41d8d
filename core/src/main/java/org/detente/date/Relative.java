package org.detente.date;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Functions that count units from the publication day or from the last mentioned date. */
final class Relative {
  private static final int MOST_UNITS = 9000;

  private Relative() {}

  /** {@code unit(letter, k)}: the k-th unit after the one that holds the publication day. */
  static Resolved unit(Scene scene, Arguments a) {
    Grain grain = Grain.of(a.text(0));
    return scene
        .published()
        .map(day -> Resolved.of(new Period(grain, day).plus(grain, a.number(1))))
        .orElse(Resolved.of(open(grain)));
  }

  /**
   * {@code near(letter)}: the last unit before, or the next after, as the sentence's tense says.
   */
  static Resolved near(Scene scene, Arguments a) {
    Grain grain = Grain.of(a.text(0));
    int step = scene.direction() == Direction.FUTURE ? 1 : -1;
    return scene
        .published()
        .map(day -> Resolved.of(new Period(grain, day).plus(grain, step)))
        .orElse(Resolved.of(open(grain)));
  }

  /** {@code ago(n, letter)}: n units before the publication day. */
  static Resolved ago(Scene scene, Arguments a) {
    return count(scene.published().map(d -> new Period(Grain.DAY, d)), a, -1, "PAST_REF");
  }

  /** {@code ahead(n, letter)}: n units after the publication day. */
  static Resolved ahead(Scene scene, Arguments a) {
    return count(scene.published().map(d -> new Period(Grain.DAY, d)), a, 1, "FUTURE_REF");
  }

  /** {@code before(n, letter)}: n units before the last mentioned date. */
  static Resolved before(Scene scene, Arguments a) {
    return count(scene.last(), a, -1, "PAST_REF");
  }

  /** {@code after(n, letter)}: n units after the last mentioned date. */
  static Resolved after(Scene scene, Arguments a) {
    return count(scene.last(), a, 1, "FUTURE_REF");
  }

  /** {@code same(letter)}: the unit last spoken of, or the one of the last mentioned date. */
  static Resolved same(Scene scene, Arguments a) {
    Grain grain = Grain.of(a.text(0));
    Optional<Period> named = scene.last(grain);
    if (named.isPresent() && grain != Grain.DAY) {
      return Resolved.of(named.get());
    }
    if (grain == Grain.QUARTER) {
      return unit(scene, new Arguments(List.of(a.get(0), Resolved.of("-1"))));
    }
    return scene.last().map(p -> Resolved.of(p.in(grain))).orElse(Resolved.of(open(grain)));
  }

  /** {@code sameday()}: the day last mentioned, else the publication day. */
  static Resolved sameDay(Scene scene, Arguments a) {
    Optional<Period> day = scene.last().filter(p -> p.grain() == Grain.DAY);
    if (day.isEmpty()) {
      day = scene.published().map(d -> new Period(Grain.DAY, d));
    }
    return day.map(Resolved::of).orElse(Resolved.of(open(Grain.DAY)));
  }

  /** {@code yearof(x)}: the year of a date as four digits, for use in another function. */
  static Resolved yearOf(Scene scene, Arguments a) {
    String value = a.text(0);
    return Resolved.of(value.length() >= 4 ? value.substring(0, 4) : "");
  }

  /** {@code earlieryear()}: the quarter or year last spoken of, one year before. */
  static Resolved earlierYear(Scene scene, Arguments a) {
    scene.compare();
    Optional<Period> spoken = scene.spoken();
    if (spoken.isPresent()) {
      return Resolved.of(spoken.get().plus(Grain.YEAR, -1));
    }
    return unit(scene, new Arguments(List.of(Resolved.of("Y"), Resolved.of("-1"))));
  }

  private static Resolved count(Optional<Period> from, Arguments a, int sign, String vague) {
    String number = a.text(0);
    Grain unit = Grain.of(a.text(1));
    double units;
    try {
      units = Double.parseDouble(number);
    } catch (NumberFormatException e) {
      return Resolved.of(vague);
    }
    if (from.isEmpty()) {
      return Resolved.of(open(unit));
    }
    if (units > MOST_UNITS / Math.max(1, unit.plus(LocalDate.of(1, 1, 1), 1).getYear() - 1)) {
      return Resolved.of(vague);
    }
    Period start = from.get();
    Grain grain = grain(start.grain(), unit);
    long whole = (long) Math.floor(units);
    Period moved = start.plus(unit, sign * whole);
    if (units > whole && unit == Grain.YEAR) {
      moved = moved.plus(Grain.MONTH, sign * Math.round((units - whole) * 12));
    }
    return Resolved.of(moved.in(grain));
  }

  /** A quarter or month stays one a year on; a day becomes the unit that is counted. */
  private static Grain grain(Grain from, Grain unit) {
    if (unit == Grain.DECADE || unit == Grain.CENTURY || unit == Grain.MILLENNIUM) {
      return Grain.YEAR;
    }
    boolean keeps = from == Grain.QUARTER || from == Grain.MONTH || from == Grain.SEASON;
    return keeps || from.compareTo(unit) > 0 ? from : unit;
  }

  /** The value of a unit on an unknown calendar year. */
  static String open(Grain grain) {
    return switch (grain) {
      case DAY -> "XXXX-XX-XX";
      case WEEK -> "XXXX-WXX";
      case WEEKEND -> "XXXX-WXX-WE";
      case MONTH -> "XXXX-XX";
      case SEASON -> "XXXX-XX";
      case QUARTER -> "XXXX-QX";
      case HALF -> "XXXX-HX";
      case YEAR -> "XXXX";
      case DECADE -> "XXX";
      case CENTURY -> "XX";
      case MILLENNIUM -> "X";
    };
  }
}
