package org.detente.app.store;

import java.time.LocalDate;
import java.util.Comparator;
import org.detente.record.EventType;
import org.detente.record.Quad;
import org.detente.record.Status;

/**
 * One telling of an event of a pair, small enough to keep millions.
 *
 * @param day days since 1970-01-01
 * @param forward true where the side that comes first in the alphabet acts
 * @param report number of the report in {@link IndexedReports}
 * @param distinct the distinct id, whose 16 hex digits are a number
 */
record PairRow(
    int day,
    boolean forward,
    Quad quad,
    EventType type,
    Status status,
    boolean background,
    double intensity,
    int report,
    String event,
    long distinct) {
  static final Comparator<PairRow> IN_ORDER =
      Comparator.comparingInt(PairRow::day).thenComparing(PairRow::event);

  /** True where figures count it. */
  boolean isCounted() {
    return status == Status.ACTUAL && !background;
  }

  boolean isIn(PairFilter pair) {
    return day >= pair.from().toEpochDay() && day <= pair.to().toEpochDay();
  }

  LocalDate date() {
    return LocalDate.ofEpochDay(day);
  }
}
