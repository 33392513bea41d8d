package org.detente.app.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.detente.record.ContentId;
import org.detente.record.ReaderVersion;
import org.detente.record.Reading;

/**
 * Keeps readings: whole reports in one transaction at a time, so that a killed process leaves no
 * half report. For one thread.
 */
public final class StoreWriter implements AutoCloseable {
  /** Reports in one transaction: DuckDB takes few large transactions far faster than many small. */
  private static final int BATCH = 4000;

  /** What became of a reading. */
  public enum Outcome {
    KEPT,
    /** Kept, and linked to the report of which it is a near-duplicate. */
    COPY,
    /** The same report is there already. */
    DUPLICATE,
    /** Another text is there under this id. */
    CONFLICT
  }

  private final Store store;
  private final Instant now;
  private final Map<String, String> contentById = new HashMap<>();
  private final Map<ReaderVersion, String> runs = new HashMap<>();
  private final Copies copies;
  private Optional<ReadingRows> open = Optional.empty();
  private int waiting;

  /**
   * @param now the time that the run's row gives
   */
  public StoreWriter(Store store, Instant now) {
    this.store = store;
    this.now = now;
    try (Statement statement = store.connection().createStatement();
        ResultSet rows = statement.executeQuery("SELECT id, content FROM report")) {
      while (rows.next()) {
        contentById.put(rows.getString(1), rows.getString(2));
      }
      copies = new Copies(store.connection());
    } catch (SQLException e) {
      throw store.wrap(e);
    }
  }

  /** True where this text is kept under this id already, so that it need not be read again. */
  public boolean has(String id, String text) {
    return ContentId.of(text, 32).equals(contentById.get(id));
  }

  /** Takes a reading; it is on disk after the next {@link #flush}. */
  public Outcome add(Reading reading) {
    String id = reading.report().id();
    String content = ContentId.of(reading.report().text(), 32);
    String kept = contentById.get(id);
    if (kept != null) {
      return kept.equals(content) ? Outcome.DUPLICATE : Outcome.CONFLICT;
    }
    contentById.put(id, content);
    MinHash hash = MinHash.of(reading.report().text());
    try {
      Optional<String> original = copies.add(id, hash);
      if (open.isEmpty()) {
        begin(reading.reader());
      }
      open.get()
          .write(
              reading,
              content,
              original,
              original.isPresent() ? Optional.empty() : Optional.of(hash),
              run(reading.reader()));
      if (++waiting == BATCH) {
        flush();
      }
      return original.isPresent() ? Outcome.COPY : Outcome.KEPT;
    } catch (SQLException e) {
      throw store.wrap(e);
    }
  }

  private void begin(ReaderVersion reader) throws SQLException {
    store.connection().setAutoCommit(false);
    run(reader);
    open = Optional.of(new ReadingRows(store.duckdb()));
  }

  /** Puts what waits on disk: from here on it is kept. */
  public void flush() {
    if (open.isEmpty()) {
      return;
    }
    try {
      open.get().close();
      store.connection().commit();
      store.connection().setAutoCommit(true);
    } catch (SQLException e) {
      throw store.wrap(e);
    }
    open = Optional.empty();
    waiting = 0;
  }

  private String run(ReaderVersion reader) throws SQLException {
    String known = runs.get(reader);
    if (known != null) {
      return known;
    }
    String id = ContentId.of(now + "|" + reader, 16);
    try (PreparedStatement insert =
        store.connection().prepareStatement("INSERT INTO run VALUES (?, ?, ?, ?, ?)")) {
      insert.setString(1, id);
      insert.setTimestamp(2, Timestamp.from(now));
      insert.setString(3, reader.version());
      insert.setString(4, lines(reader.models()));
      insert.setString(5, lines(reader.lexicons()));
      insert.execute();
    }
    runs.put(reader, id);
    return id;
  }

  private static String lines(Map<String, String> hashes) {
    return hashes.entrySet().stream()
        .map(e -> e.getKey() + "=" + e.getValue())
        .collect(Collectors.joining("\n"));
  }

  @Override
  public void close() {
    flush();
  }
}
