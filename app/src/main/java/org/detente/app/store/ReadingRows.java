package org.detente.app.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.detente.record.Actor;
import org.detente.record.Event;
import org.detente.record.Issue;
import org.detente.record.Note;
import org.detente.record.Occasion;
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
  private final Rows sentences;
  private final Rows actors;
  private final Rows statements;
  private final Rows stances;
  private final EventRows events;
  private final Rows issues;
  private final Rows relations;
  private final Rows notes;

  ReadingRows(DuckDBConnection connection) throws SQLException {
    reports = new Rows(connection.createAppender("report"));
    sentences = new Rows(connection.createAppender("sentence"));
    actors = new Rows(connection.createAppender("actor"));
    statements = new Rows(connection.createAppender("statement"));
    stances = new Rows(connection.createAppender("stance"));
    events = new EventRows(connection);
    issues = new Rows(connection.createAppender("issue"));
    relations = new Rows(connection.createAppender("relation"));
    notes = new Rows(connection.createAppender("note"));
  }

  void write(Reading reading, String content, Optional<String> copyOf, MinHash hash, String run)
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
        .add(report.text());
    if (copyOf.isPresent() || hash.isEmpty()) {
      reports.none().end();
    } else {
      reports.bytes(hash.bytes()).end();
    }
    SentencePlaces places = SentencePlaces.of(report.text(), reading.sentences());
    for (int i = 0; i < reading.sentences().size(); i++) {
      Rows row = span(sentences.begin().add(report.id()).add(i), reading.sentences().get(i));
      row.add(places.first(i)).add(places.characters(i)).end();
    }
    for (Actor actor : reading.actors()) {
      write(report.id(), actor);
    }
    for (Statement statement : reading.statements()) {
      write(reading, statement);
    }
    for (Event event : reading.events()) {
      events.write(reading, event, copyOf.isEmpty() ? Optional.of(places) : Optional.empty());
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
            .words(statement.about())
            .words(statement.issues())
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

  private void write(String report, Issue issue) throws SQLException {
    Rows row =
        issues
            .begin()
            .add(report)
            .add(issue.id())
            .add(issue.name())
            .text(issue.context())
            .lower(issue.kind())
            .words(issue.between());
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
    span(row.words(relation.because()), relation.span()).add(relation.rule()).end();
  }

  static Rows span(Rows row, Span span) throws SQLException {
    return row.add(span.start()).add(span.end());
  }

  static Span cover(List<Span> spans) {
    return spans.stream().reduce(Span::join).orElseThrow();
  }

  static String words(Reading reading, List<Span> spans) {
    if (spans.size() == 1) {
      return spans.get(0).of(reading.report().text());
    }
    return spans.stream().map(s -> s.of(reading.report().text())).collect(Collectors.joining(" "));
  }

  /** Writes what waits until all of a transaction is there; by any thread, once it is closed. */
  void complete() throws SQLException {
    events.writePairs();
  }

  @Override
  public void close() throws SQLException {
    for (Rows rows :
        List.of(reports, sentences, actors, statements, stances, issues, relations, notes)) {
      rows.close();
    }
    events.close();
  }
}
