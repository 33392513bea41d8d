package org.detente.record;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A time expression.
 *
 * @param value TimeML value ({@code 2021-W20}, {@code P2D}, {@code PAST_REF} …)
 * @param start first day it covers, where it can be placed on a calendar
 * @param end last day it covers, inclusive
 */
public record DateMention(
    Span span, DateType type, String value, Optional<LocalDate> start, Optional<LocalDate> end) {
  public DateMention {
    if (start.isPresent() != end.isPresent()
        || start.isPresent() && end.get().isBefore(start.get())) {
      throw new IllegalArgumentException("not a range of days: " + start + ".." + end);
    }
  }
}
