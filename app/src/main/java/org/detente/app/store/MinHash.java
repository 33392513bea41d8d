package org.detente.app.store;

import java.util.Arrays;
import java.util.Locale;

/**
 * Signatures by which near-duplicate texts are found: MinHash over shingles of words (Broder 1997),
 * with bands for look-up (Leskovec, Rajaraman & Ullman, ch. 3).
 */
final class MinHash {
  private static final int HASHES = 96;
  private static final int ROWS_A_BAND = 4;
  private static final int SHINGLE = 4;

  /** Words below which a text is too short to tell a copy from a like text. */
  private static final int LEAST_WORDS = 30;

  private final int[] signature;

  private MinHash(int[] signature) {
    this.signature = signature;
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
    return new MinHash(words < LEAST_WORDS ? new int[0] : least);
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

  /** One hash a band; texts that share one are candidates. Empty for a short text. */
  long[] bands() {
    long[] bands = new long[signature.length / ROWS_A_BAND];
    for (int b = 0; b < bands.length; b++) {
      long hash = b + 1;
      for (int i = 0; i < ROWS_A_BAND; i++) {
        hash = mix(hash + signature[b * ROWS_A_BAND + i]);
      }
      bands[b] = hash;
    }
    return bands;
  }

  /** Estimate of the share of shingles that two texts have in common (Jaccard), 0 to 1. */
  double likeness(MinHash other) {
    if (signature.length == 0 || other.signature.length == 0) {
      return 0;
    }
    int same = 0;
    for (int h = 0; h < HASHES; h++) {
      same += signature[h] == other.signature[h] ? 1 : 0;
    }
    return same / (double) HASHES;
  }
}
