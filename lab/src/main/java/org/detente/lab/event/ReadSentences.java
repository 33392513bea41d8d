package org.detente.lab.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.detente.actor.ActorFinder;
import org.detente.actor.Actors;
import org.detente.date.DateFinder;
import org.detente.event.EventFinder;
import org.detente.place.PlaceFinder;
import org.detente.record.DateMention;
import org.detente.record.Event;
import org.detente.record.Place;
import org.detente.record.Published;
import org.detente.record.Report;
import org.detente.record.Statement;
import org.detente.statement.StatementFinder;
import org.detente.syntax.ParsedText;
import org.detente.syntax.SyntaxParser;

/** Runs the reader's steps and keeps what a record leaves out: trees and mentions. */
final class ReadSentences {
  /** A labelled sentence as it was read. */
  record Read(Labelled labelled, List<Event> events, List<Candidate> candidates) {}

  private final SyntaxParser syntax = SyntaxParser.load();
  private final ActorFinder actors = ActorFinder.load();
  private final DateFinder dates = DateFinder.load();
  private final PlaceFinder places = PlaceFinder.load();
  private final StatementFinder statements = StatementFinder.load();
  private final EventFinder events = EventFinder.load();
  private final CandidateFinder candidates;

  ReadSentences(WordFeatures words) {
    this.candidates = new CandidateFinder(words);
  }

  List<Read> read(List<Labelled> all) {
    List<Read> found = new ArrayList<>(all.size());
    for (Labelled one : all) {
      found.add(read(one));
    }
    return found;
  }

  private Read read(Labelled one) {
    Report report = Report.of(one.text(), Optional.of(new Published(one.date(), "input")));
    ParsedText text = syntax.parse(report.text());
    Actors who = actors.find(report, text);
    List<DateMention> when = dates.find(report, text);
    List<Place> where = places.find(report, text, who);
    List<Statement> said = statements.find(report, text, who, when);
    List<Event> done = events.find(report, text, who, when, where, said);
    return new Read(one, done, candidates.find(one.text(), text, who, done));
  }
}
