package org.detente.app.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Properties;
import org.duckdb.DuckDBConnection;

/** An open store. For one thread. */
public final class Store implements AutoCloseable {
  /** Version of the schema that this program writes. */
  static final int VERSION = 3;

  /** What DuckDB may hold in memory; what is more goes to a folder beside the file. */
  private static final String MEMORY = "1GB";

  /** Bytes of log after which DuckDB puts it into the file: each time costs, whatever came. */
  private static final String LOG = "256MB";

  /** Days that no event lies before or behind. */
  static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);

  static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

  private final Path file;
  private final DuckDBConnection connection;
  private int version = VERSION;

  private Store(Path file, DuckDBConnection connection) {
    this.file = file;
    this.connection = connection;
  }

  /**
   * Opens a store to write; makes it where there is none.
   *
   * @throws StoreException if another program has it open, it is not a store of ours, or it is
   *     newer than this program
   */
  public static Store open(Path file) {
    return open(file, false);
  }

  /**
   * Opens a store to read; several programs may do so at once.
   *
   * @throws StoreException also if there is none
   */
  public static Store openToRead(Path file) {
    if (!Files.exists(file)) {
      throw new StoreException("no store at " + file + ": make one with detente add PATH");
    }
    Store store = open(file, true);
    if (store.version == VERSION) {
      return store;
    }
    store.close();
    open(file, false).close();
    return open(file, true);
  }

  private static Store open(Path file, boolean readOnly) {
    Properties properties = new Properties();
    properties.setProperty("duckdb.read_only", Boolean.toString(readOnly));
    // Nothing is ever fetched: the store works without a network.
    properties.setProperty("autoinstall_known_extensions", "false");
    properties.setProperty("memory_limit", MEMORY);
    properties.setProperty("checkpoint_threshold", LOG);
    DuckDBConnection connection = connect(file, properties);
    Store store = new Store(file, connection);
    try {
      store.check(readOnly);
    } catch (SQLException | RuntimeException e) {
      store.close();
      throw e instanceof StoreException ours ? ours : store.wrap(e);
    }
    return store;
  }

  private static DuckDBConnection connect(Path file, Properties properties) {
    try {
      return (DuckDBConnection)
          DriverManager.getConnection("jdbc:duckdb:" + file.toAbsolutePath(), properties);
    } catch (SQLException e) {
      String message = String.valueOf(e.getMessage());
      if (message.toLowerCase(Locale.ROOT).contains("lock")) {
        throw new StoreException(
            file + " is in use by another program; try again when it is done", e);
      }
      if (message.contains("not a valid DuckDB database")) {
        throw new StoreException(file + " is not a store: it is not a DuckDB file", e);
      }
      throw new StoreException("cannot open " + file + ": " + firstLine(message), e);
    }
  }

  private void check(boolean readOnly) throws SQLException {
    if (tables() == 0 && !readOnly) {
      execute("BEGIN TRANSACTION");
      create();
      execute("COMMIT");
      return;
    }
    version = readVersion();
    if (version > VERSION) {
      throw new StoreException(
          file + " has version " + version + "; this program knows up to " + VERSION);
    }
    if (version < VERSION && !readOnly) {
      new Migration(this).from(version);
      version = VERSION;
    }
  }

  private int tables() throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery("SELECT count(*) FROM duckdb_tables() WHERE NOT internal")) {
      rows.next();
      return rows.getInt(1);
    }
  }

  private int readVersion() throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT program, version FROM store")) {
      if (rows.next() && rows.getString(1).equals("detente")) {
        return rows.getInt(2);
      }
    } catch (SQLException e) {
      throw new StoreException(file + " is a DuckDB file, but not a store of detente", e);
    }
    throw new StoreException(file + " is a DuckDB file, but not a store of detente");
  }

  /** Makes the tables and views. */
  void create() throws SQLException {
    executeAll("schema-" + VERSION + ".sql");
    executeAll("pair-views.sql");
  }

  /** Runs the statements of a file beside this class; each ends with a semicolon and a new line. */
  void executeAll(String resource) throws SQLException {
    for (String sql : text(resource).split(";\\s*\\n", -1)) {
      if (!sql.isBlank()) {
        execute(sql);
      }
    }
  }

  static String text(String resource) {
    try (InputStream in = Store.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + resource);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** Puts the log into the file, which closing does too. */
  public void checkpoint() {
    try {
      execute("CHECKPOINT");
    } catch (SQLException e) {
      throw wrap(e);
    }
  }

  public Path file() {
    return file;
  }

  /** The same store for one more thread; each is closed by itself. */
  public Store another() {
    try {
      return new Store(file, (DuckDBConnection) connection.duplicate());
    } catch (SQLException e) {
      throw wrap(e);
    }
  }

  /** The connection, for queries; it ends with the store. */
  public Connection connection() {
    return connection;
  }

  DuckDBConnection duckdb() {
    return connection;
  }

  StoreException wrap(Exception e) {
    return new StoreException(file + ": " + firstLine(String.valueOf(e.getMessage())), e);
  }

  private static String firstLine(String message) {
    int end = message.indexOf('\n');
    return end < 0 ? message : message.substring(0, end);
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw wrap(e);
    }
  }
}
