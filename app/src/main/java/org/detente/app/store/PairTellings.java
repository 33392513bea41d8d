package org.detente.app.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.detente.app.store.ReportQuery.Told;
import org.detente.dyad.DyadEvent;
import org.detente.dyad.PlanOutcome;

/**
 * The tellings of one pair's events in memory, and what figures, time line and plans make of them:
 * they are read once for all of these.
 */
final class PairTellings {
  /** Of a pair that nothing is told of. */
  static final PairTellings NONE = new PairTellings(List.of(), List.of(), Set.of());

  private final List<PairRow> rows;
  private final List<PairRow> together;
  private final Set<String> tense;

  /**
   * @param rows in any order
   * @param together events in which both stand on one side; some may be among the rows too
   * @param tense ids of reports that tell of tension between the two
   */
  PairTellings(List<PairRow> rows, List<PairRow> together, Set<String> tense) {
    this.rows = rows.stream().sorted(PairRow.IN_ORDER).toList();
    this.together = List.copyOf(together);
    this.tense = Set.copyOf(tense);
  }

  /** A distinct event in one direction. */
  private record Distinct(long id, boolean forward) {}

  private List<PairRow> counted(PairFilter pair) {
    return rows.stream().filter(row -> row.isCounted() && row.isIn(pair)).toList();
  }

  /** First and last day of counted events. */
  Optional<LocalDate[]> range() {
    List<PairRow> ours = rows.stream().filter(PairRow::isCounted).toList();
    return ours.isEmpty()
        ? Optional.empty()
        : Optional.of(new LocalDate[] {ours.get(0).date(), ours.get(ours.size() - 1).date()});
  }

  /** Distinct, counted events in order of days. */
  List<DyadEvent> events(PairFilter pair) {
    List<DyadEvent> events = new ArrayList<>();
    for (List<PairRow> tellings : distinct(counted(pair))) {
      PairRow first = tellings.get(0);
      String id = HexFormat.of().toHexDigits(first.distinct());
      String[] sides = sides(pair.a(), pair.b(), first);
      events.add(
          new DyadEvent(id, first.date(), sides[0], sides[1], first.quad(), intensity(tellings)));
    }
    events.sort(
        Comparator.comparing(DyadEvent::day)
            .thenComparing(DyadEvent::id)
            .thenComparing(DyadEvent::from));
    return events;
  }

  /** The tellings of each distinct event and direction, the first one first. */
  private static Iterable<List<PairRow>> distinct(List<PairRow> ours) {
    Map<Distinct, List<PairRow>> groups = new LinkedHashMap<>();
    for (PairRow row : ours) {
      groups
          .computeIfAbsent(new Distinct(row.distinct(), row.forward()), k -> new ArrayList<>(1))
          .add(row);
    }
    return groups.values();
  }

  private static double intensity(List<PairRow> tellings) {
    return tellings.stream().mapToDouble(PairRow::intensity).average().orElse(0);
  }

  private static String[] sides(String a, String b, PairRow row) {
    boolean isFirst = row.forward() == a.compareTo(b) < 0;
    return isFirst ? new String[] {a, b} : new String[] {b, a};
  }

  /** Reports that tell of counted events, and those of them that tell of tension. */
  int[] tension(PairFilter pair) {
    Set<String> ours = new LinkedHashSet<>();
    counted(pair).forEach(row -> ours.add(row.report().id()));
    return new int[] {ours.size(), (int) ours.stream().filter(tense::contains).count()};
  }

  List<Told> told(PairFilter pair) {
    Set<Told> told = new LinkedHashSet<>();
    for (PairRow row : counted(pair)) {
      told.add(new Told(row.date(), row.report().id(), row.report().run()));
    }
    return List.copyOf(told);
  }

  /** Plans and threats of the two, as they stand on a day. */
  List<PlanOutcome> plans(LocalDate today) {
    return PlanQuery.outcomes(
        followed().stream()
            .sorted(
                Comparator.comparingInt((PairRow row) -> row.report().published())
                    .thenComparing(PairRow::event))
            .map(PairRow::told)
            .toList(),
        today);
  }

  /** Every event that may be a plan or tell what became of one, once. */
  private List<PairRow> followed() {
    Set<List<String>> seen = new LinkedHashSet<>();
    List<PairRow> followed = new ArrayList<>();
    for (List<PairRow> some : List.of(rows, together)) {
      for (PairRow row : some) {
        if (row.isFollowed() && seen.add(List.of(row.report().id(), row.event()))) {
          followed.add(row);
        }
      }
    }
    return followed;
  }

  /** Where events stand, by their ids. */
  Map<String, PairRow> byEvent(Set<String> events) {
    Map<String, PairRow> found = new HashMap<>();
    for (List<PairRow> some : List.of(rows, together)) {
      for (PairRow row : some) {
        if (events.contains(row.event())) {
          found.putIfAbsent(row.event(), row);
        }
      }
    }
    return found;
  }

  /** The marks of {@link MarkQuery#events}. */
  void marks(PairFilter pair, int limit, Listing.Sink sink) {
    int left = limit;
    for (List<PairRow> tellings : distinct(rows.stream().filter(row -> row.isIn(pair)).toList())) {
      if (left-- == 0) {
        return;
      }
      sink.row(MarkQuery.COLUMNS, mark(pair.a(), pair.b(), tellings));
    }
  }

  private static List<Optional<Object>> mark(String a, String b, List<PairRow> tellings) {
    PairRow first = tellings.get(0);
    String[] sides = sides(a, b, first);
    return List.of(
        Optional.of(first.date()),
        Optional.of(sides[0]),
        Optional.of(sides[1]),
        Optional.of(first.type()),
        Optional.of(first.quad()),
        Optional.of(intensity(tellings)),
        Optional.of(first.status().name().toLowerCase(Locale.ROOT)),
        Optional.of(tellings.stream().allMatch(PairRow::background)),
        Optional.of(tellings.stream().map(row -> row.report().id()).distinct().count()),
        Optional.of(first.report().id()),
        Optional.of(first.event()));
  }
}
