package org.detente.app.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.detente.record.Published;
import org.detente.record.Report;

/**
 * A report as the store keeps it.
 *
 * @param copyOf the report of which it is a near-duplicate
 * @param run what read it
 * @param models of that run, name=SHA-256, one a line
 * @param lexicons of that run
 */
public record KeptReport(
    Report report, Optional<String> copyOf, String run, String models, String lexicons) {
  private static final String SQL =
      """
      SELECT r.id, r.source, r.url, r.title, r.author, r.language, r.published, r.published_from,
        r.text, r.copy_of, r.run, run.models, run.lexicons
      FROM report r JOIN run ON run.id = r.run
      WHERE r.id = ?
      """;

  public static Optional<KeptReport> find(Store store, String id) {
    try (PreparedStatement query = store.connection().prepareStatement(SQL)) {
      query.setString(1, id);
      try (ResultSet row = query.executeQuery()) {
        return row.next() ? Optional.of(of(row)) : Optional.empty();
      }
    } catch (SQLException e) {
      throw store.wrap(e);
    }
  }

  private static KeptReport of(ResultSet row) throws SQLException {
    Optional<String> day = Optional.ofNullable(row.getString("published"));
    String from = Optional.ofNullable(row.getString("published_from")).orElse("store");
    return new KeptReport(
        new Report(
            row.getString("id"),
            Optional.ofNullable(row.getString("source")),
            Optional.ofNullable(row.getString("url")),
            Optional.ofNullable(row.getString("title")),
            Optional.ofNullable(row.getString("author")),
            Optional.ofNullable(row.getString("language")),
            day.map(d -> new Published(d, from)),
            row.getString("text")),
        Optional.ofNullable(row.getString("copy_of")),
        row.getString("run"),
        row.getString("models"),
        row.getString("lexicons"));
  }
}
