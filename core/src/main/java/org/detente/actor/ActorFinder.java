package org.detente.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.detente.record.Actor;
import org.detente.record.ContentId;
import org.detente.record.Note;
import org.detente.record.Published;
import org.detente.record.Report;
import org.detente.record.Span;
import org.detente.syntax.Name;
import org.detente.syntax.ParsedText;
import org.detente.syntax.Sentence;

/** Step 3. Immutable once loaded; safe for any number of threads. */
public final class ActorFinder {
  private final ActorLexicon lexicon;

  public ActorFinder(ActorLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Loads the lexicons that ship with the core. */
  public static ActorFinder load() {
    return new ActorFinder(ActorLexicon.load());
  }

  public Actors find(Report report, ParsedText text) {
    LocalDate day = report.published().map(Published::date).orElse(lexicon.asOf());
    Cast cast = new Cast(lexicon, day);
    ReportActors known =
        new ReportActors(lexicon, cast, new Surroundings(), new Pronouns(), new Sides());
    Map<Integer, List<Name>> names = new HashMap<>();
    for (Name name : text.names()) {
      names.computeIfAbsent(name.sentence(), s -> new ArrayList<>()).add(name);
    }
    boolean quoted = false;
    for (Sentence sentence : text.sentences()) {
      List<Name> own = names.getOrDefault(sentence.index(), List.of());
      SentenceView view = new SentenceView(text.text(), sentence, own, lexicon, quoted);
      quoted = view.endsQuoted();
      new SentenceReading(known, view, own).read();
    }
    return write(report, text, cast);
  }

  private static Actors write(Report report, ParsedText text, Cast cast) {
    List<Actor> actors = new ArrayList<>();
    List<Mention> mentions = new ArrayList<>();
    List<Note> notes = new ArrayList<>();
    for (Cluster cluster : cast.clusters()) {
      if (cluster.drafts().isEmpty()) {
        continue;
      }
      List<Span> spans = new ArrayList<>();
      for (Draft draft : cluster.drafts()) {
        spans.add(span(text, draft));
      }
      spans.sort(null);
      Span first = spans.get(0);
      String id =
          "a"
              + ContentId.of(
                  report.id() + ":" + first.start() + "-" + first.end() + ":" + cluster.name(), 11);
      Optional<String> country = cluster.country().map(ActorFinder::recordCode);
      String from = cluster.from().isEmpty() ? "text" : cluster.from();
      Optional<String> title = cluster.titles().stream().findFirst();
      actors.add(
          new Actor(
              id, cluster.name(), cluster.kind(), title, country, cluster.sector(), spans, from));
      for (Draft draft : cluster.drafts()) {
        mentions.add(mention(text, draft, id, country));
      }
      if (country.isEmpty() && cluster.sector().isEmpty()) {
        notes.add(
            new Note(
                "unresolved-actor",
                Optional.of(first),
                "no country or sector known: " + cluster.name()));
      }
    }
    mentions.sort(
        java.util.Comparator.comparingInt((Mention m) -> m.span().start())
            .thenComparingInt(m -> -m.span().end())); // of one phrase: as the text names them
    actors.sort(
        java.util.Comparator.comparing((Actor a) -> a.mentions().get(0)).thenComparing(Actor::id));
    notes.sort(java.util.Comparator.comparing(n -> n.span().orElseThrow()));
    return new Actors(actors, mentions, notes);
  }

  private static Mention mention(
      ParsedText text, Draft draft, String id, Optional<String> country) {
    NounPhrase phrase = draft.phrase();
    return new Mention(
        draft.sentence(),
        phrase.head(),
        phrase.first(),
        phrase.last(),
        span(text, draft),
        draft.kind(),
        id,
        country,
        draft.sector().or(() -> draft.cluster().sector()));
  }

  private static Span span(ParsedText text, Draft draft) {
    NounPhrase phrase = draft.phrase();
    return text.sentences().get(draft.sentence()).span(phrase.first(), phrase.last());
  }

  /** The record knows one code for all intergovernmental organisations. */
  static String recordCode(String code) {
    return code.equals("UNO") || code.equals("EUR") ? "IGO" : code;
  }
}
