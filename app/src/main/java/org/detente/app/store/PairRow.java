package org.detente.app.store;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.detente.record.EventType;
import org.detente.record.Quad;
import org.detente.record.Status;

/**
 * One telling of an event of a pair, small enough to keep millions.
 *
 * @param day days since 1970-01-01, or {@link KnownReport#NO_DAY}
 * @param lastDay likewise
 * @param forward true where the side that comes first in the alphabet acts
 * @param distinct the distinct id, whose 16 hex digits are a number
 */
record PairRow(
    int day,
    int lastDay,
    boolean forward,
    Quad quad,
    EventType type,
    Status status,
    boolean background,
    double intensity,
    String cameo,
    boolean datedByText,
    Sides sides,
    KnownReport report,
    String event,
    long distinct,
    Place place) {
  static final Comparator<PairRow> IN_ORDER =
      Comparator.comparingInt(PairRow::day).thenComparing(PairRow::event);

  /** Country codes of those who act, and of all. */
  record Sides(Set<String> actors, Set<String> all) {
    Sides {
      actors = Set.copyOf(actors);
      all = Set.copyOf(all);
    }
  }

  /**
   * Where the sentence is in the report's text.
   *
   * @param first its first character, from 1 on
   */
  record Place(int sentence, int first, int characters) {}

  /** True where figures count it. */
  boolean isCounted() {
    return status == Status.ACTUAL && !background && day != KnownReport.NO_DAY;
  }

  boolean isIn(PairFilter pair) {
    return day >= pair.from().toEpochDay() && day <= pair.to().toEpochDay();
  }

  /** True where it may be a plan, or tell what became of one. */
  boolean isFollowed() {
    return !background && report.published() != KnownReport.NO_DAY;
  }

  LocalDate date() {
    return LocalDate.ofEpochDay(day);
  }

  PlanQuery.Told told() {
    return new PlanQuery.Told(
        event,
        type,
        cameo,
        status,
        LocalDate.ofEpochDay(report.published()),
        optional(day),
        optional(lastDay),
        datedByText,
        sides.all(),
        sides.actors());
  }

  private static Optional<LocalDate> optional(int day) {
    return day == KnownReport.NO_DAY ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day));
  }
}
