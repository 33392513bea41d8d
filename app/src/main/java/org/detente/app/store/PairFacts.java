package org.detente.app.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.detente.app.store.ReportQuery.Told;
import org.detente.dyad.DyadEvent;
import org.detente.dyad.PlanOutcome;

/** What figures of a pair are computed from. */
interface PairFacts {
  /** First and last day of the pair's counted events. */
  Optional<LocalDate[]> range(String a, String b);

  /** Counted events, of both directions, in order of days. */
  List<DyadEvent> events(PairFilter pair);

  /** Reports that tell of the pair's counted events, and those of them that tell of tension. */
  int[] tension(PairFilter pair);

  /** Which reports tell of them, and what read those. */
  List<Told> told(PairFilter pair);

  /** All reports by their day of publication, copies left out. */
  TreeMap<LocalDate, Integer> collected(LocalDate from, LocalDate to);

  List<IssueStance> stances(PairFilter pair);

  /** Plans and threats, as they stand on the last day. */
  List<PlanOutcome> plans(PairFilter pair);
}
