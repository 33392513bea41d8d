package org.detente.app.store;

import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** How many reports there are, and how many tell of a pair. */
final class ReportQuery {
  private static final String TENSION =
      """
      WITH ours AS (SELECT DISTINCT p.report AS id FROM %s p WHERE %s)
      SELECT count(*), count(*) FILTER (
        id IN (SELECT report FROM relation WHERE direction = 'worse'
          AND (a = ? AND b = ? OR a = ? AND b = ?))
        AND id IN (SELECT report FROM issue WHERE kind = 'concern'))
      FROM ours
      """;

  private static final String TOLD =
      """
      SELECT DISTINCT p.day, p.report, r.run
      FROM %s p JOIN report r ON r.id = p.report
      WHERE %s
      """;

  private static final String COLLECTED =
      "SELECT published, count(*) FROM report WHERE copy_of IS NULL AND published BETWEEN ? AND ?"
          + " GROUP BY published";

  private final Store store;
  private final Source source;

  ReportQuery(Store store, Source source) {
    this.store = store;
    this.source = source.on(store);
  }

  /** Reports that tell of the pair's events, and those of them that tell of tension. */
  int[] tension(PairFilter pair) {
    String sql = TENSION.formatted(source.pairs(), PairFilter.SQL);
    try (PreparedStatement query = store.connection().prepareStatement(sql)) {
      pair.set(query, 1);
      query.setString(PairFilter.VALUES + 1, pair.a());
      query.setString(PairFilter.VALUES + 2, pair.b());
      query.setString(PairFilter.VALUES + 3, pair.b());
      query.setString(PairFilter.VALUES + 4, pair.a());
      try (ResultSet rows = query.executeQuery()) {
        rows.next();
        return new int[] {rows.getInt(1), rows.getInt(2)};
      }
    } catch (SQLException e) {
      throw store.wrap(e);
    }
  }

  /**
   * A report that tells of a pair's event on a day.
   *
   * @param run what read it
   */
  record Told(LocalDate day, String report, String run) {}

  List<Told> told(PairFilter pair) {
    String sql = TOLD.formatted(source.pairs(), PairFilter.SQL);
    try (PreparedStatement query = store.connection().prepareStatement(sql)) {
      pair.set(query, 1);
      List<Told> told = new ArrayList<>();
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          told.add(
              new Told(rows.getObject(1, LocalDate.class), rows.getString(2), rows.getString(3)));
        }
      }
      return told;
    } catch (SQLException e) {
      throw store.wrap(e);
    }
  }

  /** All reports in the store by their day of publication, copies left out. */
  TreeMap<LocalDate, Integer> collected(LocalDate from, LocalDate to) {
    try (PreparedStatement query = store.connection().prepareStatement(COLLECTED)) {
      query.setDate(1, Date.valueOf(from));
      query.setDate(2, Date.valueOf(to));
      TreeMap<LocalDate, Integer> counts = new TreeMap<>();
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          counts.put(rows.getObject(1, LocalDate.class), rows.getInt(2));
        }
      }
      return counts;
    } catch (SQLException e) {
      throw store.wrap(e);
    }
  }
}
