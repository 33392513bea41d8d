package org.detente.app.store;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.detente.record.Event;
import org.detente.record.Party;

/** The directed pairs of countries in an event. */
final class Pairs {
  /** One directed pair. */
  record Pair(String from, String to) {}

  private Pairs() {}

  /**
   * Every actor with every recipient of another country. Where all take part alike and stand on one
   * side, each with each, in their order.
   */
  static Set<Pair> of(Event event) {
    List<String> from = countries(event.actor());
    List<String> to = countries(event.recipient());
    Set<Pair> pairs = new LinkedHashSet<>();
    if (to.isEmpty() && event.type().isSymmetric()) {
      for (int i = 0; i < from.size(); i++) {
        for (int j = i + 1; j < from.size(); j++) {
          pairs.add(new Pair(from.get(i), from.get(j)));
        }
      }
      return pairs;
    }
    for (String a : from) {
      for (String b : to) {
        if (!a.equals(b)) {
          pairs.add(new Pair(a, b));
        }
      }
    }
    return pairs;
  }

  static List<String> countries(List<Party> side) {
    return side.stream().flatMap(p -> p.country().stream()).distinct().toList();
  }
}
