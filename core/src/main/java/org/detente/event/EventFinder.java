package org.detente.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.detente.actor.Actors;
import org.detente.record.ContentId;
import org.detente.record.DateMention;
import org.detente.record.Event;
import org.detente.record.Evidence;
import org.detente.record.Occasion;
import org.detente.record.Place;
import org.detente.record.Published;
import org.detente.record.Report;
import org.detente.record.Span;
import org.detente.record.Statement;
import org.detente.syntax.ParsedText;
import org.detente.syntax.Sentence;

/** Step 7. Immutable once loaded; safe for any number of threads. */
public final class EventFinder {
  private final Lexicon lexicon;
  private final Optional<VerbDictionary> dictionary;

  private EventFinder(Lexicon lexicon, Optional<VerbDictionary> dictionary) {
    this.lexicon = lexicon;
    this.dictionary = dictionary;
  }

  /** Loads the tables that ship with the core. */
  public static EventFinder load() {
    return new EventFinder(Lexicon.load(Set.of()), Optional.empty());
  }

  /** A finder that codes by a person's own verbs, and by none of the shipped patterns. */
  public static EventFinder of(VerbDictionary dictionary) {
    return new EventFinder(Lexicon.load(dictionary.verbs()), Optional.of(dictionary));
  }

  /** The events of a report, in the order in which it first tells them. */
  public List<Event> find(
      Report report,
      ParsedText text,
      Actors actors,
      List<DateMention> dates,
      List<Place> places,
      List<Statement> statements) {
    Speakers speakers = new Speakers(statements, lexicon.classes());
    List<Draft> drafts = new ArrayList<>();
    List<List<String>> contexts = new ArrayList<>(text.sentences().size());
    for (Sentence sentence : text.sentences()) {
      List<Place> here = within(places, sentence.span());
      Tree tree = new Tree(mended(text.text(), sentence), lexicon.lemmas());
      Parties parties = new Parties(text.text(), actors, here, tree, lexicon.classes());
      Optional<Published> day = report.published();
      List<Draft> coded =
          dictionary.isPresent()
              ? new DictionaryCoder(lexicon, dictionary.get(), tree, parties, speakers, dates, day)
                  .code()
              : new SentenceCoder(lexicon, tree, parties, speakers, dates, day).code();
      contexts.add(coded.isEmpty() ? List.of() : lexicon.contexts().of(sentence));
      drafts.addAll(coded);
    }
    OtherSide other = new OtherSide(actors);
    drafts.replaceAll(other::fill);
    List<Event> events = new ArrayList<>();
    // A dictionary may code both directions of what is mutual, each as an event of its own.
    List<List<Draft>> tellings =
        dictionary.isPresent() ? drafts.stream().map(List::of).toList() : Merge.groups(drafts);
    for (List<Draft> telling : tellings) {
      events.add(event(report, telling, contexts, places));
    }
    return events;
  }

  private Sentence mended(String text, Sentence sentence) {
    Sentence whole = Headline.repaired(text, sentence, lexicon.lemmas());
    return Repairs.of(text, whole, lexicon.classes());
  }

  private static List<Place> within(List<Place> places, Span span) {
    int low = 0;
    int high = places.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (places.get(middle).span().end() <= span.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int end = low;
    while (end < places.size() && places.get(end).span().start() < span.end()) {
      end++;
    }
    return places.subList(low, end);
  }

  private Event event(
      Report report, List<Draft> telling, List<List<String>> contexts, List<Place> places) {
    Draft best = Merge.best(telling);
    List<Evidence> evidence = new ArrayList<>();
    evidence.add(new Evidence(best.sentence(), best.trigger(), best.rule()));
    for (Draft other : telling) {
      if (other != best) {
        evidence.add(new Evidence(other.sentence(), other.trigger(), other.rule()));
      }
    }
    Optional<Occasion> occasion =
        telling.stream()
            .flatMap(d -> d.occasion().stream())
            .filter(o -> o.from().equals("text"))
            .findFirst()
            .or(best::occasion);
    String id = ContentId.of(report.id() + "|event|" + best.trigger() + "|" + best.code(), 12);
    return new Event(
        "e" + id,
        best.type(),
        best.mode(),
        contexts.get(best.sentence()),
        best.code(),
        lexicon.codes().intensity(best.type(), best.mode()),
        best.actor(),
        best.recipient(),
        best.status(),
        telling.stream().allMatch(Draft::background),
        occasion,
        placeOf(best, places),
        evidence,
        best.saidBy(),
        best.confidence());
  }

  /** The place that the event's own words or parties name. */
  private static OptionalInt placeOf(Draft draft, List<Place> places) {
    for (int i = 0; i < places.size(); i++) {
      Span span = places.get(i).span();
      boolean named =
          draft.recipient().stream()
              .anyMatch(p -> p.from().equals(Optional.of("place")) && p.span().overlaps(span));
      if (named) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }
}
