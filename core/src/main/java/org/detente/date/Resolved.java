package org.detente.date;

import java.util.Optional;

/**
 * What an expression comes to.
 *
 * @param value TimeML value; for a word that a rule captured, the word's value
 * @param period the calendar period, where it is placed
 */
record Resolved(String value, Optional<Period> period) {
  static Resolved of(String value) {
    return new Resolved(value, Optional.empty());
  }

  static Resolved of(Period period) {
    return new Resolved(period.value(), Optional.of(period));
  }

  boolean isEmpty() {
    return value.isEmpty();
  }

  /** The value as a whole number, or 0 where it is none or too large for a calendar. */
  int number() {
    if (value.isEmpty() || value.length() > 6) {
      return 0;
    }
    try {
      return Integer.parseInt(value);
    } catch (NumberFormatException e) {
      return 0;
    }
  }
}
