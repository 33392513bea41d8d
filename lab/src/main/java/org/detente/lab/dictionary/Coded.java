package org.detente.lab.dictionary;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.detente.record.Event;
import org.detente.record.Party;

/**
 * Who did what to whom in codes.
 *
 * @param source actor code, {@code ---} where there is none
 * @param target likewise
 */
record Coded(String source, String target, String code) implements Comparable<Coded> {
  private static final String NONE = "---";
  private static final int COUNTRY = 3;

  static Coded of(String source, String target, String code) {
    return new Coded(source.isEmpty() ? NONE : source, target.isEmpty() ? NONE : target, code);
  }

  /** One for each pair of an event's actors and recipients. */
  static Set<Coded> of(Event event) {
    Set<Coded> found = new TreeSet<>();
    for (String source : sides(event.actor())) {
      for (String target : sides(event.recipient())) {
        found.add(of(source, target, event.cameo()));
      }
    }
    return found;
  }

  /** The same with nothing of the actors but their countries. */
  Coded ofCountries() {
    return new Coded(country(source), country(target), code);
  }

  private static String country(String code) {
    return code.substring(0, Math.min(COUNTRY, code.length()));
  }

  private static Set<String> sides(Iterable<Party> side) {
    Set<String> found = new TreeSet<>();
    for (Party party : side) {
      Optional<String> sector = party.sector().map(Enum::name);
      found.add(party.country().orElse(NONE) + sector.orElse(""));
    }
    return found.isEmpty() ? Set.of(NONE) : found;
  }

  @Override
  public int compareTo(Coded other) {
    return toString().compareTo(other.toString());
  }
}
