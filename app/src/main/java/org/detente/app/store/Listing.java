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
  private final Source source;

  /** Rows with all corrections applied. */
  public Listing(Store store) {
    this(store, Source.CORRECTED);
  }

  public Listing(Store store, Source source) {
    this.store = store;
    this.source = source.on(store);
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
    if (kind == Kind.EVENTS && filter.counted()) {
      return filter.onCounted();
    }
    return switch (kind) {
      case REPORTS -> filter.onReports();
      case EVENTS, PLANS -> filter.onEvents();
      case STATEMENTS -> filter.onStatements();
      case ACTORS -> filter.onActors();
    };
  }

  private static final String EVENT_COLUMNS =
      """
      SELECT e.id, e.first_day AS day, e.last_day, e.type, e.mode, e.cameo, e.quad, e.intensity,
        words_of(e.actors) AS actors, words_of(e.recipients) AS recipients, e.status, e.background,
        e.trigger_words AS trigger, e.report,
        substr(r.text, s.first_character, s.characters) AS sentence
      """;

  private String events() {
    return EVENT_COLUMNS
        + """
        FROM %s e JOIN report r ON r.id = e.report
        JOIN sentence s ON s.report = e.report AND s.number = e.sentence
        WHERE %%s
        ORDER BY e.first_day, e.id"""
            .formatted(source.events());
  }

  /**
   * One row for each event that figures count, so that there are as many as they say. Which ones is
   * settled before the large tables are asked for the rest of them.
   */
  private String counted(Filter filter) {
    return """
        WITH counted AS MATERIALIZED (
          SELECT p.report, p.event
          FROM %s p JOIN report r ON r.id = p.report
          WHERE %%s
          QUALIFY row_number() OVER (
            PARTITION BY p.distinct_id, p.a, p.b ORDER BY r.published, p.event) = 1
          ORDER BY p.day, p.event
          LIMIT %d)
        """
            .formatted(source.pairs(), filter.limit())
        + EVENT_COLUMNS
        + """
        FROM counted c JOIN %s e ON e.report = c.report AND e.id = c.event
        JOIN report r ON r.id = e.report
        JOIN sentence s ON s.report = e.report AND s.number = e.sentence
        ORDER BY e.first_day, e.id"""
            .formatted(source.events());
  }

  private String sql(Kind kind, Filter.Condition where, Filter filter) {
    String select =
        switch (kind) {
          case REPORTS ->
              """
              SELECT r.id, r.published, r.title, r.source, r.url, r.copy_of,
                length(r.text) AS characters
              FROM report r
              WHERE %s
              ORDER BY r.published, r.id""";
          case EVENTS -> filter.counted() ? counted(filter) : events();
          case PLANS ->
              """
              SELECT e.id, r.published AS announced, e.first_day AS day, e.last_day, e.type,
                words_of(e.actors) AS actors, words_of(e.recipients) AS recipients,
                e.trigger_words AS trigger, e.report,
                substr(r.text, s.first_character, s.characters) AS sentence
              FROM %s e JOIN report r ON r.id = e.report
              JOIN sentence s ON s.report = e.report AND s.number = e.sentence
              WHERE e.status = 'planned' AND %%s
              ORDER BY r.published, e.id"""
                  .formatted(source.events());
          case STATEMENTS ->
              """
              SELECT s.id, s.day, s.speaker_name AS speaker, s.speaker_country AS country, s.kind,
                s.verb, words_of(s.about) AS about, s.content, s.report
              FROM %s s JOIN report r ON r.id = s.report
              WHERE %%s
              ORDER BY s.day, s.id"""
                  .formatted(source.statements());
          case ACTORS ->
              """
              SELECT a.name, a.country, a.sector, count(*) AS reports, sum(a.mentions) AS mentions
              FROM actor a JOIN report r ON r.id = a.report
              WHERE %s
              GROUP BY a.name, a.country, a.sector
              ORDER BY reports DESC, mentions DESC, a.name""";
        };
    return select.formatted(where.sql()) + " LIMIT " + filter.limit();
  }
}
