package org.detente.record;

import java.util.List;

/**
 * The tone of a statement toward one target.
 *
 * @param target country code of the target
 * @param value from -1 (hostile) to 1 (friendly)
 * @param words the words that decided it
 */
public record Stance(String target, double value, List<Span> words) {
  public Stance {
    Actor.checkCountry(target);
    words = List.copyOf(words);
    if (!(value >= -1 && value <= 1)) {
      throw new IllegalArgumentException("stance out of range: " + value);
    }
  }
}
