package org.detente.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.detente.app.store.ReportQuery.Told;
import org.detente.dyad.DyadEvent;
import org.detente.dyad.PlanOutcome;

/**
 * What figures and time lines of pairs stand on, sorted by pair and held in memory: asking the
 * store scans every event for each pair, which is fine for one person and too slow for many. About
 * 250 MB for a million events. Immutable once it is made; made anew when the store changes.
 */
public final class PairIndex implements PairFacts {
  /** Above so many rows the store is asked instead. */
  public static final long MOST_ROWS = 4_000_000;

  private final TreeMap<LocalDate, Integer> collected;
  private final Map<String, PairTellings> tellings;
  private final IndexedStatements statements;

  private PairIndex(Store store) {
    collected = new ReportQuery(store).collected(Store.FIRST_DAY, Store.LAST_DAY);
    tellings = new PairReader(store, Source.CORRECTED).read();
    statements = new IndexedStatements(store);
  }

  /** Reads all pairs; empty where the store has too many for memory. */
  public static Optional<PairIndex> of(Store store) {
    try (Statement statement = store.connection().createStatement();
        ResultSet rows = statement.executeQuery("SELECT count(*) FROM pair")) {
      rows.next();
      return rows.getLong(1) > MOST_ROWS ? Optional.empty() : Optional.of(new PairIndex(store));
    } catch (SQLException e) {
      throw store.wrap(e);
    }
  }

  private PairTellings of(String a, String b) {
    return tellings.getOrDefault(PairFilter.dyad(a, b), PairTellings.NONE);
  }

  private PairTellings of(PairFilter pair) {
    return of(pair.a(), pair.b());
  }

  @Override
  public Optional<LocalDate[]> range(String a, String b) {
    return of(a, b).range();
  }

  @Override
  public List<DyadEvent> events(PairFilter pair) {
    return of(pair).events(pair);
  }

  @Override
  public int[] tension(PairFilter pair) {
    return of(pair).tension(pair);
  }

  @Override
  public List<Told> told(PairFilter pair) {
    return of(pair).told(pair);
  }

  @Override
  public TreeMap<LocalDate, Integer> collected(LocalDate from, LocalDate to) {
    return new TreeMap<>(collected.subMap(from, true, to, true));
  }

  @Override
  public List<IssueStance> stances(PairFilter pair) {
    return statements.stances(pair);
  }

  @Override
  public List<PlanOutcome> plans(PairFilter pair) {
    return of(pair).plans(pair.to());
  }

  /** The pair's events, to follow its plans. */
  public PairPlans plans(String a, String b) {
    return new PairPlans(of(a, b));
  }

  /** The marks of {@link MarkQuery#events}. */
  public void marks(
      String a, String b, LocalDate from, LocalDate to, int limit, Listing.Sink sink) {
    PairFilter pair = new PairFilter(a, b, from, to);
    of(pair).marks(pair, limit, sink);
  }

  /** The marks of {@link MarkQuery#statements}. */
  public void statementMarks(
      String a, String b, LocalDate from, LocalDate to, int limit, Listing.Sink sink) {
    statements.marks(new PairFilter(a, b, from, to), limit, sink);
  }
}
