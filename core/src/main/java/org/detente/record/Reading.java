package org.detente.record;

import java.util.List;

/**
 * What one reading of one report gives. Every list is in text order; every offset points into
 * {@code report.text()}.
 */
public record Reading(
    Report report,
    List<Span> sentences,
    List<Actor> actors,
    List<DateMention> dates,
    List<Place> places,
    List<Statement> statements,
    List<Event> events,
    List<Issue> issues,
    List<Relation> relations,
    List<Note> notes,
    ReaderVersion reader) {
  public Reading {
    sentences = List.copyOf(sentences);
    actors = List.copyOf(actors);
    dates = List.copyOf(dates);
    places = List.copyOf(places);
    statements = List.copyOf(statements);
    events = List.copyOf(events);
    issues = List.copyOf(issues);
    relations = List.copyOf(relations);
    notes = List.copyOf(notes);
  }
}
