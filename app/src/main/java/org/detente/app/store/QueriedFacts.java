package org.detente.app.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.detente.app.store.ReportQuery.Told;
import org.detente.dyad.DyadEvent;
import org.detente.dyad.PlanOutcome;

/** Asks the store, once for all that is wanted of a pair. */
final class QueriedFacts implements PairFacts {
  private final Store store;
  private final Source source;
  private String read = "";
  private PairTellings tellings = PairTellings.NONE;

  QueriedFacts(Store store, Source source) {
    this.store = store;
    this.source = source;
  }

  private PairTellings of(String a, String b) {
    if (!read.equals(PairFilter.dyad(a, b))) {
      tellings = new PairReader(store, source).read(a, b);
      read = PairFilter.dyad(a, b);
    }
    return tellings;
  }

  @Override
  public Optional<LocalDate[]> range(String a, String b) {
    return of(a, b).range();
  }

  @Override
  public List<DyadEvent> events(PairFilter pair) {
    return of(pair.a(), pair.b()).events(pair);
  }

  @Override
  public int[] tension(PairFilter pair) {
    return of(pair.a(), pair.b()).tension(pair);
  }

  @Override
  public List<Told> told(PairFilter pair) {
    return of(pair.a(), pair.b()).told(pair);
  }

  @Override
  public TreeMap<LocalDate, Integer> collected(LocalDate from, LocalDate to) {
    return new ReportQuery(store).collected(from, to);
  }

  @Override
  public List<IssueStance> stances(PairFilter pair) {
    return new StanceQuery(store, source).stances(pair.a(), pair.b(), pair.from(), pair.to());
  }

  @Override
  public List<PlanOutcome> plans(PairFilter pair) {
    return of(pair.a(), pair.b()).plans(pair.to());
  }
}
