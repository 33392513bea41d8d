package org.detente.place;

import org.detente.record.Span;

/** A name in the text that may be a place's, with the places it may be. */
final class Toponym {
  final int sentence;
  final int first;
  final int last;
  final Span span;
  final String key;
  final int[] candidates;

  /** How much speaks for a place here, above 0 for yes. */
  double evidence;

  /** The toponym that this one is said to lie in: "Paris, Texas"; -1 for none. */
  int container = -1;

  /** Another toponym is said to lie in it. */
  boolean contains;

  /** A word beside it says that it is a region: "Kandahar province". */
  boolean region;

  Toponym(int sentence, int first, int last, Span span, String key, int[] candidates) {
    this.sentence = sentence;
    this.first = first;
    this.last = last;
    this.span = span;
    this.key = key;
    this.candidates = candidates;
  }
}
