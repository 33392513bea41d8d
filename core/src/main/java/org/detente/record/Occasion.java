package org.detente.record;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When an event or a statement took or takes place.
 *
 * @param start first day
 * @param end last day, inclusive
 * @param text the words that say so, absent where it is the publication date
 * @param from {@code text} or {@code published}
 */
public record Occasion(LocalDate start, LocalDate end, Optional<String> text, String from) {
  public Occasion {
    if (end.isBefore(start)) {
      throw new IllegalArgumentException("ends before it starts: " + start + ".." + end);
    }
  }
}
