package org.detente.app.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.detente.record.ContentId;

/** People's corrections: rows that come to what was read and never change it. */
public final class Corrections {
  private static final String SELECT =
      "SELECT id, target, field, value, reason, author, made, undoes FROM correction";

  private final Store store;

  public Corrections(Store store) {
    this.store = store;
  }

  /**
   * Corrects one field of an event or a statement; figures and lists follow at once.
   *
   * @param id of the event in its report, or of the statement
   * @param now when it is made
   * @throws IllegalArgumentException if there is no such thing, or the field or value is wrong
   */
  public Correction add(
      String id, String field, String value, String reason, String author, Instant now) {
    boolean isEvent = exists("event", id);
    if (!isEvent && !exists("statement", id)) {
      throw new IllegalArgumentException("no event and no statement has the id " + id);
    }
    if (reason.isBlank()) {
      throw new IllegalArgumentException("a correction gives its reason");
    }
    CorrectableField which = CorrectableField.of(field, isEvent);
    return insert(id, which.word(), which.checked(value), reason, author, now, Optional.empty());
  }

  /**
   * Takes a correction back, by a row of its own.
   *
   * @param id of the correction, or of its target: then the last one that holds
   * @throws IllegalArgumentException if there is none that holds
   */
  public Correction undo(String id, String reason, String author, Instant now) {
    List<Correction> holding = holding(id);
    if (holding.isEmpty()) {
      throw new IllegalArgumentException("no correction that holds has or is about the id " + id);
    }
    Correction last = holding.get(holding.size() - 1);
    return insert(
        last.target(), last.field(), last.value(), reason, author, now, Optional.of(last.id()));
  }

  /** All corrections of a target in order, undone ones and their undoing too. */
  public List<Correction> of(String target) {
    return select(SELECT + " WHERE target = $1 ORDER BY rowid", target);
  }

  /** Those of a target, or the one of this id, that nobody took back, in order. */
  List<Correction> holding(String id) {
    return select(
        SELECT
            + " c WHERE (target = $1 OR id = $1) AND undoes IS NULL"
            + " AND NOT EXISTS (SELECT 1 FROM correction u WHERE u.undoes = c.id) ORDER BY rowid",
        id);
  }

  private boolean exists(String table, String id) {
    String sql = "SELECT 1 FROM " + table + " WHERE id = ? LIMIT 1";
    try (PreparedStatement query = store.connection().prepareStatement(sql)) {
      query.setString(1, id);
      try (ResultSet rows = query.executeQuery()) {
        return rows.next();
      }
    } catch (SQLException e) {
      throw store.wrap(e);
    }
  }

  private Correction insert(
      String target,
      String field,
      String value,
      String reason,
      String author,
      Instant now,
      Optional<String> undoes) {
    String content = String.join("|", target, field, value, reason, author, now.toString());
    Correction made =
        new Correction(
            ContentId.of(content + undoes, 12), target, field, value, reason, author, now, undoes);
    try {
      store.execute("BEGIN TRANSACTION");
      try (PreparedStatement insert =
          store
              .connection()
              .prepareStatement("INSERT INTO correction VALUES (?, ?, ?, ?, ?, ?, ?, ?)")) {
        insert.setString(1, made.id());
        insert.setString(2, target);
        insert.setString(3, field);
        insert.setString(4, value);
        insert.setString(5, reason);
        insert.setString(6, author);
        insert.setTimestamp(7, Timestamp.from(now));
        insert.setString(8, undoes.orElse(null));
        insert.execute();
      }
      new CorrectedRows(store).make(target, holding(target));
      store.execute("COMMIT");
    } catch (SQLException e) {
      rollBack();
      throw store.wrap(e);
    } catch (RuntimeException e) {
      rollBack();
      throw e;
    }
    return made;
  }

  private void rollBack() {
    try {
      store.execute("ROLLBACK");
    } catch (SQLException ignored) {
      // What failed has ended the transaction already.
    }
  }

  private List<Correction> select(String sql, String id) {
    List<Correction> corrections = new ArrayList<>();
    try (PreparedStatement query = store.connection().prepareStatement(sql)) {
      query.setString(1, id);
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          corrections.add(
              new Correction(
                  rows.getString(1),
                  rows.getString(2),
                  rows.getString(3),
                  rows.getString(4),
                  rows.getString(5),
                  rows.getString(6),
                  rows.getTimestamp(7).toInstant(),
                  Optional.ofNullable(rows.getString(8))));
        }
      }
    } catch (SQLException e) {
      throw store.wrap(e);
    }
    return corrections;
  }
}
