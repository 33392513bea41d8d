package org.detente.app.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.detente.app.store.Item.Kind;
import org.detente.app.store.Item.Marked;
import org.detente.record.Span;

/** Finds what an id names. */
public final class ItemQuery {
  private static final String EVENT =
      """
      SELECT e.*, r.published, r.run FROM %s e JOIN report r ON r.id = e.report
      WHERE e.id = $1 OR e.distinct_id = $1
      ORDER BY e.id = $1 DESC, r.published, e.report LIMIT 1
      """;

  private static final String STATEMENT =
      """
      SELECT s.*, r.published, r.run FROM %s s JOIN report r ON r.id = s.report
      WHERE s.id = ? ORDER BY s.report LIMIT 1
      """;

  private static final String ISSUE =
      """
      SELECT i.*, r.published, r.run FROM issue i JOIN report r ON r.id = i.report
      WHERE i.id = ? ORDER BY i.report LIMIT 1
      """;

  private static final String REPORT =
      """
      SELECT * EXCLUDE (text, signature) FROM report WHERE id = ? LIMIT 1
      """;

  private static final String RUN = "SELECT * FROM run WHERE id = ? LIMIT 1";

  private static final String PARTIES =
      "SELECT side, start_char, end_char FROM party WHERE report = ? AND event = ?"
          + " ORDER BY side, number";

  private final Store store;
  private final Source source;

  public ItemQuery(Store store, Source source) {
    this.store = store;
    this.source = source;
  }

  /**
   * The event, statement, issue, report or run of this id; distinct events by their first telling.
   */
  public Optional<Item> find(String id) {
    try {
      for (Kind kind : Kind.values()) {
        Map<String, Object> fields = one(sql(kind), id);
        if (!fields.isEmpty()) {
          return Optional.of(item(kind, fields));
        }
      }
      return Optional.empty();
    } catch (SQLException e) {
      throw store.wrap(e);
    }
  }

  private String sql(Kind kind) {
    return switch (kind) {
      case EVENT -> EVENT.formatted(source.events());
      case STATEMENT -> STATEMENT.formatted(source.statements());
      case ISSUE -> ISSUE;
      case REPORT -> REPORT;
      case RUN -> RUN;
    };
  }

  private Item item(Kind kind, Map<String, Object> fields) throws SQLException {
    if (kind == Kind.RUN) {
      return new Item(kind, fields, "", Optional.empty(), List.of());
    }
    String report = String.valueOf(fields.get(kind == Kind.REPORT ? "id" : "report"));
    String text = String.valueOf(one("SELECT text FROM report WHERE id = ?", report).get("text"));
    if (kind == Kind.REPORT) {
      return new Item(kind, fields, text, Optional.empty(), List.of());
    }
    Span words = new Span(number(fields, "start_char"), number(fields, "end_char"));
    List<Marked> spans = new ArrayList<>();
    spans.add(new Marked(kind == Kind.EVENT ? "trigger" : "content", words));
    if (kind == Kind.EVENT) {
      spans.addAll(parties(report, String.valueOf(fields.get("id"))));
    }
    return new Item(kind, fields, text, sentence(report, words), spans);
  }

  private static int number(Map<String, Object> fields, String name) {
    return fields.get(name) instanceof Number number ? number.intValue() : 0;
  }

  private List<Marked> parties(String report, String event) throws SQLException {
    List<Marked> parties = new ArrayList<>();
    try (PreparedStatement query = store.connection().prepareStatement(PARTIES)) {
      query.setString(1, report);
      query.setString(2, event);
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          parties.add(new Marked(rows.getString(1), new Span(rows.getInt(2), rows.getInt(3))));
        }
      }
    }
    return parties;
  }

  /** The sentence in which the words begin. */
  private Optional<Span> sentence(String report, Span words) throws SQLException {
    String sql =
        "SELECT start_char, end_char FROM sentence WHERE report = ? AND start_char <= ?"
            + " ORDER BY start_char DESC LIMIT 1";
    try (PreparedStatement query = store.connection().prepareStatement(sql)) {
      query.setString(1, report);
      query.setInt(2, words.start());
      try (ResultSet rows = query.executeQuery()) {
        return rows.next()
            ? Optional.of(new Span(rows.getInt(1), rows.getInt(2)))
            : Optional.empty();
      }
    }
  }

  /** The first row, without empty cells; the query's value is the id. */
  private Map<String, Object> one(String sql, String id) throws SQLException {
    Map<String, Object> fields = new LinkedHashMap<>();
    try (PreparedStatement query = store.connection().prepareStatement(sql)) {
      query.setString(1, id);
      try (ResultSet rows = query.executeQuery()) {
        if (rows.next()) {
          ResultSetMetaData columns = rows.getMetaData();
          for (int i = 1; i <= columns.getColumnCount(); i++) {
            Object value = rows.getObject(i);
            if (value != null) {
              fields.put(columns.getColumnName(i), value);
            }
          }
        }
      }
    }
    return fields;
  }
}
