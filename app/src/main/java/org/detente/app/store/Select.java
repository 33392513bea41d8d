package org.detente.app.store;

import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Runs one query and hands its rows over. */
final class Select {
  private final Store store;

  Select(Store store) {
    this.store = store;
  }

  /**
   * @param values of the question marks; a list of strings stands for an array
   */
  void rows(String sql, List<?> values, Listing.Sink sink) {
    try (PreparedStatement query = store.connection().prepareStatement(sql)) {
      for (int i = 0; i < values.size(); i++) {
        if (values.get(i) instanceof List<?> list) {
          query.setArray(i + 1, store.connection().createArrayOf("VARCHAR", list.toArray()));
        } else {
          query.setObject(i + 1, values.get(i));
        }
      }
      try (ResultSet rows = query.executeQuery()) {
        List<String> columns = columns(rows.getMetaData());
        while (rows.next()) {
          List<Optional<Object>> cells = new ArrayList<>();
          for (int i = 1; i <= columns.size(); i++) {
            cells.add(cell(rows.getObject(i)));
          }
          sink.row(columns, cells);
        }
      }
    } catch (SQLException e) {
      throw store.wrap(e);
    }
  }

  private static List<String> columns(ResultSetMetaData data) throws SQLException {
    List<String> columns = new ArrayList<>();
    for (int i = 1; i <= data.getColumnCount(); i++) {
      columns.add(data.getColumnName(i));
    }
    return columns;
  }

  private static Optional<Object> cell(@Nullable Object value) throws SQLException {
    return value instanceof Array array
        ? Optional.of(Arrays.asList((Object[]) array.getArray()))
        : Optional.ofNullable(value);
  }
}
