package org.detente.app.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.detente.record.Event;
import org.detente.record.EventType;
import org.detente.record.Evidence;
import org.detente.record.Occasion;
import org.detente.record.Party;
import org.detente.record.Published;
import org.detente.record.ReaderVersion;
import org.detente.record.Reading;
import org.detente.record.Report;
import org.detente.record.Sector;
import org.detente.record.Span;
import org.detente.record.Status;

/** Readings for tests. */
final class Readings {
  private Readings() {}

  /** A report of one sentence with one event in its first word. */
  static Reading of(String id, String text, LocalDate day, EventType type, String a, String b) {
    Report report =
        new Report(
            id,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(new Published(day.toString(), "input")),
            text);
    Span word = new Span(0, text.indexOf(' '));
    Event event =
        new Event(
            "e-" + id,
            type,
            Optional.empty(),
            List.of("diplomatic"),
            "040",
            type == EventType.CONSULT ? 3 : -6,
            List.of(party(a, word)),
            List.of(party(b, word)),
            Status.ACTUAL,
            false,
            Optional.of(new Occasion(day, day, Optional.empty(), "published")),
            OptionalInt.empty(),
            List.of(new Evidence(0, List.of(word), "test")),
            Optional.empty(),
            0.9);
    return new Reading(
        report,
        List.of(new Span(0, text.length())),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(event),
        List.of(),
        List.of(),
        List.of(),
        new ReaderVersion("test", new TreeMap<>(), new TreeMap<>()));
  }

  private static Party party(String country, Span span) {
    return new Party(
        Optional.of(country),
        Optional.of(Sector.GOV),
        Optional.empty(),
        "x",
        span,
        Optional.empty());
  }
}
