package org.detente.app.store;

import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.detente.dyad.DyadEvent;
import org.detente.record.Quad;
import org.detente.record.Span;

/** The distinct, actual events of pairs. */
public final class DyadQuery {
  private static final String EVENTS =
      """
      SELECT p.distinct_id, min(p.day), p.a, p.b, any_value(p.quad), avg(p.intensity)
      FROM %s p
      WHERE %s%s
      GROUP BY p.distinct_id, p.a, p.b
      ORDER BY 2, 1, 3
      """;

  private static final String ON_ISSUE =
      " AND p.report IN (SELECT report FROM issue WHERE contains(lower(name), ?))";

  private static final String RANKED =
      """
      SELECT least(a, b), greatest(a, b), count(*), sum(tellings),
        count(*) FILTER (quad IN ('VC', 'MC')), min(day), max(day)
      FROM (
        SELECT a, b, distinct_id, any_value(quad) AS quad, min(day) AS day,
          count(DISTINCT report) AS tellings
        FROM %s
        WHERE status = 'actual' AND NOT background AND day IS NOT NULL
        GROUP BY a, b, distinct_id)
      GROUP BY 1, 2
      ORDER BY 3 DESC, 1, 2
      LIMIT ?
      """;

  private static final String TELLINGS =
      """
      SELECT e.distinct_id, e.id, e.report, e.first_day, e.start_char, e.end_char,
        substr(r.text, s.first_character, s.characters)
      FROM %s e
      JOIN report r ON r.id = e.report
      JOIN sentence s ON s.report = e.report AND s.number = e.sentence
      WHERE e.distinct_id IN (SELECT unnest(?)) AND r.copy_of IS NULL
      QUALIFY row_number() OVER (PARTITION BY e.distinct_id ORDER BY r.published, e.id) = 1
      """;

  private final Store store;
  private final Source source;

  /** Figures with all corrections applied. */
  public DyadQuery(Store store) {
    this(store, Source.CORRECTED);
  }

  public DyadQuery(Store store, Source source) {
    this.store = store;
    this.source = source.on(store);
  }

  /** Both directions, in order of days; an event that several reports tell is one. */
  public List<DyadEvent> events(String a, String b, LocalDate from, LocalDate to) {
    return events(a, b, from, to, Optional.empty());
  }

