package org.detente.record;

/** Where the text says that a relation is going. */
public enum Direction {
  BETTER,
  WORSE,
  UNCHANGED
}
