package org.detente.app.store;

import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.detente.dyad.DyadEvent;
import org.detente.record.Quad;

/** The distinct, actual events of a pair. */
public final class DyadQuery {
  private static final String EVENTS =
      """
      SELECT distinct_id, min(day), a, b, any_value(quad), avg(intensity)
      FROM pair
      WHERE (a = ? AND b = ? OR a = ? AND b = ?)
        AND status = 'actual' AND NOT background AND day BETWEEN ? AND ?
        AND (? = '' OR EXISTS (
          SELECT 1 FROM issue WHERE issue.report = pair.report AND contains(lower(name), ?)))
      GROUP BY distinct_id, a, b
      ORDER BY 2, 1, 3
      """;

  private final Store store;

  public DyadQuery(Store store) {
    this.store = store;
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
    try (PreparedStatement query = store.connection().prepareStatement(EVENTS)) {
      query.setString(1, a);
      query.setString(2, b);
      query.setString(3, b);
      query.setString(4, a);
      query.setDate(5, Date.valueOf(from));
      query.setDate(6, Date.valueOf(to));
      query.setString(7, issue.orElse("").toLowerCase(Locale.ROOT));
      query.setString(8, issue.orElse("").toLowerCase(Locale.ROOT));
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

  /** A pair and what is known of it. */
  public record Ranked(
      String a,
      String b,
      int events,
      int tellings,
      int cooperation,
      LocalDate first,
      LocalDate last) {}

  private static final String RANKED =
      """
      SELECT least(a, b), greatest(a, b), count(*), sum(tellings),
        count(*) FILTER (quad IN ('VC', 'MC')), min(day), max(day)
      FROM (
        SELECT a, b, distinct_id, any_value(quad) AS quad, min(day) AS day,
          count(DISTINCT report) AS tellings
        FROM pair
        WHERE status = 'actual' AND NOT background AND day IS NOT NULL
        GROUP BY a, b, distinct_id)
      GROUP BY 1, 2
      ORDER BY 3 DESC, 1, 2
      LIMIT ?
      """;

  /** The pairs with the most distinct events, the busiest first. */
  public List<Ranked> ranked(int limit) {
    try (PreparedStatement query = store.connection().prepareStatement(RANKED)) {
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
        "SELECT min(day), max(day) FROM pair WHERE (a = ? AND b = ? OR a = ? AND b = ?)"
            + " AND status = 'actual' AND NOT background";
    try (PreparedStatement query = store.connection().prepareStatement(sql)) {
      query.setString(1, a);
      query.setString(2, b);
      query.setString(3, b);
      query.setString(4, a);
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

  /** One telling of a distinct event. */
  public record Telling(String event, String report, LocalDate day, String sentence) {}

  /** The tellings of distinct events, in their order, copies left out. */
  public List<Telling> tellings(List<String> distinctIds) {
    List<Telling> found = new ArrayList<>();
    String sql =
        "SELECT id, report, first_day, sentence_text FROM events WHERE distinct_id = ?"
            + " AND copy_of IS NULL ORDER BY published, id LIMIT 1";
    try (PreparedStatement query = store.connection().prepareStatement(sql)) {
      for (String id : distinctIds) {
        query.setString(1, id);
        try (ResultSet rows = query.executeQuery()) {
          if (rows.next()) {
            found.add(
                new Telling(
                    rows.getString(1),
                    rows.getString(2),
                    rows.getObject(3, LocalDate.class),
                    rows.getString(4)));
          }
        }
      }
    } catch (SQLException e) {
      throw store.wrap(e);
    }
    return found;
  }

  /**
   * Reports that tell of the pair in a stretch of days, and how many of them tell of a tense
   * relation and of something that divides the two.
   */
  public int[] tension(String a, String b, LocalDate from, LocalDate to) {
    String sql =
        """
        WITH ours AS (
          SELECT DISTINCT report.id FROM report
          JOIN pair ON pair.report = report.id
          WHERE (pair.a = ? AND pair.b = ? OR pair.a = ? AND pair.b = ?)
            AND report.copy_of IS NULL AND report.published BETWEEN ? AND ?)
        SELECT count(*), count(*) FILTER (
          EXISTS (SELECT 1 FROM relation WHERE relation.report = ours.id AND direction = 'worse'
            AND relation.a IN (?, ?) AND relation.b IN (?, ?))
          AND EXISTS (SELECT 1 FROM issue WHERE issue.report = ours.id AND kind = 'concern'))
        FROM ours
        """;
    try (PreparedStatement query = store.connection().prepareStatement(sql)) {
      String[] codes = {a, b, b, a};
      for (int i = 0; i < 4; i++) {
        query.setString(i + 1, codes[i]);
        query.setString(i + 7, codes[i]);
      }
      query.setDate(5, Date.valueOf(from));
      query.setDate(6, Date.valueOf(to));
      try (ResultSet rows = query.executeQuery()) {
        rows.next();
        return new int[] {rows.getInt(1), rows.getInt(2)};
      }
    } catch (SQLException e) {
      throw store.wrap(e);
    }
  }
}
