package org.detente.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.duckdb.DuckDBAppender;

/** Brings a store of an earlier version up to this program's, in one transaction. */
final class Migration {
  private final Store store;

  Migration(Store store) {
    this.store = store;
  }

  void from(int version) throws SQLException {
    store.execute("BEGIN TRANSACTION");
    try {
      if (version == 1) {
        fromOne();
      } else {
        fromTwo();
      }
      store.execute("COMMIT");
    } catch (SQLException e) {
      store.execute("ROLLBACK");
      throw e;
    }
  }

  /** Version 1 kept bands of shingles where later ones keep signatures, and lists as lists. */
  private void fromOne() throws SQLException {
    store.executeAll("before-from-1.sql");
    store.create();
    signatures();
    runs();
    store.executeAll("from-1.sql");
    store.executeAll("fill-together.sql");
  }

  /** Version 2 kept less of an event with its pairs. */
  private void fromTwo() throws SQLException {
    store.executeAll("from-2.sql");
    store.executeAll("fill-together.sql");
    store.executeAll("pair-views.sql");
    store.execute("UPDATE store SET version = 3");
  }

  private void signatures() throws SQLException {
    store.execute("CREATE TABLE old_signature (report VARCHAR, signature BLOB)");
    String sql = "SELECT id, text FROM old_report WHERE copy_of IS NULL";
    try (Statement statement = store.connection().createStatement();
        ResultSet reports = statement.executeQuery(sql);
        DuckDBAppender rows = store.duckdb().createAppender("old_signature")) {
      while (reports.next()) {
        MinHash hash = MinHash.of(reports.getString(2));
        if (!hash.isEmpty()) {
          rows.beginRow();
          rows.append(reports.getString(1));
          rows.append(hash.bytes());
          rows.endRow();
        }
      }
    }
  }

  /** A run was a session; now it is what read: a program with its models and tables. */
  private void runs() throws SQLException {
    store.execute("CREATE TABLE new_run (old VARCHAR, id VARCHAR)");
    String sql = "SELECT id, reader, models, lexicons FROM old_run";
    try (Statement statement = store.connection().createStatement();
        ResultSet runs = statement.executeQuery(sql);
        DuckDBAppender rows = store.duckdb().createAppender("new_run")) {
      while (runs.next()) {
        rows.beginRow();
        rows.append(runs.getString(1));
        rows.append(StoreWriter.runId(runs.getString(2), runs.getString(3), runs.getString(4)));
        rows.endRow();
      }
    }
  }
}
