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

  public DyadFiguresQuery(Store store, Source source) {
    this.store = store;
    this.source = source;
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
    DyadQuery query = new DyadQuery(store, source);
    Optional<LocalDate[]> range = query.range(a, b);
    if (range.isEmpty()) {
      return Optional.empty();
    }
    LocalDate first = from.orElse(range.get()[0]);
    LocalDate last = to.orElse(range.get()[1]);
    if (last.isBefore(first)) {
      return Optional.empty();
    }
    List<DyadEvent> events = query.events(a, b, first, last, issue);
    DyadSeries series =
        DyadSeries.of(
            a,
            b,
            events,
            first,
            last,
            every.orElseGet(() -> DyadSeries.choose(events.size(), first, last)));
    return Optional.of(figures(series, new PairFilter(a, b, first, last), issue));
  }

  private DyadFigures figures(DyadSeries series, PairFilter pair, Optional<String> issue) {
    ReportQuery reports = new ReportQuery(store, source);
    int[] tense = reports.tension(pair);
    List<Told> told = reports.told(pair);
    TreeMap<LocalDate, Integer> collected = reports.collected(pair.from(), pair.to());
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
        new StanceQuery(store, source).stances(pair.a(), pair.b(), pair.from(), pair.to()),
        new PlanQuery(store, source).outcomes(pair.to(), List.of(pair.a(), pair.b())),
        bins,
        DyadFigures.runs(told),
        issue);
  }

  private static int sum(NavigableMap<LocalDate, Integer> counts) {
    return counts.values().stream().mapToInt(n -> n).sum();
  }
}
