package org.detente.app.store;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
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
 * memory until the transaction is full, about 250 bytes each.
 */
final class PairRows implements AutoCloseable {
  private final Rows rows;
  private final Map<String, List<Waiting>> waiting = new TreeMap<>();

  /**
   * @param table pair, or another of the same columns
   */
  PairRows(DuckDBConnection connection, String table) throws SQLException {
    rows = new Rows(connection.createAppender(table));
  }

  /** A row without its dyad; the event and its report are not held as wholes. */
  private record Waiting(
      Pairs.Pair pair,
      Optional<LocalDate> first,
      Optional<LocalDate> last,
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
      int characters) {
    boolean isAlone() {
      return actors.size() == 1 && recipients.size() == 1;
    }
  }

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
    for (Pairs.Pair pair : pairs) {
      waiting
          .computeIfAbsent(PairFilter.dyad(pair.from(), pair.to()), dyad -> new ArrayList<>())
          .add(
              new Waiting(
                  pair,
                  event.date().map(Occasion::start),
                  event.date().map(Occasion::end),
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
                  actors,
                  recipients,
                  event.sentence(),
                  sentences.first(event.sentence()),
                  sentences.characters(event.sentence())));
    }
  }

  private void write(String dyad, Waiting row) throws SQLException {
    rows.begin()
        .add(dyad)
        .add(row.pair().from())
        .add(row.pair().to())
        .day(row.first())
        .day(row.last())
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
    (row.isAlone() ? rows.none().none() : rows.words(row.actors()).words(row.recipients()))
        .add(row.sentence())
        .add(row.firstCharacter())
        .add(row.characters())
        .end();
  }

  /** Writes what waits. */
  @Override
  public void close() throws SQLException {
    try {
      for (Map.Entry<String, List<Waiting>> dyad : waiting.entrySet()) {
        for (Waiting row : dyad.getValue()) {
          write(dyad.getKey(), row);
        }
      }
    } finally {
      waiting.clear();
      rows.close();
    }
  }
}
