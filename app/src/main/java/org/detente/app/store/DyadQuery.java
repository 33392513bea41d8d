package org.detente.app.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;
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

  private static final String RUNS =
      """
      SELECT DISTINCT r.run FROM %s p JOIN report r ON r.id = p.report WHERE %s%s ORDER BY 1
      """;

  private static final String ON_ISSUE =
      " AND p.report IN (SELECT report FROM issue WHERE contains(lower(name), ?))";

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

  /** The ids of the runs that read what {@link #events} finds, with spaces between them. */
  public String runs(String a, String b, LocalDate from, LocalDate to, Optional<String> issue) {
    String sql =
        RUNS.formatted(source.pairs(), PairFilter.SQL, issue.map(i -> ON_ISSUE).orElse(""));
    try (PreparedStatement query = store.connection().prepareStatement(sql)) {
      new PairFilter(a, b, from, to).set(query, 1);
      if (issue.isPresent()) {
        query.setString(1 + PairFilter.VALUES, issue.get().toLowerCase(Locale.ROOT));
      }
      StringJoiner runs = new StringJoiner(" ");
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          runs.add(rows.getString(1));
        }
      }
      return runs.toString();
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
    return new Ranking(store, source).busiest(limit);
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
    return new FirstTellings(store, source).of(distinctIds);
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
}
