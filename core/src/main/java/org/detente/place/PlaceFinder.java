package org.detente.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.detente.actor.Actors;
import org.detente.actor.Mention;
import org.detente.actor.MentionKind;
import org.detente.record.Place;
import org.detente.record.Report;
import org.detente.syntax.Name;
import org.detente.syntax.NameKind;
import org.detente.syntax.ParsedText;
import org.detente.syntax.Sentence;

/**
 * Step 5: finds place names and resolves them to coordinates, country and region. Immutable; safe
 * for any number of threads. The gazetteer is read when the first report needs it.
 */
public final class PlaceFinder {
  /** Holds the gazetteer, so that it is read at the first use and then shared. */
  private static final class Holder {
    private static final Gazetteer GAZETTEER = Gazetteer.load();

    private Holder() {}
  }

  private final Abbreviations abbreviations;
  private final Cues cues;

  private PlaceFinder(Abbreviations abbreviations, Cues cues) {
    this.abbreviations = abbreviations;
    this.cues = cues;
  }

  /** Loads the tables that ship with the core. */
  public static PlaceFinder load() {
    return new PlaceFinder(Abbreviations.load(), Cues.load());
  }

  /**
   * The places that a report names, in text order. Adjectives ("Russian") are not among them; one
   * that the gazetteer does not know has no coordinates and the kind {@code place}.
   */
  public List<Place> find(Report report, ParsedText text, Actors actors) {
    Gazetteer gazetteer = Holder.GAZETTEER;
    List<Toponym> toponyms =
        new ToponymFinder(gazetteer, abbreviations, new Evidence(gazetteer, cues)).find(text);
    Resolver resolver = new Resolver(gazetteer, toponyms, countriesOf(actors, toponyms, gazetteer));
    List<Place> places = new ArrayList<>(toponyms.size());
    for (Toponym toponym : toponyms) {
      int place = resolver.place(toponym);
      if (place >= 0) {
        places.add(record(gazetteer, toponym, place));
      }
    }
    unresolved(text, toponyms, places);
    places.sort(Comparator.comparing(Place::span));
    return List.copyOf(places);
  }

  /** Adds what the text names as a place and the gazetteer does not know: streets, hamlets. */
  private void unresolved(ParsedText text, List<Toponym> toponyms, List<Place> places) {
    Set<Long> taken = taken(toponyms);
    for (Name name : text.names()) {
      boolean free = name.kind() == NameKind.PLACE;
      for (int i = name.first(); i <= name.last() && free; i++) {
        free = !taken.contains((long) name.sentence() << 32 | i);
      }
      Sentence sentence = text.sentences().get(name.sentence());
      if (free && isPlain(sentence, name)) {
        places.add(
            new Place(
                sentence.span(name.first(), name.last()),
                Words.text(sentence, name.first(), name.last()),
                "place",
                Optional.empty(),
                Optional.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                Optional.empty()));
      }
    }
  }

  /** The tokens inside toponyms, by sentence and number. */
  private static Set<Long> taken(List<Toponym> toponyms) {
    Set<Long> taken = new HashSet<>();
    for (Toponym toponym : toponyms) {
      for (int i = toponym.first; i <= toponym.last; i++) {
        taken.add((long) toponym.sentence << 32 | i);
      }
    }
    return taken;
  }

  /** True if the words themselves say that an unknown name is a place's. */
  private boolean isPlain(Sentence sentence, Name name) {
    return Words.isCapital(sentence, name.first())
        && !cues.is("not", sentence.form(name.last()))
        && (cues.is("geo", sentence.form(name.last())) && name.last() > name.first()
            || cues.is("locative", Words.at(sentence, name.first() - 1)));
  }

  private static Map<Integer, Double> countriesOf(
      Actors actors, List<Toponym> toponyms, Gazetteer gazetteer) {
    Set<Long> taken = taken(toponyms);
    Map<Integer, Double> said = new HashMap<>();
    for (Mention mention : actors.mentions()) {
      // What a place name says for its own country is no evidence for the place.
      boolean place = taken.contains((long) mention.sentence() << 32 | mention.head());
      if (!place && mention.kind() != MentionKind.PRONOUN && mention.country().isPresent()) {
        int country = gazetteer.countryOf(mention.country().get());
        if (country >= 0) {
          said.merge(country, 0.2, Double::sum);
        }
      }
    }
    return said;
  }

  private static Place record(Gazetteer gazetteer, Toponym toponym, int place) {
    int country = gazetteer.country(place);
    int region = gazetteer.region(place);
    int id = gazetteer.id(place);
    return new Place(
        toponym.span,
        gazetteer.name(place),
        gazetteer.kind(place).word(),
        country < 0 ? Optional.empty() : Optional.of(gazetteer.code(country)),
        region < 0 ? Optional.empty() : Optional.of(gazetteer.name(gazetteer.regionPlace(region))),
        OptionalDouble.of(rounded(gazetteer.latitude(place))),
        OptionalDouble.of(rounded(gazetteer.longitude(place))),
        id == 0 ? Optional.empty() : Optional.of(Integer.toString(id)));
  }

  private static double rounded(double degrees) {
    return Math.round(degrees * 10_000) / 10_000.0;
  }
}
