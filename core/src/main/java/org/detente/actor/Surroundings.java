package org.detente.actor;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Which countries a report has been about so far: what "the government" takes its country from. */
final class Surroundings {
  private final Map<String, Integer> counts = new TreeMap<>();
  private Optional<String> leading = Optional.empty();
  private int most;

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

  /** The country named most often, the first to get there. */
  Optional<String> leading() {
    return leading;
  }
}
