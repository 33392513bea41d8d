package org.detente.syntax.model;

import java.nio.ByteBuffer;

/**
 * A sparse linear classifier over hashed features, with weights of one byte.
 *
 * <p>A feature is a 32-bit hash. Its upper bits name a bucket, its lower 12 bits tell the features
 * of a bucket apart. A bucket is a run of shorts: a head ({@code fingerprint << 4 | entries})
 * followed by its entries ({@code class << 8 | weight}), and so on.
 */
public final class LinearModel {
  private static final int FINGERPRINT_BITS = 12;
  public static final int BUCKET_BITS = 32 - FINGERPRINT_BITS;

  /** The most classes that one feature can speak for. */
  public static final int MOST_ENTRIES = 15;

  private final int classes;
  private final int[] bucketStart;
  private final short[] data;

  private LinearModel(int classes, int[] bucketStart, short[] data) {
    this.classes = classes;
    this.bucketStart = bucketStart;
    this.data = data;
  }

  public int classes() {
    return classes;
  }

  public static int bucket(int feature) {
    return feature >>> FINGERPRINT_BITS;
  }

  public static int head(int feature, int entries) {
    return (feature << 4) & 0xFFF0 | entries;
  }

  /** Length that an array of features needs for {@link #score} to work in. */
  public static int room(int mostFeatures) {
    return 3 * mostFeatures;
  }

  /**
   * Sums the features' weights into {@code scores}, which it clears first.
   *
   * <p>The look-ups go by in three passes, so that the memory's answers overlap instead of being
   * waited for one by one: with a model that no cache holds this is almost three times as fast.
   *
   * @param features {@link #room} for so many; what lies behind {@code count} is overwritten
   */
  public void score(int[] features, int count, int[] scores) {
    short[] d = data;
    int[] starts = bucketStart;
    for (int c = 0; c < classes; c++) {
      scores[c] = 0;
    }
    int ends = 2 * count;
    for (int f = 0; f < count; f++) {
      int bucket = features[f] >>> FINGERPRINT_BITS;
      features[count + f] = starts[bucket];
      features[ends + f] = starts[bucket + 1];
    }
    int touched = 0;
    for (int f = 0; f < count; f++) {
      int at = features[count + f];
      touched |= at < features[ends + f] ? d[at] : 0;
    }
    // Never true, since a short has no such bit; it keeps the pass above from being left out.
    if ((touched & 0x10000) != 0 && touched > 0) {
      return;
    }
    for (int f = 0; f < count; f++) {
      add(d, features[count + f], features[ends + f], (features[f] << 4) & 0xFFF0, scores);
    }
  }

  private static void add(short[] d, int from, int end, int wanted, int[] scores) {
    int at = from;
    while (at < end) {
      int head = d[at] & 0xFFFF;
      int stop = at + 1 + (head & 15);
      if ((head & 0xFFF0) == wanted) {
        for (int e = at + 1; e < stop; e++) {
          int entry = d[e];
          scores[(entry >> 8) & 0xFF] += (byte) entry;
        }
        return;
      }
      at = stop;
    }
  }

  /** Reads what {@link LinearModelWriter} wrote. */
  public static LinearModel read(ByteBuffer in) {
    int classes = in.getInt();
    int size = in.getInt();
    int buckets = 1 << BUCKET_BITS;
    int[] starts = new int[buckets + 1];
    int at = 0;
    for (int b = 0; b < buckets; b++) {
      starts[b] = at;
      at += in.get() & 0xFF;
    }
    starts[buckets] = at;
    if (at != size) {
      throw new IllegalArgumentException("buckets hold " + at + " entries, not " + size);
    }
    short[] data = new short[size];
    in.asShortBuffer().get(data);
    in.position(in.position() + size * 2);
    return new LinearModel(classes, starts, data);
  }
}
