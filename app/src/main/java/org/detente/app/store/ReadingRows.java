package org.detente.app.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.detente.record.Actor;
import org.detente.record.Event;
import org.detente.record.Issue;
import org.detente.record.Note;
import org.detente.record.Occasion;
import org.detente.record.Party;
import org.detente.record.Place;
import org.detente.record.Reading;
import org.detente.record.Relation;
import org.detente.record.Report;
import org.detente.record.Span;
import org.detente.record.Stance;
import org.detente.record.Statement;
import org.duckdb.DuckDBConnection;

/** Writes readings as rows of the schema's tables, column by column in the schema's order. */
final class ReadingRows implements AutoCloseable {
  private final Rows reports;
  private final Rows bands;
  private final Rows sentences;
  private final Rows actors;
  private final Rows statements;
  private final Rows stances;
  private final Rows events;
  private final Rows parties;
  private final Rows pairs;
  private final Rows issues;
  private final Rows relations;
  private final Rows notes;

  ReadingRows(DuckDBConnection connection) throws SQLException {
    reports = new Rows(connection.createAppender("report"));
    bands = new Rows(connection.createAppender("shingle_band"));
    sentences = new Rows(connection.createAppender("sentence"));
    actors = new Rows(connection.createAppender("actor"));
    statements = new Rows(connection.createAppender("statement"));
    stances = new Rows(connection.createAppender("stance"));
    events = new Rows(connection.createAppender("event"));
    parties = new Rows(connection.createAppender("party"));
    pairs = new Rows(connection.createAppender("pair"));
    issues = new Rows(connection.createAppender("issue"));
    relations = new Rows(connection.createAppender("relation"));
    notes = new Rows(connection.createAppender("note"));
  }

  void write(
      Reading reading, String content, Optional<String> copyOf, Optional<MinHash> hash, String run)
      throws SQLException {
    Report report = reading.report();
    reports
        .begin()
        .add(report.id())
        .add(content)
        .text(report.source())
        .text(report.url())
        .text(report.title())
        .text(report.author())
        .text(report.language())
        .day(report.published().map(p -> p.date()))
        .text(report.published().map(p -> p.from()))
        .text(copyOf)
        .add(run)
        .add(report.text())
        .end();
    if (hash.isPresent()) {
      for (long band : hash.get().bands()) {
        bands.begin().add(band).add(report.id()).end();
      }
    }
    for (int i = 0; i < reading.sentences().size(); i++) {
      span(sentences.begin().add(report.id()).add(i), reading.sentences().get(i)).end();
    }
    for (Actor actor : reading.actors()) {
      write(report.id(), actor);
    }
    for (Statement statement : reading.statements()) {
      write(reading, statement);
    }
    for (Event event : reading.events()) {
      write(reading, event);
    }
    for (Issue issue : reading.issues()) {
      write(report.id(), issue);
    }
    for (Relation relation : reading.relations()) {
      write(report.id(), relation);
    }
    for (Note note : reading.notes()) {
      Rows row = notes.begin().add(report.id()).add(note.kind());
      if (note.span().isPresent()) {
        span(row, note.span().get());
      } else {
        row.none().none();
      }
      row.add(note.message()).end();
    }
  }

  private void write(String report, Actor actor) throws SQLException {
    actors
        .begin()
        .add(report)
        .add(actor.id())
        .add(actor.name())
        .lower(actor.kind())
        .text(actor.title())
        .text(actor.country())
        .name(actor.sector())
        .add(actor.mentions().size())
        .add(actor.from())
        .end();
  }

  private void write(Reading reading, Statement statement) throws SQLException {
    String report = reading.report().id();
    Optional<Actor> speaker =
        statement
            .speaker()
            .flatMap(id -> reading.actors().stream().filter(a -> a.id().equals(id)).findFirst());
    Rows row =
        statements
            .begin()
            .add(report)
            .add(statement.id())
            .add(statement.sentence())
            .lower(statement.kind())
            .text(statement.speaker())
            .text(speaker.map(Actor::name))
            .text(speaker.flatMap(Actor::country))
            .name(speaker.flatMap(Actor::sector))
            .text(statement.addressee())
            .text(statement.venue())
            .add(statement.verb())
            .day(statement.date().map(Occasion::start))
            .add(statement.about())
            .add(statement.issues())
            .add(words(reading, statement.content()));
    span(row, cover(statement.content())).add(statement.rule()).end();
    for (Stance stance : statement.stance()) {
      stances
          .begin()
          .add(report)
          .add(statement.id())
          .add(stance.target())
          .add(stance.value())
          .end();
    }
  }

  private void write(Reading reading, Event event) throws SQLException {
    String report = reading.report().id();
    String distinct = DistinctEvent.id(report, event);
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
            .add(event.contexts())
            .add(event.cameo())
            .add(event.quad())
            .add(event.intensity())
            .add(Pairs.countries(event.actor()))
            .add(Pairs.countries(event.recipient()))
            .lower(event.status())
            .add(event.background())
            .day(event.date().map(Occasion::start))
            .day(event.date().map(Occasion::end))
            .text(event.date().map(Occasion::from))
            .text(event.date().flatMap(Occasion::text))
            .text(place.map(Place::name))
            .number(place.map(Place::latitude).orElse(OptionalDouble.empty()))
            .number(place.map(Place::longitude).orElse(OptionalDouble.empty()))
            .add(words(reading, event.trigger()));
    span(row, cover(event.trigger()))
        .text(event.saidBy())
        .add(event.rule())
        .add(event.confidence())
        .end();
    write(report, event, "actor", event.actor());
    write(report, event, "recipient", event.recipient());
    for (Pairs.Pair pair : Pairs.of(event)) {
      pairs
          .begin()
          .add(pair.from())
          .add(pair.to())
          .day(event.date().map(Occasion::start))
          .day(event.date().map(Occasion::end))
          .add(event.quad())
          .add(event.type())
          .add(event.intensity())
          .lower(event.status())
          .add(event.background())
          .add(report)
          .add(event.id())
          .add(distinct)
          .end();
    }
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
      span(row, party.span()).text(party.from()).end();
    }
  }

  private void write(String report, Issue issue) throws SQLException {
    Rows row =
        issues
            .begin()
            .add(report)
            .add(issue.id())
            .add(issue.name())
            .text(issue.context())
            .lower(issue.kind())
            .add(issue.between());
    span(row, issue.span()).add(issue.rule()).end();
  }

  private void write(String report, Relation relation) throws SQLException {
    Rows row =
        relations
            .begin()
            .add(report)
            .add(relation.between().get(0))
            .add(relation.between().get(1))
            .add(relation.state());
    if (relation.direction().isPresent()) {
      row.lower(relation.direction().get());
    } else {
      row.none();
    }
    span(row.add(relation.because()), relation.span()).add(relation.rule()).end();
  }

  private static Rows span(Rows row, Span span) throws SQLException {
    return row.add(span.start()).add(span.end());
  }

  private static Span cover(List<Span> spans) {
    return spans.stream().reduce(Span::join).orElseThrow();
  }

  private static String words(Reading reading, List<Span> spans) {
    return spans.stream().map(s -> s.of(reading.report().text())).collect(Collectors.joining(" "));
  }

  @Override
  public void close() throws SQLException {
    for (Rows rows :
        List.of(
            reports,
            bands,
            sentences,
            actors,
            statements,
            stances,
            events,
            parties,
            pairs,
            issues,
            relations,
            notes)) {
      rows.close();
    }
  }
}
