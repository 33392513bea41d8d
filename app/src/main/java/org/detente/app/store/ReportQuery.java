package org.detente.app.store;

import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.TreeMap;

/** How many reports there are. */
final class ReportQuery {
  private static final String COLLECTED =
      "SELECT published, count(*) FROM report WHERE copy_of IS NULL AND published BETWEEN ? AND ?"
          + " GROUP BY published";

  private final Store store;

  ReportQuery(Store store) {
    this.store = store;
  }

  /**
   * A report that tells of a pair's event on a day.
   *
   * @param run what read it
   */
  record Told(LocalDate day, String report, String run) {}

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
