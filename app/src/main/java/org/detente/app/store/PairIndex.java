package org.detente.app.store;

import static org.detente.app.store.IndexedReports.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
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
import java.util.TreeMap;
import org.detente.app.store.ReportQuery.Told;
import org.detente.dyad.DyadEvent;
import org.detente.dyad.PlanOutcome;
import org.detente.record.EventType;
import org.detente.record.Quad;
import org.detente.record.Status;

/**
 * What figures and time lines of pairs stand on, sorted by pair and held in memory: asking the
 * store scans every event for each pair, which is fine for one person and too slow for many. About
 * 250 MB for a million events. Immutable once it is made; made anew when the store changes.
 */
public final class PairIndex implements PairFacts {
  /** Above so many rows the store is asked instead. */
  public static final long MOST_ROWS = 4_000_000;

  private static final String ROWS =
      """
      SELECT a, b, day, quad, type, intensity, status, background, report, event, distinct_id
      FROM current_pair WHERE day IS NOT NULL
      """;

  private final IndexedReports reports;
  private final Map<String, List<PairRow>> rows = new HashMap<>();
  private final IndexedStatements statements;
  private final IndexedPlans plans;

  private PairIndex(Store store) {
    reports = new IndexedReports(store);
    new Select(store).rows(ROWS, List.of(), (columns, cells) -> add(cells));
    rows.replaceAll(
        (pair, ours) -> {
          ours.sort(PairRow.IN_ORDER);
          return List.copyOf(ours);
        });
    statements = new IndexedStatements(store, reports);
    plans = new IndexedPlans(store);
    reports.made();
  }

  /** Reads all pairs; empty where the store has too many for memory. */
  public static Optional<PairIndex> of(Store store) {
    long[] count = {0};
    new Select(store)
        .rows(
            "SELECT count(*) FROM pair",
            List.of(),
            (columns, cells) -> count[0] = Long.parseLong(text(cells, 0)));
    return count[0] > MOST_ROWS ? Optional.empty() : Optional.of(new PairIndex(store));
  }

  static String key(String a, String b) {
    return a.compareTo(b) < 0 ? a + b : b + a;
  }

  private void add(List<Optional<Object>> cells) {
    String a = text(cells, 0);
    String b = text(cells, 1);
    rows.computeIfAbsent(key(a, b), pair -> new ArrayList<>())
        .add(
            new PairRow(
                (int) cells.get(2).map(LocalDate.class::cast).orElseThrow().toEpochDay(),
                a.compareTo(b) < 0,
                Quad.valueOf(text(cells, 3)),
                EventType.valueOf(text(cells, 4)),
                Status.valueOf(text(cells, 6).toUpperCase(Locale.ROOT)),
                cells.get(7).equals(Optional.of(true)),
                cells.get(5).map(Double.class::cast).orElse(0.0),
                reports.number(text(cells, 8)),
                text(cells, 9),
                HexFormat.fromHexDigitsToLong(text(cells, 10))));
  }

  private List<PairRow> of(String a, String b) {
    return rows.getOrDefault(key(a, b), List.of());
  }

  private List<PairRow> counted(PairFilter pair) {
    return of(pair.a(), pair.b()).stream()
        .filter(row -> row.isCounted() && row.isIn(pair))
        .toList();
  }

  @Override
  public Optional<LocalDate[]> range(String a, String b) {
    List<PairRow> ours = of(a, b).stream().filter(PairRow::isCounted).toList();
    return ours.isEmpty()
        ? Optional.empty()
        : Optional.of(new LocalDate[] {ours.get(0).date(), ours.get(ours.size() - 1).date()});
  }

  @Override
  public List<DyadEvent> events(PairFilter pair) {
    List<DyadEvent> events = new ArrayList<>();
    for (List<PairRow> tellings : distinct(counted(pair)).values()) {
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
  private static Map<String, List<PairRow>> distinct(List<PairRow> ours) {
    Map<String, List<PairRow>> groups = new LinkedHashMap<>();
    for (PairRow row : ours) {
      groups
          .computeIfAbsent(row.distinct() + (row.forward() ? ">" : "<"), k -> new ArrayList<>(1))
          .add(row);
    }
    return groups;
  }

  private static double intensity(List<PairRow> tellings) {
    return tellings.stream().mapToDouble(PairRow::intensity).average().orElse(0);
  }

  private static String[] sides(String a, String b, PairRow row) {
    boolean isFirst = row.forward() == a.compareTo(b) < 0;
    return isFirst ? new String[] {a, b} : new String[] {b, a};
  }

  @Override
  public int[] tension(PairFilter pair) {
    BitSet ours = new BitSet();
    counted(pair).forEach(row -> ours.set(row.report()));
    String key = key(pair.a(), pair.b());
    int tense = (int) ours.stream().filter(report -> reports.isTense(report, key)).count();
    return new int[] {ours.cardinality(), tense};
  }

  @Override
  public List<Told> told(PairFilter pair) {
    Set<Told> told = new LinkedHashSet<>();
    for (PairRow row : counted(pair)) {
      told.add(new Told(row.date(), reports.id(row.report()), reports.run(row.report())));
    }
    return List.copyOf(told);
  }

  @Override
  public TreeMap<LocalDate, Integer> collected(LocalDate from, LocalDate to) {
    return reports.collected(from, to);
  }

  @Override
  public List<IssueStance> stances(PairFilter pair) {
    return statements.stances(pair);
  }

  @Override
  public List<PlanOutcome> plans(PairFilter pair) {
    return plans.outcomes(pair);
  }

  /** Plans and threats of a pair, as they stand on a day. */
  public List<PlanOutcome> plans(String a, String b, LocalDate today) {
    return plans.outcomes(new PairFilter(a, b, Store.FIRST_DAY, today));
  }

  /** The marks of {@link MarkQuery#events}. */
  public void marks(
      String a, String b, LocalDate from, LocalDate to, int limit, Listing.Sink sink) {
    PairFilter pair = new PairFilter(a, b, from, to);
    List<PairRow> ours = of(a, b).stream().filter(row -> row.isIn(pair)).toList();
    distinct(ours).values().stream()
        .limit(limit)
        .forEach(tellings -> sink.row(MarkQuery.COLUMNS, mark(a, b, tellings)));
  }

  private List<Optional<Object>> mark(String a, String b, List<PairRow> tellings) {
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
        Optional.of(tellings.stream().mapToInt(PairRow::report).distinct().count()),
        Optional.of(reports.id(first.report())),
        Optional.of(first.event()));
  }

  /** The marks of {@link MarkQuery#statements}. */
  public void statementMarks(
      String a, String b, LocalDate from, LocalDate to, int limit, Listing.Sink sink) {
    statements.marks(new PairFilter(a, b, from, to), limit, sink);
  }
}
