package org.detente.app.store;

import java.util.Arrays;
import java.util.Locale;

/**
 * Signatures by which near-duplicate texts are found: MinHash over shingles of words (Broder 1997),
 * the lowest byte of each hash (b-bit minwise hashing, Li & König 2010), with bands for look-up
 * (Leskovec, Rajaraman & Ullman, ch. 3).
 */
final class MinHash {
  private static final int HASHES = 96;
  private static final int ROWS_A_BAND = Integer.BYTES;

  /** Bands of a signature. */
  static final int BANDS = HASHES / ROWS_A_BAND;

  /** How often two rows of one byte agree by chance. */
  private static final double CHANCE = 1.0 / 256;

  private static final int SHINGLE = 4;

  /** Words below which a text is too short to tell a copy from a like text. */
  private static final int LEAST_WORDS = 30;

  private final byte[] signature;

  private MinHash(byte[] signature) {
    this.signature = signature;
  }

  /** A signature as {@link #bytes} gave it. */
  static MinHash ofBytes(byte[] signature) {
    return new MinHash(signature.clone());
  }

  static MinHash of(String text) {
    int[] least = new int[HASHES];
    Arrays.fill(least, Integer.MAX_VALUE);
    int[] window = new int[SHINGLE];
    int words = 0;
    int hash = 0;
    boolean inWord = false;
    String lower = text.toLowerCase(Locale.ROOT);
    for (int i = 0; i <= lower.length(); i++) {
      char c = i < lower.length() ? lower.charAt(i) : ' ';
      if (Character.isLetterOrDigit(c)) {
        hash = inWord ? hash * 31 + c : c;
        inWord = true;
      } else if (inWord) {
        window[words++ % SHINGLE] = hash;
        inWord = false;
        if (words >= SHINGLE) {
          add(window, words, least);
        }
      }
    }
    byte[] signature = new byte[words < LEAST_WORDS ? 0 : HASHES];
    for (int h = 0; h < signature.length; h++) {
      signature[h] = (byte) least[h];
    }
    return new MinHash(signature);
  }

  private static void add(int[] window, int words, int[] least) {
    long shingle = 1;
    for (int i = 0; i < SHINGLE; i++) {
      shingle = shingle * 0x9E3779B97F4A7C15L + window[(words + i) % SHINGLE];
    }
    long state = mix(shingle);
    for (int h = 0; h < HASHES; h++) {
      state += 0x9E3779B97F4A7C15L;
      least[h] = Math.min(least[h], (int) (mix(state) >>> 33));
    }
  }

  /** SplitMix64's finaliser (Steele, Lea & Flood 2014). */
  private static long mix(long value) {
    long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  /** True for a text too short to be compared. */
  boolean isEmpty() {
    return signature.length == 0;
  }

  /** One byte a row; none for a short text. */
  byte[] bytes() {
    return signature.clone();
  }

  /** Four rows as one number; texts that share one are candidates. */
  int band(int band) {
    int at = band * ROWS_A_BAND;
    return signature[at] << 24
        | (signature[at + 1] & 0xFF) << 16
        | (signature[at + 2] & 0xFF) << 8
        | signature[at + 3] & 0xFF;
  }

  /** Estimate of the share of shingles that two texts have in common (Jaccard), 0 to 1. */
  double likeness(MinHash other) {
    if (isEmpty() || other.isEmpty()) {
      return 0;
    }
    int same = 0;
    for (int h = 0; h < HASHES; h++) {
      same += signature[h] == other.signature[h] ? 1 : 0;
    }
    return Math.max(0, (same / (double) HASHES - CHANCE) / (1 - CHANCE));
  }
}
