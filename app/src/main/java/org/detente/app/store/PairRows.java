package org.detente.app.store;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.detente.record.Event;
import org.detente.record.EventType;
import org.detente.record.Occasion;
import org.detente.record.Quad;
import org.detente.record.Status;
import org.duckdb.DuckDBConnection;

/**
 * Writes the pairs of events, those of one transaction sorted by dyad: the rows of a dyad then lie
 * together in a few places of the table, and who asks for a dyad unpacks these alone. They wait in
 * memory until the transaction is full, about 200 bytes each.
 */
final class PairRows {
  private final DuckDBConnection connection;
  private final String table;
  private final Map<String, List<Waiting>> waiting = new HashMap<>();

  /**
   * @param table pair, or another of the same columns
   */
  PairRows(DuckDBConnection connection, String table) {
    this.connection = connection;
    this.table = table;
  }

  /**
   * A row without its dyad; the event and its report are not held as wholes.
   *
   * @param first days since 1970-01-01, or {@link KnownReport#NO_DAY}
   * @param actors none where both sides are alone
   */
  private record Waiting(
      Pairs.Pair pair,
      int first,
      int last,
      Quad quad,
      EventType type,
      double intensity,
      Status status,
      boolean background,
      String report,
      String event,
      String distinct,
      String cameo,
      boolean datedByText,
      List<String> actors,
      List<String> recipients,
      int sentence,
      int firstCharacter,
      int characters) {}

  /**
   * @param distinct id of the distinct event
   * @param actors country codes
   */
  void add(
      List<Pairs.Pair> pairs,
      String report,
      Event event,
      String distinct,
      List<String> actors,
      List<String> recipients,
      SentencePlaces sentences) {
    int first = day(event.date().map(Occasion::start));
    int last = day(event.date().map(Occasion::end));
    boolean isAlone = actors.size() == 1 && recipients.size() == 1;
    for (Pairs.Pair pair : pairs) {
      waiting
          .computeIfAbsent(PairFilter.dyad(pair.from(), pair.to()), dyad -> new ArrayList<>())
          .add(
              new Waiting(
                  pair,
                  first,
                  last,
                  event.quad(),
                  event.type(),
                  event.intensity(),
                  event.status(),
                  event.background(),
                  report,
                  event.id(),
                  distinct,
                  event.cameo(),
                  event.date().map(Occasion::from).equals(Optional.of("text")),
                  isAlone ? List.of() : actors,
                  isAlone ? List.of() : recipients,
                  event.sentence(),
                  sentences.first(event.sentence()),
                  sentences.characters(event.sentence())));
    }
  }

  private static int day(Optional<LocalDate> day) {
    return day.isPresent() ? (int) day.get().toEpochDay() : KnownReport.NO_DAY;
  }

  private static Optional<LocalDate> day(int day) {
    return day == KnownReport.NO_DAY ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day));
  }

  private static void write(Rows rows, String dyad, Waiting row) throws SQLException {
    rows.begin()
        .add(dyad)
        .add(row.pair().from())
        .add(row.pair().to())
        .day(day(row.first()))
        .day(day(row.last()))
        .add(row.quad())
        .add(row.type())
        .add(row.intensity())
        .lower(row.status())
        .add(row.background())
        .add(row.report())
        .add(row.event())
        .add(row.distinct())
        .add(row.cameo())
        .add(row.datedByText());
    boolean isAlone = row.actors().isEmpty() && row.recipients().isEmpty();
    (isAlone ? rows.none().none() : rows.words(row.actors()).words(row.recipients()))
        .add(row.sentence())
        .add(row.firstCharacter())
        .add(row.characters())
        .end();
  }

  /** Writes what waits, by whichever thread. */
  void write() throws SQLException {
    if (waiting.isEmpty()) {
      return;
    }
    try (Rows rows = new Rows(connection.createAppender(table))) {
      for (Map.Entry<String, List<Waiting>> dyad : new TreeMap<>(waiting).entrySet()) {
        for (Waiting row : dyad.getValue()) {
          write(rows, dyad.getKey(), row);
        }
      }
    }
    waiting.clear();
  }
}
