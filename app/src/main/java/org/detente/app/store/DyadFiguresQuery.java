package org.detente.app.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.detente.app.store.DyadFigures.BinReports;
import org.detente.app.store.ReportQuery.Told;
import org.detente.dyad.Bin;
import org.detente.dyad.DyadEvent;
import org.detente.dyad.DyadMeasures;
import org.detente.dyad.DyadSeries;
import org.detente.dyad.Every;
import org.detente.dyad.Share;

/** Computes all figures of a pair. */
public final class DyadFiguresQuery {
  private final Store store;
  private final Source source;
  private final PairFacts facts;

  public DyadFiguresQuery(Store store, Source source) {
    this(store, source, new QueriedFacts(store, source));
  }

  /** With all corrections applied, from an index of the same store. */
  public DyadFiguresQuery(Store store, PairIndex index) {
    this(store, Source.CORRECTED, index);
  }

  private DyadFiguresQuery(Store store, Source source, PairFacts facts) {
    this.store = store;
    this.source = source;
    this.facts = facts;
  }

  /**
   * @param from first day; that of the first event where empty
   * @param to last day; that of the last event where empty
   * @param every length of a bin; chosen from the number of events where empty
   * @return empty where the store has no actual, dated event of the pair
   */
  public Optional<DyadFigures> figures(
      String a, String b, Optional<LocalDate> from, Optional<LocalDate> to, Optional<Every> every) {
    return figures(a, b, from, to, every, Optional.empty());
  }

  /**
   * @param issue part of the name of an issue: only events count whose report is about it
   */
  public Optional<DyadFigures> figures(
      String a,
      String b,
      Optional<LocalDate> from,
      Optional<LocalDate> to,
      Optional<Every> every,
      Optional<String> issue) {
    Optional<LocalDate[]> range = facts.range(a, b);
    if (range.isEmpty()) {
      return Optional.empty();
    }
    LocalDate first = from.orElse(range.get()[0]);
    LocalDate last = to.orElse(range.get()[1]);
    if (last.isBefore(first)) {
      return Optional.empty();
    }
    PairFilter pair = new PairFilter(a, b, first, last);
    List<DyadEvent> events =
        issue.isPresent()
            ? new DyadQuery(store, source).events(a, b, first, last, issue)
            : facts.events(pair);
    DyadSeries series =
        DyadSeries.of(
            a,
            b,
            events,
            first,
            last,
            every.orElseGet(() -> DyadSeries.choose(events.size(), first, last)));
    return Optional.of(figures(series, pair, issue));
  }

  private DyadFigures figures(DyadSeries series, PairFilter pair, Optional<String> issue) {
    int[] tense = facts.tension(pair);
    List<Told> told = facts.told(pair);
    TreeMap<LocalDate, Integer> collected = facts.collected(pair.from(), pair.to());
    List<BinReports> bins = new ArrayList<>();
    TreeMap<LocalDate, List<Told>> byDay = new TreeMap<>();
    told.forEach(t -> byDay.computeIfAbsent(t.day(), d -> new ArrayList<>()).add(t));
    for (Bin bin : series.bins()) {
      List<Told> ours =
          byDay.subMap(bin.start(), true, bin.end(), true).values().stream()
              .flatMap(List::stream)
              .toList();
      bins.add(BinReports.of(ours, sum(collected.subMap(bin.start(), true, bin.end(), true))));
    }
    return new DyadFigures(
        DyadMeasures.of(series),
        Share.of(tense[1], tense[0]),
        facts.stances(pair),
        facts.plans(pair),
        bins,
        DyadFigures.runs(told),
        issue);
  }

  private static int sum(NavigableMap<LocalDate, Integer> counts) {
    return counts.values().stream().mapToInt(n -> n).sum();
  }
}
