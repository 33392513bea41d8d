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
 *
 * <p>Memory: about 600 bytes for every report that the store holds, and one transaction's rows.
 */
public final class StoreWriter implements AutoCloseable {
  // DuckDB takes few large transactions far faster than many small ones: what fills a row group
  // (122,880 rows) goes to the file at once, the rest to the log first.
  private static final int MOST_ROWS = 250_000;
  private static final int MOST_CHARACTERS = 64 << 20;

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
  private final Map<String, Long> contentById = new HashMap<>();
  private final Map<ReaderVersion, String> runs = new HashMap<>();
  private final Copies copies = new Copies();
  private final Transactions transactions;
  private int rows;
  private int characters;

  /**
   * @param now the time that a new run's row gives
   */
  public StoreWriter(Store store, Instant now) {
    this.store = store;
    this.now = now;
    String sql = "SELECT id, content, signature FROM report ORDER BY rowid";
    try (Statement statement = store.connection().createStatement();
        ResultSet kept = statement.executeQuery(sql)) {
      while (kept.next()) {
        contentById.put(kept.getString(1), shortened(kept.getString(2)));
        byte[] signature = kept.getBytes(3);
        if (signature != null) {
          copies.addOriginal(kept.getString(1), MinHash.ofBytes(signature));
        }
      }
      transactions = new Transactions(store.duckdb());
    } catch (SQLException e) {
      throw store.wrap(e);
    }
  }

  /** Sixteen digits of a content hash, which tell one report's versions apart. */
  private static long shortened(String content) {
    return Long.parseUnsignedLong(content.substring(0, 16), 16);
  }

  /** True where this text is kept under this id already, so that it need not be read again. */
  public boolean has(String id, String text) {
    Long kept = contentById.get(id);
    return kept != null && kept == shortened(ContentId.of(text, 32));
  }

  /** Takes a reading; it is on disk after the next {@link #flush}. */
  public Outcome add(Reading reading) {
    String id = reading.report().id();
    String text = reading.report().text();
    String content = ContentId.of(text, 32);
    Long kept = contentById.putIfAbsent(id, shortened(content));
    if (kept != null) {
      return kept == shortened(content) ? Outcome.DUPLICATE : Outcome.CONFLICT;
    }
    MinHash hash = MinHash.of(text);
    Optional<String> original = copies.add(id, hash);
    try {
      ReadingRows into = transactions.rows();
      into.write(reading, content, original, hash, run(reading.reader()));
    } catch (SQLException e) {
      transactions.abandon();
      throw store.wrap(e);
    } catch (RuntimeException e) {
      transactions.abandon();
      throw e;
    }
    rows += reading.events().size() + reading.statements().size() + reading.sentences().size();
    characters += text.length();
    if (rows >= MOST_ROWS || characters >= MOST_CHARACTERS) {
      rows = 0;
      characters = 0;
      try {
        transactions.commitLater();
      } catch (SQLException e) {
        throw store.wrap(e);
      }
    }
    return original.isPresent() ? Outcome.COPY : Outcome.KEPT;
  }

  /** Puts what waits on disk: from here on it is kept. */
  public void flush() {
    try {
      transactions.commit();
    } catch (SQLException e) {
      throw store.wrap(e);
    }
    rows = 0;
    characters = 0;
  }

  private String run(ReaderVersion reader) throws SQLException {
    String known = runs.get(reader);
    if (known != null) {
      return known;
    }
    String models = lines(reader.models());
    String lexicons = lines(reader.lexicons());
    String id = runId(reader);
    String sql =
        "INSERT INTO run SELECT ?, ?, ?, ?, ? WHERE NOT EXISTS (SELECT 1 FROM run WHERE id = ?)";
    try (PreparedStatement insert = transactions.connection().prepareStatement(sql)) {
      insert.setString(1, id);
      insert.setTimestamp(2, Timestamp.from(now));
      insert.setString(3, reader.version());
      insert.setString(4, models);
      insert.setString(5, lexicons);
      insert.setString(6, id);
      insert.execute();
    }
    runs.put(reader, id);
    return id;
  }

  /** The id of the run that a reader's records are of. */
  public static String runId(ReaderVersion reader) {
    return runId(reader.version(), lines(reader.models()), lines(reader.lexicons()));
  }

  /** The same program with the same models and tables is the same run. */
  static String runId(String version, String models, String lexicons) {
    return ContentId.of(version + "\n" + models + "\n" + lexicons, 16);
  }

  private static String lines(Map<String, String> hashes) {
    return hashes.entrySet().stream()
        .map(e -> e.getKey() + "=" + e.getValue())
        .collect(Collectors.joining("\n"));
  }

  @Override
  public void close() {
    try {
      transactions.close();
    } catch (SQLException e) {
      throw store.wrap(e);
    }
  }
}
