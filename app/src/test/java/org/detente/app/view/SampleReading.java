package org.detente.app.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.detente.record.Actor;
import org.detente.record.ActorKind;
import org.detente.record.DateMention;
import org.detente.record.DateType;
import org.detente.record.Direction;
import org.detente.record.Event;
import org.detente.record.EventType;
import org.detente.record.Evidence;
import org.detente.record.Issue;
import org.detente.record.IssueKind;
import org.detente.record.Note;
import org.detente.record.Occasion;
import org.detente.record.Party;
import org.detente.record.Place;
import org.detente.record.Published;
import org.detente.record.ReaderVersion;
import org.detente.record.Reading;
import org.detente.record.Relation;
import org.detente.record.Report;
import org.detente.record.Sector;
import org.detente.record.Span;
import org.detente.record.Stance;
import org.detente.record.Statement;
import org.detente.record.StatementKind;
import org.detente.record.Status;

/** A reading put together by hand, with every field in use. */
public final class SampleReading {
  private static final List<String> SENTENCES =
      List.of(
          "Chile’s foreign minister Ana Rojas met her Peruvian counterpart in Arica last week.",
          "“We want open borders, and we want them soon,” Rojas told reporters on Radio Sur.",
          "Peru is expected to reopen two crossings, officials said.",
          "Relations between Chile and Peru remain tense because of fishing rights.");
  public static final String TEXT = String.join("\n", SENTENCES);

  private SampleReading() {}

  private static Span at(String words) {
    int start = TEXT.indexOf(words);
    return new Span(start, start + words.length());
  }

  private static Party party(String country, String words, Optional<String> actor) {
    return new Party(
        Optional.of(country), Optional.of(Sector.GOV), actor, words, at(words), Optional.empty());
  }

  private static Actor actor(
      String id, String name, String country, Optional<String> title, Span... mentions) {
    return new Actor(
        id,
        name,
        ActorKind.PERSON,
        title,
        Optional.of(country),
        Optional.of(Sector.GOV),
        List.of(mentions),
        "title");
  }

  public static Reading reading() {
    Published day = new Published("2024-06-12", "input");
    Report report =
        new Report(
            "r1",
            Optional.of("wire"),
            Optional.of("https://example.org/1"),
            Optional.of("Ministers meet in Arica"),
            Optional.of("A. Writer"),
            Optional.of("en"),
            Optional.of(day),
            TEXT);
    List<Span> sentences = new ArrayList<>();
    SENTENCES.forEach(sentence -> sentences.add(at(sentence)));
    LocalDate monday = LocalDate.of(2024, 6, 3);
    LocalDate sunday = LocalDate.of(2024, 6, 9);
    Occasion lastWeek = new Occasion(monday, sunday, Optional.of("last week"), "text");
    Statement statement =
        new Statement(
            "s-1",
            1,
            StatementKind.DIRECT,
            Optional.of("“”"),
            Optional.of("a-1"),
            List.of(new Span(at("Rojas told").start(), at("Rojas told").start() + 5)),
            List.of(at("told")),
            List.of(at("“We want open borders, and we want them soon,”")),
            Optional.empty(),
            Optional.of("Radio Sur"),
            "tell",
            Optional.empty(),
            List.of("PER"),
            List.of(new Stance("PER", 0.5, List.of(at("open")))),
            List.of("i-1"),
            "quote");
    Event met =
        new Event(
            "e-1",
            EventType.CONSULT,
            Optional.of("visit"),
            List.of("diplomatic"),
            "040",
            1.0,
            List.of(party("CHL", "Chile’s foreign minister Ana Rojas", Optional.of("a-1"))),
            List.of(party("PER", "her Peruvian counterpart", Optional.empty())),
            Status.ACTUAL,
            false,
            Optional.of(lastWeek),
            OptionalInt.of(0),
            List.of(
                new Evidence(0, List.of(at("met")), "verbal.tsv:1"),
                new Evidence(3, List.of(at("Relations")), "nouns.tsv:2")),
            Optional.empty(),
            0.9);
    Event reopen =
        new Event(
            "e-2",
            EventType.CONCEDE,
            Optional.empty(),
            List.of(),
            "085",
            5.0,
            List.of(party("PER", "Peru", Optional.empty())),
            List.of(),
            Status.PLANNED,
            false,
            Optional.empty(),
            OptionalInt.empty(),
            List.of(new Evidence(2, List.of(at("reopen")), "material.tsv:7")),
            Optional.of("s-1"),
            0.5);
    Issue borders =
        new Issue(
            "i-1",
            "open borders",
            Optional.of("migration"),
            IssueKind.COOPERATION,
            List.of("CHL", "PER"),
            at("open borders"),
            "frame.tsv:3");
    Issue fishing =
        new Issue(
            "i-2",
            "fishing rights",
            Optional.of("economic"),
            IssueKind.CONCERN,
            List.of("CHL", "PER"),
            at("fishing rights"),
            "frame.tsv:4");
    return new Reading(
        report,
        sentences,
        List.of(
            actor("a-1", "Ana Rojas", "CHL", Optional.of("foreign minister"), at("Ana Rojas")),
            actor("a-2", "Peruvian counterpart", "PER", Optional.empty(), at("her Peruvian"))),
        List.of(
            new DateMention(
                at("last week"),
                DateType.DATE,
                "2024-W23",
                Optional.of(monday),
                Optional.of(sunday))),
        List.of(
            new Place(
                at("Arica"),
                "Arica",
                "city",
                Optional.of("CHL"),
                Optional.of("Arica y Parinacota"),
                OptionalDouble.of(-18.4746),
                OptionalDouble.of(-70.29792),
                Optional.of("3899361"))),
        List.of(statement),
        List.of(met, reopen),
        List.of(borders, fishing),
        List.of(
            new Relation(
                List.of("CHL", "PER"),
                "remain tense",
                Optional.of(Direction.UNCHANGED),
                List.of("i-2"),
                at("remain tense"),
                "relation.tsv:2")),
        List.of(
            new Note(
                "unresolved-actor", Optional.of(at("officials")), "no country for “officials”")),
        new ReaderVersion("1", new TreeMap<>(), new TreeMap<>()));
  }
}
