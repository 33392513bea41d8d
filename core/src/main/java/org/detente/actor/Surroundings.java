package org.detente.actor;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.detente.record.Sector;

/** Which countries a report has been about so far: what "the government" takes its country from. */
final class Surroundings {
  /**
   * A ship, a plane or troops told of with their country.
   *
   * @param name as the report words it
   */
  record Thing(String country, Optional<Sector> sector, String name) {}

  private record Scene(String country, int sentence) {}

  private static final Scene NOWHERE = new Scene("", Integer.MIN_VALUE / 2);

  private final Map<String, Integer> counts = new TreeMap<>();
  private Optional<String> leading = Optional.empty();
  private final Map<Integer, Thing> things = new TreeMap<>();
  private int most;
  private Scene place = NOWHERE;
  private Scene subject = NOWHERE;

  void note(Optional<String> country, int weight) {
    if (country.isEmpty() || !isState(country.get())) {
      return;
    }
    int count = counts.merge(country.get(), weight, Integer::sum);
    if (count > most) {
      most = count;
      leading = country;
    }
  }

  private static boolean isState(String code) {
    return switch (code) {
      case "IGO", "NGO", "MNC", "NON", "UNO", "EUR" -> false;
      default -> true;
    };
  }

  /** True where the report has spoken of a country. */
  boolean isAbout(String country) {
    return counts.containsKey(country);
  }

  /** Remembers where a sentence plays. */
  void place(String country, int sentence) {
    place = new Scene(country, sentence);
  }

  /** Remembers the state that a sentence has as its subject. */
  void subject(String country, int sentence) {
    if (isState(country)) {
      subject = new Scene(country, sentence);
    }
  }

  /** Where the sentence, or the one before it, plays. */
  Optional<String> placeNear(int sentence) {
    return near(place, sentence);
  }

  /** The state that the sentence, or the one before it, has as its subject. */
  Optional<String> subjectNear(int sentence) {
    return near(subject, sentence);
  }

  private static Optional<String> near(Scene scene, int sentence) {
    return sentence - scene.sentence() <= 1 ? Optional.of(scene.country()) : Optional.empty();
  }

  void thing(int kind, Thing thing) {
    things.put(kind, thing);
  }

  /** The last one of this kind. */
  Optional<Thing> thing(int kind) {
    return Optional.ofNullable(things.get(kind));
  }

  /** The country named most often, the first to get there. */
  Optional<String> leading() {
    return leading;
  }
}
