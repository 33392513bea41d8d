package org.detente.syntax.model;

import java.nio.ByteBuffer;

/**
 * The words that networks know one by one, each with a key and with the vector that open text gave
 * it (zero for none). All other words are known by their ending and cluster alone.
 */
public final class WordVectors {
  /** Keys of what is no word. */
  public static final int NONE = 0;

  public static final int ROOT = 1;

  /** The first key of a word. */
  public static final int FIRST = 2;

  private static final int ENDING_BITS = 11;
  public static final int ENDINGS = 1 << ENDING_BITS;
  private static final int COARSE_BITS = 8;
  private static final int FINE_BITS = 12;
  public static final int COARSE_CLUSTERS = 1 << (COARSE_BITS + 1);
  public static final int FINE_CLUSTERS = 1 << (FINE_BITS + 1);

  private final int dimensions;
  private final float scale;
  private final int end;
  private final int[] hashes;
  private final int[] keys;
  private final short[] endings;
  private final byte[] vectors;

  private WordVectors(
      int dimensions,
      float scale,
      int end,
      int[] hashes,
      int[] keys,
      short[] endings,
      byte[] vectors) {
    this.dimensions = dimensions;
    this.scale = scale;
    this.end = end;
    this.hashes = hashes;
    this.keys = keys;
    this.endings = endings;
    this.vectors = vectors;
  }

  /** The key of the word at a padded place; that of an unknown one tells its ending and cluster. */
  int key(Words w, int place) {
    int hash = w.lower[place];
    int mask = hashes.length - 1;
    for (int at = hash & mask; keys[at] != 0; at = (at + 1) & mask) {
      if (hashes[at] == hash) {
        return keys[at];
      }
    }
    return end + ending(w, place) * FINE_CLUSTERS + fineCluster(w, place);
  }

  /**
   * The ending of what has a key. Numbers that share a key end differently, so that a known word
   * has the ending of the word which training knew.
   */
  int ending(int key) {
    return key < end ? endings[key] : (key - end) / FINE_CLUSTERS;
  }

  /** Which of {@link #ENDINGS} endings a word has. */
  public static int ending(Words w, int place) {
    return Hash.spread(w.suffix[3][place]) >>> (32 - ENDING_BITS);
  }

  /** Which of {@link #FINE_CLUSTERS} clusters a word is in; 0 for none. */
  public static int fineCluster(Words w, int place) {
    return Paths.cut(w.cluster[place], FINE_BITS);
  }

  /** Which of {@link #COARSE_CLUSTERS} clusters a fine one is in. */
  public static int coarseCluster(int fine) {
    return Paths.cut(fine, COARSE_BITS);
  }

  /** Adds the vector of a key, where it has one, to the first dimensions of {@code to}. */
  void add(int key, float[] to) {
    if (key >= end) {
      return;
    }
    int from = key * dimensions;
    for (int d = 0; d < dimensions; d++) {
      to[d] += vectors[from + d] * scale;
    }
  }

  /**
   * Reads dimensions, scale, and the first key that is no word's; the words' hashes, in the order
   * of their keys from {@link #FIRST}; their endings; their vectors.
   */
  public static WordVectors read(ByteBuffer in) {
    int dimensions = in.getInt();
    float scale = in.getFloat();
    int end = in.getInt();
    int length = Integer.highestOneBit(end) * 4;
    int[] hashes = new int[length];
    int[] keys = new int[length];
    int mask = length - 1;
    for (int key = FIRST; key < end; key++) {
      int hash = in.getInt();
      int at = hash & mask;
      while (keys[at] != 0) {
        at = (at + 1) & mask;
      }
      hashes[at] = hash;
      keys[at] = key;
    }
    short[] endings = new short[end];
    in.asShortBuffer().get(endings, FIRST, end - FIRST);
    in.position(in.position() + 2 * (end - FIRST));
    byte[] vectors = new byte[end * dimensions];
    in.get(vectors, FIRST * dimensions, (end - FIRST) * dimensions);
    return new WordVectors(dimensions, scale, end, hashes, keys, endings, vectors);
  }
}
