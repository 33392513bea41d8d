package org.detente.actor;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Which countries a report has been about so far: what "the government" takes its country from. */
final class Surroundings {
  private record Scene(String country, int sentence) {}

  private static final Scene NOWHERE = new Scene("", Integer.MIN_VALUE / 2);

  private final Map<String, Integer> counts = new TreeMap<>();
  private Optional<String> leading = Optional.empty();
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

  /** The country named most often, the first to get there. */
  Optional<String> leading() {
    return leading;
  }
}
