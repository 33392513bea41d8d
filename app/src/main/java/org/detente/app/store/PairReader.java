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
import java.util.Set;
import org.detente.app.store.PairRow.Place;
import org.detente.app.store.PairRow.Sides;
import org.detente.record.EventType;
import org.detente.record.Quad;
import org.detente.record.Status;

/** Reads the tellings of one pair's events, or of all pairs', in one scan each. */
final class PairReader {
  private static final String ROWS =
      """
      SELECT p.dyad, p.a < p.b, p.day - DATE '1970-01-01', p.last_day - DATE '1970-01-01', p.quad,
        p.type, p.status, p.background, p.intensity, p.cameo, p.dated_by_text,
        coalesce(p.actors, p.a), coalesce(p.recipients, p.b), p.report, r.run,
        r.published - DATE '1970-01-01', p.event, p.distinct_id, p.sentence, p.first_character,
        p.characters
      FROM %s p JOIN report r ON r.id = p.report
      """;

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
    rows(
        ROWS.formatted(source.pairs()) + " WHERE p.dyad = ?",
        List.of(dyad),
        (pair, row) -> rows.add(row));
    List<PairRow> together = new ArrayList<>();
    rows(
        ROWS.formatted(source.together()) + " WHERE p.dyad = ?",
        List.of(dyad),
        (pair, row) -> together.add(row));
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
        ROWS.formatted(source.pairs()),
        List.of(),
        (pair, row) -> rows.computeIfAbsent(pair, p -> new ArrayList<>()).add(row));
    Map<String, List<PairRow>> together = new HashMap<>();
    rows(
        ROWS.formatted(source.together()),
        List.of(),
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

  private void rows(String sql, List<String> values, Sink sink) {
    run(sql, values, row -> sink.take(word(row.getString(1)), row(row)));
  }

  private void run(String sql, List<String> values, Row each) {
    try (PreparedStatement query = store.connection().prepareStatement(sql)) {
      for (int i = 0; i < values.size(); i++) {
        query.setString(i + 1, values.get(i));
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

  private PairRow row(ResultSet row) throws SQLException {
    return new PairRow(
        day(row, 3),
        day(row, 4),
        row.getBoolean(2),
        Quad.valueOf(row.getString(5)),
        EventType.valueOf(row.getString(6)),
        Status.valueOf(row.getString(7).toUpperCase(Locale.ROOT)),
        row.getBoolean(8),
        row.getDouble(9),
        word(row.getString(10)),
        row.getBoolean(11),
        sides(row.getString(12), row.getString(13)),
        report(row),
        row.getString(17),
        HexFormat.fromHexDigitsToLong(row.getString(18)),
        new Place(row.getInt(19), row.getInt(20), row.getInt(21)));
  }

  private static int day(ResultSet row, int column) throws SQLException {
    int day = (int) row.getLong(column);
    return row.wasNull() ? KnownReport.NO_DAY : day;
  }

  private KnownReport report(ResultSet row) throws SQLException {
    String id = row.getString(14);
    KnownReport known = reports.get(id);
    if (known == null) {
      known = new KnownReport(id, word(row.getString(15)), day(row, 16));
      reports.put(id, known);
    }
    return known;
  }

  private String word(String word) {
    return words.computeIfAbsent(word, w -> w);
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
