package org.detente.event;

import java.util.List;
import java.util.Set;

/**
 * What a rule asks of one argument of its trigger.
 *
 * @param slot {@code obj}, {@code subj}, {@code prt}, a preposition …
 * @param words lemmas of which the argument's phrase must hold one; empty where it must only exist
 * @param negated true where the argument must not be so
 */
record Condition(String slot, Set<String> words, boolean negated) {
  static Condition parse(String text, WordClasses classes, String where) {
    boolean negated = text.startsWith("!");
    String body = negated ? text.substring(1) : text;
    int equals = body.indexOf('=');
    if (equals < 1) {
      throw new IllegalArgumentException(where + ": not a condition: " + text);
    }
    String value = body.substring(equals + 1);
    Set<String> words =
        value.equals("*") ? Set.of() : classes.expand(List.of(value.split(",")), where);
    return new Condition(body.substring(0, equals), words, negated);
  }
}
