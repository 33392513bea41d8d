package org.detente.lab.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.detente.record.Actor;
import org.detente.record.ActorKind;
import org.detente.record.Event;
import org.detente.record.EventType;
import org.detente.record.Evidence;
import org.detente.record.Issue;
import org.detente.record.IssueKind;
import org.detente.record.Occasion;
import org.detente.record.Party;
import org.detente.record.Published;
import org.detente.record.ReaderVersion;
import org.detente.record.Reading;
import org.detente.record.Report;
import org.detente.record.Span;
import org.detente.record.Stance;
import org.detente.record.Statement;
import org.detente.record.StatementKind;
import org.detente.record.Status;

/** Makes up readings: eleven years, 64 countries of which a few are busy. */
public final class MadeReadings {
  /** First day. */
  public static final LocalDate START = LocalDate.of(2010, 1, 1);

  private static final int DAYS = 4000;
  private static final int ISSUES = 40;
  private static final Span WORD = new Span(0, 3);
  private static final ReaderVersion READER =
      new ReaderVersion("bench", new TreeMap<>(), new TreeMap<>());

  private final SplittableRandom random = new SplittableRandom(7);
  private final List<String> countries = new ArrayList<>();
  private final int events;
  private final int statements;

  /**
   * @param events of each report
   * @param statements of each report
   */
  public MadeReadings(int events, int statements) {
    this.events = events;
    this.statements = statements;
    for (char a = 'A'; a < 'I'; a++) {
      for (char b = 'A'; b < 'I'; b++) {
        countries.add("X" + a + b);
      }
    }
  }

  /** A country by chance: a few are busy, most are quiet. */
  public String country() {
    double u = random.nextDouble();
    return countries.get((int) (u * u * countries.size()));
  }

  /** The report of a number. */
  public Reading reading(int number) {
    LocalDate day = START.plusDays(random.nextInt(DAYS));
    StringBuilder text = new StringBuilder();
    for (int w = 0; w < 40; w++) {
      text.append('w').append(random.nextInt(20_000)).append(' ');
    }
    List<Event> made = new ArrayList<>();
    for (int e = 0; e < events; e++) {
      made.add(event(number + "-" + e, day));
    }
    Said said = new Said(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    for (int s = 0; s < statements; s++) {
      say(said, number + "-" + s);
    }
    Report report =
        new Report(
            "r" + number,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(new Published(day.toString(), "input")),
            text.toString());
    return new Reading(
        report,
        List.of(new Span(0, text.length())),
        said.actors(),
        List.of(),
        List.of(),
        said.statements(),
        made,
        said.issues(),
        List.of(),
        List.of(),
        READER);
  }

  private record Said(List<Actor> actors, List<Statement> statements, List<Issue> issues) {}

  private void say(Said said, String id) {
    String speaker = country();
    String target = country();
    said.actors()
        .add(
            new Actor(
                "a" + id,
                speaker,
                ActorKind.STATE,
                Optional.empty(),
                Optional.of(speaker),
                Optional.empty(),
                List.of(WORD),
                "bench"));
    said.issues()
        .add(
            new Issue(
                "i" + id,
                "issue " + random.nextInt(ISSUES),
                Optional.of("diplomatic"),
                IssueKind.NEUTRAL,
                List.of(),
                WORD,
                "bench"));
    said.statements()
        .add(
            new Statement(
                "s" + id,
                0,
                StatementKind.INDIRECT,
                Optional.empty(),
                Optional.of("a" + id),
                List.of(WORD),
                List.of(WORD),
                List.of(WORD),
                Optional.empty(),
                Optional.empty(),
                "say",
                Optional.empty(),
                List.of(target),
                List.of(new Stance(target, random.nextDouble() * 2 - 1, List.of(WORD))),
                List.of("i" + id),
                "bench"));
  }

  private Event event(String id, LocalDate day) {
    EventType type = EventType.values()[random.nextInt(EventType.values().length)];
    return new Event(
        id,
        type,
        Optional.empty(),
        List.of("diplomatic"),
        "040",
        type.quad().ordinal() < 2 ? 3 : -5,
        List.of(party(country())),
        List.of(party(country())),
        Status.ACTUAL,
        false,
        Optional.of(new Occasion(day, day, Optional.empty(), "published")),
        OptionalInt.empty(),
        List.of(new Evidence(0, List.of(WORD), "bench")),
        Optional.empty(),
        0.9);
  }

  private static Party party(String country) {
    return new Party(
        Optional.of(country), Optional.empty(), Optional.empty(), country, WORD, Optional.empty());
  }
}
