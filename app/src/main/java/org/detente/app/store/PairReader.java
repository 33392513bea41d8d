package org.detente.app.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.detente.app.store.PairRow.Place;
import org.detente.app.store.PairRow.Sides;
import org.detente.record.EventType;
import org.detente.record.Status;

/** Reads the tellings of one pair's events, or of all pairs', in one scan each. */
final class PairReader {
  /**
   * Words of which there are few come as numbers, and a side that is alone not at all: most of the
   * time goes into making strings. The dyad is only wanted where there are several.
   */
  private static final String ROWS =
      """
      SELECT %s, p.a < p.b, p.day - DATE '1970-01-01', p.last_day - DATE '1970-01-01',
        list_position($1, p.type) - 1, list_position($2, p.status) - 1, p.background,
        p.intensity, p.cameo, p.dated_by_text, p.actors, p.recipients, p.report,
        list_position($3, r.run) - 1, r.published - DATE '1970-01-01', p.event, p.distinct_id,
        p.sentence, p.first_character, p.characters
      FROM %s p JOIN report r ON r.id = p.report
      """;

  private static final List<String> TYPES =
      Arrays.stream(EventType.values()).map(Enum::name).toList();
  private static final List<String> STATUSES =
      Arrays.stream(Status.values()).map(status -> status.name().toLowerCase(Locale.ROOT)).toList();

  /** Reports that tell of a worse relation of a pair, and of something that divides. */
  private static final String TENSE =
      """
      SELECT DISTINCT least(l.a, l.b) || ' ' || greatest(l.a, l.b), l.report
      FROM relation l
      WHERE l.direction = 'worse' AND l.report IN (SELECT report FROM issue WHERE kind = 'concern')
      """;

  private final Store store;
  private final Source source;

  // Values that many rows have in common: memory holds each once.
  private final Map<String, KnownReport> reports = new HashMap<>();
  private final Map<String, Sides> sides = new HashMap<>();
  private final Map<String, String> words = new HashMap<>();

  PairReader(Store store, Source source) {
    this.store = store;
    this.source = source.on(store);
  }

  /** One pair's. */
  PairTellings read(String a, String b) {
    String dyad = PairFilter.dyad(a, b);
    List<PairRow> rows = new ArrayList<>();
    List<PairRow> together = new ArrayList<>();
    rows(source.pairs(), Optional.of(dyad), (pair, row) -> rows.add(row));
    rows(source.together(), Optional.of(dyad), (pair, row) -> together.add(row));
    Set<String> tense = new HashSet<>();
    run(
        TENSE + " AND (l.a = $1 AND l.b = $2 OR l.a = $2 AND l.b = $1)",
        List.of(a, b),
        row -> tense.add(row.getString(2)));
    return new PairTellings(rows, together, tense);
  }

  /** All pairs', by both codes with a blank between. */
  Map<String, PairTellings> read() {
    Map<String, List<PairRow>> rows = new HashMap<>();
    rows(
        source.pairs(),
        Optional.empty(),
        (pair, row) -> rows.computeIfAbsent(pair, p -> new ArrayList<>()).add(row));
    Map<String, List<PairRow>> together = new HashMap<>();
    rows(
        source.together(),
        Optional.empty(),
        (pair, row) -> together.computeIfAbsent(pair, p -> new ArrayList<>()).add(row));
    Map<String, Set<String>> tense = new HashMap<>();
    run(
        TENSE,
        List.of(),
        row ->
            tense.computeIfAbsent(row.getString(1), pair -> new HashSet<>()).add(row.getString(2)));
    Map<String, PairTellings> all = new HashMap<>();
    Set<String> pairs = new HashSet<>(rows.keySet());
    pairs.addAll(together.keySet());
    for (String pair : pairs) {
      all.put(
          pair,
          new PairTellings(
              rows.getOrDefault(pair, List.of()),
              together.getOrDefault(pair, List.of()),
              tense.getOrDefault(pair, Set.of())));
    }
    return all;
  }

  private interface Sink {
    void take(String pair, PairRow row);
  }

  private interface Row {
    void take(ResultSet row) throws SQLException;
  }

  /**
   * @param dyad whose rows are wanted; all where empty
   */
  private void rows(String table, Optional<String> dyad, Sink sink) {
    List<String> runs = runs();
    String sql =
        ROWS.formatted(dyad.isPresent() ? "0" : "p.dyad", table)
            + dyad.map(d -> " WHERE p.dyad = $4").orElse("");
    List<Object> values = new ArrayList<>(List.of(TYPES, STATUSES, runs));
    dyad.ifPresent(values::add);
    run(
        sql,
        values,
        row -> {
          String pair = dyad.isPresent() ? dyad.get() : row.getString(1);
          sink.take(pair, row(row, pair, runs));
        });
  }

  private List<String> runs() {
    List<String> runs = new ArrayList<>();
    run("SELECT id FROM run ORDER BY id", List.of(), row -> runs.add(row.getString(1)));
    return runs;
  }

  private void run(String sql, List<?> values, Row each) {
    try (PreparedStatement query = store.connection().prepareStatement(sql)) {
      for (int i = 0; i < values.size(); i++) {
        if (values.get(i) instanceof List<?> list) {
          query.setArray(i + 1, store.connection().createArrayOf("VARCHAR", list.toArray()));
        } else {
          query.setObject(i + 1, values.get(i));
        }
      }
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          each.take(rows);
        }
      }
    } catch (SQLException e) {
      throw store.wrap(e);
    }
  }

  private PairRow row(ResultSet row, String pair, List<String> runs) throws SQLException {
    boolean forward = row.getBoolean(2);
    EventType type = EventType.values()[row.getInt(5)];
    return new PairRow(
        day(row, 3),
        day(row, 4),
        forward,
        type.quad(),
        type,
        Status.values()[row.getInt(6)],
        row.getBoolean(7),
        row.getDouble(8),
        word(row.getString(9)),
        row.getBoolean(10),
        sides(pair, forward, row),
        report(row, runs),
        row.getString(16),
        HexFormat.fromHexDigitsToLong(row.getString(17)),
        new Place(row.getInt(18), row.getInt(19), row.getInt(20)));
  }

  private static int day(ResultSet row, int column) throws SQLException {
    int day = (int) row.getLong(column);
    return row.wasNull() ? KnownReport.NO_DAY : day;
  }

  private KnownReport report(ResultSet row, List<String> runs) throws SQLException {
    String id = row.getString(13);
    KnownReport known = reports.get(id);
    if (known == null) {
      known = new KnownReport(id, runs.get(row.getInt(14)), day(row, 15));
      reports.put(id, known);
    }
    return known;
  }

  private String word(String word) {
    return words.computeIfAbsent(word, w -> w);
  }

  private Sides sides(String pair, boolean forward, ResultSet row) throws SQLException {
    String actors = row.getString(11);
    String recipients = row.getString(12);
    if (actors != null && recipients != null) {
      return sides(actors, recipients);
    }
    int blank = pair.indexOf(' ');
    String one = pair.substring(0, blank);
    String other = pair.substring(blank + 1);
    return forward ? sides(one, other) : sides(other, one);
  }

  private Sides sides(String actors, String recipients) {
    return sides.computeIfAbsent(
        actors + ">" + recipients,
        both -> {
          Set<String> acting = codes(actors);
          Set<String> all = new HashSet<>(acting);
          all.addAll(codes(recipients));
          return new Sides(acting, all);
        });
  }

  private static Set<String> codes(String side) {
    Set<String> codes = new HashSet<>(Arrays.asList(side.split(" ", -1)));
    codes.remove("");
    return codes;
  }
}
