package org.detente.record;

import java.util.Optional;

/**
 * One side's member in an event.
 *
 * @param country ISO 3166-1 alpha-3, or IGO, NGO, MNC, NON
 * @param actor id of the actor, where the phrase resolves to one
 * @param text the phrase
 * @param from how it came to stand here where the grammar did not put it: {@code possessive},
 *     {@code place}, {@code other-actor}, {@code previous-sentence} …
 */
public record Party(
    Optional<String> country,
    Optional<Sector> sector,
    Optional<String> actor,
    String text,
    Span span,
    Optional<String> from) {
  public Party {
    country.ifPresent(Actor::checkCountry);
  }
}
