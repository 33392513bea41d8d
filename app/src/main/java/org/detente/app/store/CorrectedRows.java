package org.detente.app.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.detente.event.PloverScale;
import org.detente.record.EventType;
import org.detente.record.Status;

/** Makes the corrected rows of one event or statement anew, from what was read. */
final class CorrectedRows {
  private final Store store;

  CorrectedRows(Store store) {
    this.store = store;
  }

  /**
   * @param holding the corrections that hold, in order; none takes the target back to what was read
   */
  void make(String target, List<Correction> holding) throws SQLException {
    run("DELETE FROM corrected_event WHERE id = ?", target);
    run("DELETE FROM corrected_pair WHERE event = ?", target);
    run("DELETE FROM corrected_together WHERE event = ?", target);
    run("DELETE FROM corrected_statement WHERE id = ?", target);
    if (holding.isEmpty()) {
      return;
    }
    run("INSERT INTO corrected_event SELECT *, TRUE FROM event WHERE id = ?", target);
    run("INSERT INTO corrected_statement SELECT *, TRUE FROM statement WHERE id = ?", target);
    for (Correction correction : holding) {
      apply(CorrectableField.valueOf(correction.field().toUpperCase(Locale.ROOT)), correction);
    }
    if (has(target)) {
      derive(target, fields(holding));
    }
  }

  private static Set<String> fields(List<Correction> holding) {
    return holding.stream().map(Correction::field).collect(Collectors.toCollection(TreeSet::new));
  }

  private void apply(CorrectableField field, Correction correction) throws SQLException {
    String event = "UPDATE corrected_event SET ";
    String statement = "UPDATE corrected_statement SET ";
    String where = " WHERE id = ?";
    String value = correction.value();
    String target = correction.target();
    switch (field) {
      case TYPE -> run(event + "type = ?, mode = NULL" + where, value, target);
      case MODE, CAMEO, STATUS, ACTORS, RECIPIENTS ->
          run(event + field.word() + " = ?" + where, value, target);
      case BACKGROUND -> run(event + "background = CAST(? AS BOOLEAN)" + where, value, target);
      case DAY -> {
        run(
            event + "first_day = CAST(? AS DATE), last_day = CAST(? AS DATE)" + where,
            value,
            value,
            target);
        run(statement + "day = CAST(? AS DATE)" + where, value, target);
      }
      case LAST_DAY -> run(event + "last_day = CAST(? AS DATE)" + where, value, target);
      case KIND, SPEAKER_COUNTRY, SPEAKER_SECTOR, ABOUT ->
          run(statement + field.word() + " = ?" + where, value, target);
      case VALID -> {
        run(event + "valid = CAST(? AS BOOLEAN)" + where, value, target);
        run(statement + "valid = CAST(? AS BOOLEAN)" + where, value, target);
      }
    }
  }

  private boolean has(String event) throws SQLException {
    try (PreparedStatement query =
        store.connection().prepareStatement("SELECT 1 FROM corrected_event WHERE id = ?")) {
      query.setString(1, event);
      try (ResultSet rows = query.executeQuery()) {
        return rows.next();
      }
    }
  }

  /** What follows from the corrected fields: quad, score, code, distinct event and pairs. */
  private void derive(String id, Set<String> fields) throws SQLException {
    PloverScale scale = PloverScale.load();
    Sides sides = sides(id);
    EventType type = sides.type();
    if (sides.mode().isPresent() && !scale.isMode(type, sides.mode().get())) {
      throw new IllegalArgumentException(type + " has no mode " + sides.mode().get());
    }
    run(
        "UPDATE corrected_event SET quad = ?, intensity = CAST(? AS DOUBLE) WHERE id = ?",
        type.quad().name(),
        Double.toString(scale.intensity(type, sides.mode())),
        id);
    if (fields.contains("type") && !fields.contains("cameo")) {
      run("UPDATE corrected_event SET cameo = ? WHERE id = ?", scale.root(type), id);
    }
    String distinct =
        DistinctEvent.id(
            type,
            fields.contains("actors") ? codes(sides.actors()) : parties(id, "actor"),
            fields.contains("recipients") ? codes(sides.recipients()) : parties(id, "recipient"),
            sides.days().orElse(sides.report() + "/" + id),
            sides.status());
    run("UPDATE corrected_event SET distinct_id = ? WHERE id = ?", distinct, id);
    insert("corrected_pair", id, Pairs.of(type, sides.actors(), sides.recipients()));
    insert("corrected_together", id, Pairs.together(type, sides.actors(), sides.recipients()));
  }

  private void insert(String table, String event, List<Pairs.Pair> pairs) throws SQLException {
    String sql =
        """
        INSERT INTO %s
        SELECT ?, ?, ?, e.first_day, e.last_day, e.quad, e.type, e.intensity, e.status,
          e.background, e.report, e.id, e.distinct_id, e.cameo,
          coalesce(e.day_from = 'text', FALSE), e.actors, e.recipients, e.sentence,
          s.first_character, s.characters
        FROM corrected_event e
        JOIN sentence s ON s.report = e.report AND s.number = e.sentence
        WHERE e.id = ? AND e.valid
          AND EXISTS (SELECT 1 FROM report r WHERE r.id = e.report AND r.copy_of IS NULL)
        """
            .formatted(table);
    for (Pairs.Pair pair : pairs) {
      run(sql, PairFilter.dyad(pair.from(), pair.to()), pair.from(), pair.to(), event);
    }
  }

  private record Sides(
      String report,
      EventType type,
      Optional<String> mode,
      List<String> actors,
      List<String> recipients,
      Optional<String> days,
      Status status) {}

  private Sides sides(String id) throws SQLException {
    String sql =
        "SELECT report, type, mode, actors, recipients, first_day || '/' || last_day, status"
            + " FROM corrected_event WHERE id = ?";
    try (PreparedStatement query = store.connection().prepareStatement(sql)) {
      query.setString(1, id);
      try (ResultSet rows = query.executeQuery()) {
        rows.next();
        return new Sides(
            rows.getString(1),
            EventType.valueOf(rows.getString(2)),
            Optional.ofNullable(rows.getString(3)).filter(m -> !m.isEmpty()),
            List.copyOf(codes(rows.getString(4))),
            List.copyOf(codes(rows.getString(5))),
            Optional.ofNullable(rows.getString(6)),
            Status.valueOf(rows.getString(7).toUpperCase(Locale.ROOT)));
      }
    }
  }

  private static Set<String> codes(String side) {
    return codes(List.of(side.split(" ", -1)));
  }

  private static Set<String> codes(List<String> side) {
    Set<String> codes = new TreeSet<>(side);
    codes.remove("");
    return codes;
  }

  /** Country with sector, as read. */
  private Set<String> parties(String event, String side) throws SQLException {
    List<String> found = new ArrayList<>();
    String sql =
        "SELECT coalesce(country, '') || coalesce(sector, '') FROM party"
            + " WHERE event = ? AND side = ?";
    try (PreparedStatement query = store.connection().prepareStatement(sql)) {
      query.setString(1, event);
      query.setString(2, side);
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          found.add(rows.getString(1));
        }
      }
    }
    return new TreeSet<>(found);
  }

  private void run(String sql, String... values) throws SQLException {
    try (PreparedStatement statement = store.connection().prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setString(i + 1, values[i]);
      }
      statement.execute();
    }
  }
}
