package org.detente.app.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.detente.record.Event;
import org.detente.record.Occasion;
import org.detente.record.Party;
import org.detente.record.Place;
import org.detente.record.Reading;
import org.duckdb.DuckDBConnection;

/** Writes the events of readings, their parties and their pairs. */
final class EventRows implements AutoCloseable {
  private final Rows events;
  private final Rows parties;
  private final PairRows pairs;
  private final PairRows together;

  EventRows(DuckDBConnection connection) throws SQLException {
    events = new Rows(connection.createAppender("event"));
    parties = new Rows(connection.createAppender("party"));
    pairs = new PairRows(connection, "pair");
    together = new PairRows(connection, "together");
  }

  /**
   * @param sentences of the report; none for a copy, from which no pair is counted
   */
  void write(Reading reading, Event event, Optional<SentencePlaces> sentences) throws SQLException {
    String report = reading.report().id();
    String distinct = DistinctEvent.id(report, event);
    List<String> actors = Pairs.countries(event.actor());
    List<String> recipients = Pairs.countries(event.recipient());
    Optional<Place> place =
        event.place().isPresent()
            ? Optional.of(reading.places().get(event.place().getAsInt()))
            : Optional.empty();
    Rows row =
        events
            .begin()
            .add(report)
            .add(event.id())
            .add(distinct)
            .add(event.sentence())
            .add(event.type())
            .text(event.mode())
            .words(event.contexts())
            .add(event.cameo())
            .add(event.quad())
            .add(event.intensity())
            .words(actors)
            .words(recipients)
            .lower(event.status())
            .add(event.background());
    days(row, event.date())
        .text(event.date().map(Occasion::from))
        .text(event.date().flatMap(Occasion::text))
        .text(place.map(Place::name))
        .text(place.flatMap(Place::country))
        .text(place.flatMap(Place::admin1))
        .text(place.flatMap(Place::gazetteerId))
        .number(place.map(Place::latitude).orElse(OptionalDouble.empty()))
        .number(place.map(Place::longitude).orElse(OptionalDouble.empty()))
        .add(ReadingRows.words(reading, event.trigger()));
    ReadingRows.span(row, ReadingRows.cover(event.trigger()))
        .text(event.saidBy())
        .add(event.rule())
        .add(event.confidence())
        .end();
    write(report, event, "actor", event.actor());
    write(report, event, "recipient", event.recipient());
    if (sentences.isPresent()) {
      pairs.add(
          Pairs.of(event.type(), actors, recipients),
          report,
          event,
          distinct,
          actors,
          recipients,
          sentences.get());
      together.add(
          Pairs.together(event.type(), actors, recipients),
          report,
          event,
          distinct,
          actors,
          recipients,
          sentences.get());
    }
  }

  private static Rows days(Rows row, Optional<Occasion> date) throws SQLException {
    return row.day(date.map(Occasion::start)).day(date.map(Occasion::end));
  }

  private void write(String report, Event event, String side, List<Party> members)
      throws SQLException {
    for (int i = 0; i < members.size(); i++) {
      Party party = members.get(i);
      Rows row =
          parties
              .begin()
              .add(report)
              .add(event.id())
              .add(side)
              .add(i)
              .text(party.country())
              .name(party.sector())
              .text(party.actor())
              .add(party.text());
      ReadingRows.span(row, party.span()).text(party.from()).end();
    }
  }

  /** Writes the pairs, which wait until all of a transaction are there. */
  void writePairs() throws SQLException {
    pairs.write();
    together.write();
  }

  @Override
  public void close() throws SQLException {
    events.close();
    parties.close();
  }
}
