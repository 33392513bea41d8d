package org.detente.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.detente.actor.ActorFinder;
import org.detente.actor.ActorLexicon;
import org.detente.actor.Actors;
import org.detente.date.DateFinder;
import org.detente.event.EventFinder;
import org.detente.event.VerbDictionary;
import org.detente.issue.IssueFinder;
import org.detente.issue.Issues;
import org.detente.place.PlaceFinder;
import org.detente.record.DateMention;
import org.detente.record.Event;
import org.detente.record.Note;
import org.detente.record.Place;
import org.detente.record.ReaderVersion;
import org.detente.record.Reading;
import org.detente.record.Report;
import org.detente.record.Statement;
import org.detente.statement.StatementFinder;
import org.detente.syntax.ParsedText;
import org.detente.syntax.Sentence;
import org.detente.syntax.SyntaxParser;

/** Reads a report. Immutable once loaded; safe for any number of threads. */
public final class Reader {
  private final SyntaxParser syntax;
  private final ActorFinder actorFinder;
  private final DateFinder dateFinder;
  private final PlaceFinder placeFinder;
  private final StatementFinder statementFinder;
  private final EventFinder eventFinder;
  private final IssueFinder issueFinder;
  private final ReaderVersion version;

  private Reader(
      Supplier<ActorLexicon> lexicon, Supplier<EventFinder> events, Map<String, String> own) {
    // The two largest at once: it is what a start on one report waits for.
    CompletableFuture<SyntaxParser> model = CompletableFuture.supplyAsync(SyntaxParser::load);
    actorFinder = new ActorFinder(lexicon.get());
    dateFinder = DateFinder.load();
    placeFinder = PlaceFinder.load();
    statementFinder = StatementFinder.load();
    eventFinder = events.get();
    issueFinder = IssueFinder.load();
    version = Resources.load().reader().with(own);
    syntax = model.join();
  }

  /** Loads the models and lexicons that ship with the core. */
  public static Reader load() {
    return new Reader(ActorLexicon::load, EventFinder::load, Map.of());
  }

  /**
   * Loads the models that ship with the core, with a person's own actors and own verbs.
   *
   * @throws java.nio.file.NoSuchFileException where there is no such file
   * @throws IllegalArgumentException naming the file that cannot be read, and why
   */
  public static Reader load(OwnTables own) throws IOException {
    Map<String, String> hashes = own.hashes();
    ActorLexicon lexicon = ActorLexicon.load(own.actors());
    if (own.verbs().isEmpty()) {
      return new Reader(() -> lexicon, EventFinder::load, hashes);
    }
    VerbDictionary verbs = VerbDictionary.load(own.verbs());
    return new Reader(() -> lexicon, () -> EventFinder.of(verbs), hashes);
  }

  public Reading read(Report report) {
    ParsedText text = syntax.parse(report.text());
    Actors actors = actorFinder.find(report, text);
    List<DateMention> dates = dateFinder.find(report, text);
    List<Place> places = placeFinder.find(report, text, actors);
    List<Statement> statements = statementFinder.find(report, text, actors, dates);
    List<Event> events = eventFinder.find(report, text, actors, dates, places, statements);
    Issues issues = issueFinder.find(report, text, actors, statements, events);
    return new Reading(
        report,
        text.sentences().stream().map(Sentence::span).toList(),
        actors.all(),
        dates,
        places,
        withIssues(statements, issues),
        events,
        issues.issues(),
        issues.relations(),
        notes(report, actors),
        version);
  }

  private static List<Statement> withIssues(List<Statement> statements, Issues issues) {
    return statements.stream().map(s -> s.withIssues(issues.touching(s.content()))).toList();
  }

  private static List<Note> notes(Report report, Actors actors) {
    List<Note> notes = new ArrayList<>(actors.notes());
    if (report.published().isEmpty()) {
      notes.add(
          new Note(
              "no-publication-date",
              java.util.Optional.empty(),
              "the report gives no publication date, so relative dates stay open"));
    }
    return notes;
  }
}
