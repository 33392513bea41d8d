package org.detente.app.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.detente.app.store.ReportQuery.Told;
import org.detente.dyad.DyadEvent;
import org.detente.dyad.PlanOutcome;

/** Asks the store. */
record QueriedFacts(Store store, Source source) implements PairFacts {
  @Override
  public Optional<LocalDate[]> range(String a, String b) {
    return new DyadQuery(store, source).range(a, b);
  }

  @Override
  public List<DyadEvent> events(PairFilter pair) {
    return new DyadQuery(store, source).events(pair.a(), pair.b(), pair.from(), pair.to());
  }

  @Override
  public int[] tension(PairFilter pair) {
    return new ReportQuery(store, source).tension(pair);
  }

  @Override
  public List<Told> told(PairFilter pair) {
    return new ReportQuery(store, source).told(pair);
  }

  @Override
  public TreeMap<LocalDate, Integer> collected(LocalDate from, LocalDate to) {
    return new ReportQuery(store, source).collected(from, to);
  }

  @Override
  public List<IssueStance> stances(PairFilter pair) {
    return new StanceQuery(store, source).stances(pair.a(), pair.b(), pair.from(), pair.to());
  }

  @Override
  public List<PlanOutcome> plans(PairFilter pair) {
    return new PlanQuery(store, source).outcomes(pair.to(), List.of(pair.a(), pair.b()));
  }
}
