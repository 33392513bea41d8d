package org.detente.app.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.detente.table.Row;
import org.detente.table.Table;

/** Writes the store's events in the formats of other data sets. */
public final class Export {
  private final Store store;
  private final Source source;

  public Export(Store store, Source source) {
    this.store = store;
    this.source = source;
  }

  /**
   * A file that was written.
   *
   * @param query the SQL that gave its rows
   */
  public record Written(
      String name, long rows, List<String> columns, long bytes, String sha256, String query) {
    public Written {
      columns = List.copyOf(columns);
    }
  }

  /** What made the records of the store. */
  public record Run(String id, String reader, String models, String lexicons) {}

  /**
   * Writes the files into a folder, which is there.
   *
   * @param filter which events; the formats of views take all
   * @param version of this program
   */
  public List<Written> write(ExportFormat format, Filter filter, Path folder, String version)
      throws IOException {
    List<Written> files = new ArrayList<>();
    try {
      if (format.isOfViews()) {
        for (String view : ExportFormat.VIEWS) {
          files.add(copy(format, "SELECT * FROM " + view, folder.resolve(view + format.file())));
        }
      } else {
        loadCountries();
        files.add(copy(format, sql(format, filter, version), folder.resolve(format.file())));
      }
    } catch (SQLException e) {
      throw store.wrap(e);
    }
    return files;
  }

  /** Names of countries in other data sets, for this connection alone. */
  private void loadCountries() throws SQLException {
    store.execute(
        "CREATE OR REPLACE TEMP TABLE export_country (country VARCHAR, name VARCHAR, fips VARCHAR)");
    try (PreparedStatement insert =
        store.connection().prepareStatement("INSERT INTO export_country VALUES (?, ?, ?)")) {
      for (Row row : Table.beside(Export.class, "export/countries.tsv").rows()) {
        insert.setString(1, row.get("country"));
        insert.setString(2, row.get("name"));
        insert.setString(3, row.get("fips"));
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  private String sql(ExportFormat format, Filter filter, String version) {
    String where = filter.onEvents().filled();
    boolean ofNow = filter.status().filter("actual"::equals).isPresent();
    return Store.text("export/common.sql")
            .replace("{events}", source.events())
            .replace("{where}", ofNow ? where + " AND NOT e.background" : where)
        + Store.text("export/" + format.word() + ".sql")
            .replace("{version}", "'" + version.replace("'", "''") + "'");
  }

  private Written copy(ExportFormat format, String sql, Path file)
      throws SQLException, IOException {
    try (Statement statement = store.connection().createStatement()) {
      statement.execute("CREATE OR REPLACE TEMP TABLE export_rows AS " + sql);
    }
    try (Statement statement = store.connection().createStatement()) {
      statement.execute(
          "COPY export_rows TO '" + ParquetFile.quoted(file) + "' (" + format.options() + ")");
    }
    List<String> columns = new ArrayList<>();
    long rows = 0;
    try (Statement statement = store.connection().createStatement();
        ResultSet counted = statement.executeQuery("SELECT * FROM export_rows LIMIT 0")) {
      ResultSetMetaData data = counted.getMetaData();
      for (int i = 1; i <= data.getColumnCount(); i++) {
        columns.add(data.getColumnName(i));
      }
    }
    try (Statement statement = store.connection().createStatement();
        ResultSet counted = statement.executeQuery("SELECT count(*) FROM export_rows")) {
      counted.next();
      rows = counted.getLong(1);
    }
    store.execute("DROP TABLE export_rows");
    String name = String.valueOf(file.getFileName());
    return new Written(name, rows, columns, Files.size(file), sha256(file), sql);
  }

  /** The runs that read the store's reports. */
  public List<Run> runs() {
    List<Run> runs = new ArrayList<>();
    try (Statement statement = store.connection().createStatement();
        ResultSet rows =
            statement.executeQuery("SELECT id, reader, models, lexicons FROM run ORDER BY id")) {
      while (rows.next()) {
        runs.add(
            new Run(rows.getString(1), rows.getString(2), rows.getString(3), rows.getString(4)));
      }
    } catch (SQLException e) {
      throw store.wrap(e);
    }
    return runs;
  }

  private static String sha256(Path file) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
        in.transferTo(java.io.OutputStream.nullOutputStream());
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
