package org.detente.app.store;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.duckdb.DuckDBConnection;

/**
 * Transactions of rows, of which one may be committed by a thread of its own while the next one
 * fills: compressing what is committed takes as long as filling does. They are committed in order.
 */
final class Transactions implements AutoCloseable {
  private final DuckDBConnection[] connections;
  private final ExecutorService committer =
      Executors.newSingleThreadExecutor(
          task -> {
            Thread thread = new Thread(task, "committer");
            thread.setDaemon(true);
            return thread;
          });
  private int turn;
  private Optional<ReadingRows> open = Optional.empty();
  private Optional<Future<?>> committing = Optional.empty();

  Transactions(DuckDBConnection connection) throws SQLException {
    connections = new DuckDBConnection[] {connection, (DuckDBConnection) connection.duplicate()};
  }

  /** Where rows go; begins a transaction where none is open. */
  ReadingRows rows() throws SQLException {
    if (open.isEmpty()) {
      execute(connection(), "BEGIN TRANSACTION");
      open = Optional.of(new ReadingRows(connection()));
    }
    return open.get();
  }

  /** The connection of the transaction that fills. */
  DuckDBConnection connection() {
    return connections[turn];
  }

  /** Commits what is open, without waiting for it, but for the one before. */
  void commitLater() throws SQLException {
    if (open.isEmpty()) {
      return;
    }
    ReadingRows full = open.get();
    full.close();
    open = Optional.empty();
    await();
    DuckDBConnection ofFull = connection();
    committing =
        Optional.of(
            committer.submit(
                () -> {
                  full.complete();
                  execute(ofFull, "COMMIT");
                  return true;
                }));
    turn = 1 - turn;
  }

  /** Commits what is open: once it returns, all is on disk. */
  void commit() throws SQLException {
    commitLater();
    await();
  }

  private void await() throws SQLException {
    if (committing.isEmpty()) {
      return;
    }
    Future<?> last = committing.get();
    committing = Optional.empty();
    try {
      last.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new SQLException("interrupted while it was kept", e);
    } catch (ExecutionException e) {
      throw new SQLException(e.getCause() == null ? e : e.getCause());
    }
  }

  /** Leaves out all since the last commit: a half report may be among it. */
  void abandon() {
    if (open.isEmpty()) {
      return;
    }
    ReadingRows halfDone = open.get();
    open = Optional.empty();
    try {
      // What an appender still holds must go into this transaction, not into one of its own later.
      halfDone.close();
    } catch (SQLException ignored) {
      // The transaction is lost already.
    }
    try {
      execute(connection(), "ROLLBACK");
    } catch (SQLException ignored) {
      // What broke the writing has ended the transaction too.
    }
  }

  private static void execute(DuckDBConnection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** Commits what is open, and gives up the second connection. */
  @Override
  public void close() throws SQLException {
    try {
      commit();
    } finally {
      committer.shutdown();
      connections[1].close();
    }
  }
}
