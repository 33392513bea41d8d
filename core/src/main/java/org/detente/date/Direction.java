package org.detente.date;

/** Which side of the publication day a part of a sentence speaks of. */
enum Direction {
  PAST,
  FUTURE,
  /** The words do not say. */
  OPEN
}
