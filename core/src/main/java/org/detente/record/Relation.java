package org.detente.record;

import java.util.List;
import java.util.Optional;

/**
 * What the text says of the relation of two parties.
 *
 * @param between the two country codes, sorted
 * @param state the text's own words ("tensions remain high")
 * @param because ids of the issues and events that the text gives as causes
 * @param span the words of {@code state}
 * @param rule the rule that fired
 */
public record Relation(
    List<String> between,
    String state,
    Optional<Direction> direction,
    List<String> because,
    Span span,
    String rule) {
  public Relation {
    between = List.copyOf(between);
    because = List.copyOf(because);
    if (between.size() != 2) {
      throw new IllegalArgumentException("a relation has two sides: " + between);
    }
  }
}
