package org.detente.syntax.model;

/**
 * The one hash that words and features share; a model is only valid with the hash it was made by.
 */
public final class Hash {
  private static final int STEP = 0x9E3779B1;

  private Hash() {}

  /** Takes one more value into a hash. */
  public static int mix(int hash, int value) {
    int h = (hash ^ value) * 0x85EBCA6B;
    return (h ^ (h >>> 15)) + STEP;
  }

  /** Spreads the bits, so that any of them can serve as an index. */
  public static int spread(int hash) {
    int h = hash * 0xC2B2AE35;
    h ^= h >>> 16;
    h *= STEP;
    return h ^ (h >>> 13);
  }

  /** Hash of a lower-case word, with each run of digits written as one 0. */
  public static int word(CharSequence lower) {
    int h = 0;
    for (int i = 0; i < lower.length(); i++) {
      h = h * 31 + lower.charAt(i);
    }
    return spread(h);
  }
}
