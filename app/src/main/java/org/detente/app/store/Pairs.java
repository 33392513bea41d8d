package org.detente.app.store;

import java.util.ArrayList;
import java.util.List;
import org.detente.record.EventType;
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
  static List<Pair> of(EventType type, List<String> from, List<String> to) {
    List<Pair> pairs = new ArrayList<>();
    if (to.isEmpty() && type.isSymmetric()) {
      addAll(pairs, from);
      return pairs;
    }
    for (String a : from) {
      for (String b : to) {
        Pair pair = new Pair(a, b);
        boolean told = type.isSymmetric() && pairs.contains(new Pair(b, a));
        if (!a.equals(b) && !told) {
          pairs.add(pair);
        }
      }
    }
    return pairs;
  }

  /** The pairs of countries on one side, but for those that {@link #of} gives. */
  static List<Pair> together(EventType type, List<String> from, List<String> to) {
    List<Pair> pairs = new ArrayList<>();
    if (!(to.isEmpty() && type.isSymmetric())) {
      addAll(pairs, from);
    }
    addAll(pairs, to);
    return pairs;
  }

  private static void addAll(List<Pair> pairs, List<String> side) {
    for (int i = 0; i < side.size(); i++) {
      for (int j = i + 1; j < side.size(); j++) {
        pairs.add(new Pair(side.get(i), side.get(j)));
      }
    }
  }

  /** The countries of one side, each once, in their order. */
  static List<String> countries(List<Party> side) {
    List<String> countries = new ArrayList<>(side.size());
    for (Party party : side) {
      party.country().filter(c -> !countries.contains(c)).ifPresent(countries::add);
    }
    return countries;
  }
}
