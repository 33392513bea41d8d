package org.detente.record;

import java.util.List;
import java.util.Optional;

/**
 * Someone or something that acts in a report, with all its mentions.
 *
 * @param id stable within the report, made from the report's id and the first mention
 * @param name the fullest name the report or the lexicon gives
 * @param title the role the text or the lexicon gives ("Foreign Minister")
 * @param country ISO 3166-1 alpha-3, or IGO, NGO, MNC, NON (a group of no one country)
 * @param mentions in text order: names, titles, pronouns
 * @param from how it was resolved: {@code lexicon}, {@code title}, {@code apposition}, {@code
 *     coreference} …
 */
public record Actor(
    String id,
    String name,
    ActorKind kind,
    Optional<String> title,
    Optional<String> country,
    Optional<Sector> sector,
    List<Span> mentions,
    String from) {
  public Actor {
    mentions = List.copyOf(mentions);
    country.ifPresent(Actor::checkCountry);
  }

  static void checkCountry(String code) {
    if (code.length() != 3 || !code.chars().allMatch(c -> c >= 'A' && c <= 'Z')) {
      throw new IllegalArgumentException("not a country code: " + code);
    }
  }
}
