package org.detente.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Of which country a person is meant who is head of several ("Charles III"): the one that the
 * phrase or its context names, unless that names the home, too; else home.
 */
final class SharedHead {
  private final ActorLexicon lexicon;
  private final Resolution read;

  /**
   * @param read a person with other countries
   */
  SharedHead(ActorLexicon lexicon, Resolution read) {
    this.lexicon = lexicon;
    this.read = read;
  }

  Resolution of(String phrase, Optional<String> context) {
    Optional<String> named = named(phrase).or(() -> context.flatMap(this::named));
    if (named.isEmpty()) {
      return read;
    }
    List<String> others = new ArrayList<>(read.alsoOf());
    others.remove(named.get());
    read.country().ifPresent(others::add);
    others.sort(null);
    return new Resolution(
        named, read.sector(), read.name(), read.from() + "+context", read.knownOn(), others);
  }

  /** The first of the other countries that the words name. */
  private Optional<String> named(String words) {
    Optional<String> first = Optional.empty();
    for (Hit hit : lexicon.hits(Words.of(words))) {
      boolean place = hit.is(EntryKind.STATE) || hit.is(EntryKind.PEOPLE) || hit.is(EntryKind.SEAT);
      Optional<String> country = place ? hit.entry().country() : Optional.empty();
      if (country.isPresent() && country.equals(read.country())) {
        return Optional.empty();
      }
      if (first.isEmpty() && country.isPresent() && read.alsoOf().contains(country.get())) {
        first = country;
      }
    }
    return first;
  }
}
