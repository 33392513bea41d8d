package org.detente.date;

import java.util.List;

/** The arguments of a function; those left out are empty. */
record Arguments(List<Resolved> values) {
  private static final Resolved NOTHING = Resolved.of("");

  Resolved get(int index) {
    return index < values.size() ? values.get(index) : NOTHING;
  }

  String text(int index) {
    return get(index).value();
  }

  int number(int index) {
    return get(index).number();
  }

  boolean has(int index) {
    return !get(index).isEmpty();
  }
}
