package org.detente.date;

import java.util.HashMap;
import java.util.Map;

/** Numbers for the words and classes that patterns are written in. Fixed once patterns are read. */
final class Symbols {
  private final Map<String, Integer> numbers = new HashMap<>();

  int intern(String name) {
    return numbers.computeIfAbsent(name, n -> numbers.size());
  }

  /** The number of a name that some pattern uses, else -1. */
  int find(String name) {
    return numbers.getOrDefault(name, -1);
  }
}
