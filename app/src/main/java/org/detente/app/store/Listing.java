package org.detente.app.store;

import java.nio.file.Path;
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

/** Rows of the store for a person's filter. */
public final class Listing {
  /** What can be listed. */
  public enum Kind {
    REPORTS,
    EVENTS,
    STATEMENTS,
    PLANS,
    ACTORS
  }

  /** Takes rows: {@code null} never comes, an absent cell is empty, a list is a {@code List}. */
  public interface Sink {
    void row(List<String> columns, List<Optional<Object>> cells);
  }

  private final Store store;

  public Listing(Store store) {
    this.store = store;
  }

  public void list(Kind kind, Filter filter, Sink sink) {
    Filter.Condition where = where(kind, filter);
    try (PreparedStatement query = store.connection().prepareStatement(sql(kind, where, filter))) {
      set(query, where);
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

  /** Writes the rows as a Parquet file. */
  public void parquet(Kind kind, Filter filter, Path file) {
    Filter.Condition where = where(kind, filter);
    String copy =
        "COPY ("
            + sql(kind, where, filter)
            + ") TO '"
            + file.toString().replace("'", "''")
            + "' (FORMAT parquet)";
    try (PreparedStatement query = store.connection().prepareStatement(copy)) {
      set(query, where);
      query.execute();
    } catch (SQLException e) {
      throw store.wrap(e);
    }
  }

  private static void set(PreparedStatement query, Filter.Condition where) throws SQLException {
    for (int i = 0; i < where.values().size(); i++) {
      query.setObject(i + 1, where.values().get(i));
    }
  }

  private static Optional<Object> cell(@Nullable Object value) throws SQLException {
    return value instanceof Array array
        ? Optional.of(Arrays.asList((Object[]) array.getArray()))
        : Optional.ofNullable(value);
  }

  private static List<String> columns(ResultSetMetaData data) throws SQLException {
    List<String> columns = new ArrayList<>();
    for (int i = 1; i <= data.getColumnCount(); i++) {
      columns.add(data.getColumnName(i));
    }
    return columns;
  }

  private static Filter.Condition where(Kind kind, Filter filter) {
    return switch (kind) {
      case REPORTS -> filter.onReports();
      case EVENTS, PLANS -> filter.onEvents();
      case STATEMENTS -> filter.onStatements();
      case ACTORS -> filter.onActors();
    };
  }

  private static String sql(Kind kind, Filter.Condition where, Filter filter) {
    String select =
        switch (kind) {
          case REPORTS ->
              "SELECT id, published, title, source, url, copy_of, characters FROM reports WHERE "
                  + where.sql()
                  + " ORDER BY published, id";
          case EVENTS ->
              "SELECT id, first_day AS day, last_day, type, mode, cameo, quad, intensity, actors,"
                  + " recipients, status, background, trigger_words AS trigger, report,"
                  + " sentence_text AS sentence FROM events WHERE "
                  + where.sql()
                  + " ORDER BY first_day, id";
          case PLANS ->
              "SELECT id, published AS announced, first_day AS day, last_day, type, actors,"
                  + " recipients, trigger_words AS trigger, report, sentence_text AS sentence"
                  + " FROM events WHERE status = 'planned' AND "
                  + where.sql()
                  + " ORDER BY published, id";
          case STATEMENTS ->
              "SELECT id, day, speaker_name AS speaker, speaker_country AS country, kind, verb,"
                  + " about, content, report FROM statements WHERE "
                  + where.sql()
                  + " ORDER BY day, id";
          case ACTORS ->
              "SELECT name, country, sector, count(*) AS reports, sum(mentions) AS mentions"
                  + " FROM actor JOIN report ON report.id = actor.report WHERE "
                  + where.sql()
                  + " GROUP BY name, country, sector ORDER BY reports DESC, mentions DESC, name";
        };
    return select + " LIMIT " + filter.limit();
  }
}
