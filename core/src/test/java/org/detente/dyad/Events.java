package org.detente.dyad;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.detente.record.Quad;

/** Events of a pair for tests. */
final class Events {
  static final LocalDate START = LocalDate.of(2015, 1, 1);

  private Events() {}

  static DyadEvent on(String id, LocalDate day, Quad quad, double intensity) {
    return new DyadEvent(id, day, "AAA", "BBB", quad, intensity);
  }

  /** So many cooperative and conflictual events in each month, spread over its days. */
  static List<DyadEvent> monthly(int[] cooperation, int[] conflict) {
    List<DyadEvent> events = new ArrayList<>();
    for (int t = 0; t < cooperation.length; t++) {
      for (int i = 0; i < cooperation[t] + conflict[t]; i++) {
        boolean kind = i < cooperation[t];
        events.add(
            new DyadEvent(
                String.format("e%05d", events.size()),
                START.plusMonths(t).plusDays(i % 28),
                i % 2 == 0 ? "AAA" : "BBB",
                i % 2 == 0 ? "BBB" : "AAA",
                kind ? Quad.VC : Quad.MX,
                kind ? 3 : -5));
      }
    }
    return events;
  }

  static DyadSeries series(List<DyadEvent> events, int months) {
    return DyadSeries.of(
        "AAA", "BBB", events, START, START.plusMonths(months).minusDays(1), Every.MONTH);
  }
}
