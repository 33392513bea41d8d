package org.detente.app.store;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** Rows that were computed, not stored, as a Parquet file. */
public final class ParquetFile {
  private ParquetFile() {}

  /**
   * @param columns names
   * @param rows numbers, days, texts and lists of texts; a column has the type of its first value
   */
  public static void write(Path file, List<String> columns, List<List<Optional<Object>>> rows) {
    try (DuckDBConnection memory = (DuckDBConnection) DriverManager.getConnection("jdbc:duckdb:")) {
      List<String> types = new ArrayList<>();
      for (int i = 0; i < columns.size(); i++) {
        types.add(type(i, rows));
      }
      try (Statement statement = memory.createStatement()) {
        statement.execute("CREATE TABLE sheet (" + definitions(columns, types) + ")");
      }
      try (DuckDBAppender sheet = memory.createAppender("sheet")) {
        for (List<Optional<Object>> row : rows) {
          sheet.beginRow();
          for (int i = 0; i < types.size(); i++) {
            append(sheet, types.get(i), row.get(i));
          }
          sheet.endRow();
        }
      }
      try (Statement statement = memory.createStatement()) {
        statement.execute("COPY sheet TO '" + quoted(file) + "' (FORMAT parquet)");
      }
    } catch (SQLException e) {
      throw new StoreException("cannot write " + file + ": " + e.getMessage(), e);
    }
  }

  static String quoted(Path file) {
    return file.toString().replace("'", "''");
  }

  private static String definitions(List<String> columns, List<String> types) {
    return java.util.stream.IntStream.range(0, columns.size())
        .mapToObj(i -> '"' + columns.get(i) + "\" " + types.get(i))
        .collect(Collectors.joining(", "));
  }

  private static String type(int column, List<List<Optional<Object>>> rows) {
    Object first = rows.stream().flatMap(row -> row.get(column).stream()).findFirst().orElse("");
    if (first instanceof Integer || first instanceof Long) {
      return "BIGINT";
    }
    if (first instanceof Number) {
      return "DOUBLE";
    }
    if (first instanceof List<?>) {
      return "VARCHAR[]";
    }
    return first instanceof LocalDate ? "DATE" : "VARCHAR";
  }

  private static void append(DuckDBAppender sheet, String type, Optional<Object> cell)
      throws SQLException {
    if (cell.isEmpty()) {
      sheet.appendNull();
      return;
    }
    Object value = cell.get();
    switch (type) {
      case "BIGINT" -> sheet.append(((Number) value).longValue());
      case "DOUBLE" -> sheet.append(((Number) value).doubleValue());
      case "DATE" -> sheet.append((LocalDate) value);
      case "VARCHAR[]" -> sheet.append((List<?>) value);
      default -> sheet.append(value.toString());
    }
  }
}