  /**
   * @param issue part of the name of an issue that the event's report is about
   */
  public List<DyadEvent> events(
      String a, String b, LocalDate from, LocalDate to, Optional<String> issue) {
    String sql =
        EVENTS.formatted(source.pairs(), PairFilter.SQL, issue.map(i -> ON_ISSUE).orElse(""));
    try (PreparedStatement query = store.connection().prepareStatement(sql)) {
      new PairFilter(a, b, from, to).set(query, 1);
      if (issue.isPresent()) {
        query.setString(1 + PairFilter.VALUES, issue.get().toLowerCase(Locale.ROOT));
      }
      List<DyadEvent> events = new ArrayList<>();
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          events.add(
              new DyadEvent(
                  rows.getString(1),
                  rows.getObject(2, LocalDate.class),
                  rows.getString(3),
                  rows.getString(4),
                  Quad.valueOf(rows.getString(5)),
                  rows.getDouble(6)));
        }
      }
      return events;
    } catch (SQLException e) {
      throw store.wrap(e);
    }
  }

  /** The SQL by which {@link #events} finds them, to be run by hand. */
  public String sql(String a, String b, LocalDate from, LocalDate to) {
    return EVENTS.formatted(source.pairs(), new PairFilter(a, b, from, to).filled(), "");
  }

  /** A pair and what is known of it. */
  public record Ranked(
      String a,
      String b,
      int events,
      int tellings,
      int cooperation,
      LocalDate first,
      LocalDate last) {}

  /** The pairs with the most distinct events, the busiest first. */
  public List<Ranked> ranked(int limit) {
    String sql = RANKED.formatted(source.pairs());
    try (PreparedStatement query = store.connection().prepareStatement(sql)) {
      query.setInt(1, limit);
      List<Ranked> pairs = new ArrayList<>();
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          pairs.add(
              new Ranked(
                  rows.getString(1),
                  rows.getString(2),
                  rows.getInt(3),
                  rows.getInt(4),
                  rows.getInt(5),
                  rows.getObject(6, LocalDate.class),
                  rows.getObject(7, LocalDate.class)));
        }
      }
      return pairs;
    } catch (SQLException e) {
      throw store.wrap(e);
    }
  }

  /** First and last day of the pair's events, or empty where it has none. */
  public Optional<LocalDate[]> range(String a, String b) {
    String sql =
        "SELECT min(p.day), max(p.day) FROM " + source.pairs() + " p WHERE " + PairFilter.SQL;
    try (PreparedStatement query = store.connection().prepareStatement(sql)) {
      new PairFilter(a, b, Store.FIRST_DAY, Store.LAST_DAY).set(query, 1);
      try (ResultSet rows = query.executeQuery()) {
        rows.next();
        LocalDate first = rows.getObject(1, LocalDate.class);
        return first == null
            ? Optional.empty()
            : Optional.of(new LocalDate[] {first, rows.getObject(2, LocalDate.class)});
      }
    } catch (SQLException e) {
      throw store.wrap(e);
    }
  }

  /**
   * One telling of a distinct event.
   *
   * @param event id of the event in its report
   * @param span the words that tell it, in the report's text
   */
  public record Telling(String event, String report, LocalDate day, String sentence, Span span) {}

  /** The first telling of each distinct event, in the order given; copies are left out. */
  public List<Telling> tellings(List<String> distinctIds) {
    Map<String, Telling> found = new HashMap<>();
    String sql = TELLINGS.formatted(source.events());
    try (PreparedStatement query = store.connection().prepareStatement(sql)) {
      Array ids = store.connection().createArrayOf("VARCHAR", distinctIds.toArray());
      query.setArray(1, ids);
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          found.put(
              rows.getString(1),
              new Telling(
                  rows.getString(2),
                  rows.getString(3),
                  rows.getObject(4, LocalDate.class),
                  rows.getString(7),
                  new Span(rows.getInt(5), rows.getInt(6))));
        }
      }
    } catch (SQLException e) {
      throw store.wrap(e);
    }
    return distinctIds.stream().filter(found::containsKey).map(found::get).toList();
  }

  /** All tellings of a distinct event, the first first, copies too. */
  public List<Telling> allTellings(String distinctId) {
    String sql =
        """
        SELECT e.id, e.report, coalesce(e.first_day, r.published, DATE '0001-01-01'), e.start_char,
          e.end_char, substr(r.text, s.first_character, s.characters)
        FROM %s e
        JOIN report r ON r.id = e.report
        JOIN sentence s ON s.report = e.report AND s.number = e.sentence
        WHERE e.distinct_id = ?
        ORDER BY r.published, e.id
        """
            .formatted(source.events());
    List<Telling> tellings = new ArrayList<>();
    try (PreparedStatement query = store.connection().prepareStatement(sql)) {
      query.setString(1, distinctId);
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          tellings.add(
              new Telling(
                  rows.getString(1),
                  rows.getString(2),
                  rows.getObject(3, LocalDate.class),
                  rows.getString(6),
                  new Span(rows.getInt(4), rows.getInt(5))));
        }
      }
    } catch (SQLException e) {
      throw store.wrap(e);
    }
    return tellings;
  }

  /**
   * Reports that tell of the pair in a stretch of days, and how many of them tell of a tense
   * relation and of something that divides the two.
   */
  public int[] tension(String a, String b, LocalDate from, LocalDate to) {
    return new ReportQuery(store, source).tension(new PairFilter(a, b, from, to));
  }
}
