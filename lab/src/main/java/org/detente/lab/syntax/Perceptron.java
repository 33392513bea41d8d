package org.detente.lab.syntax;

import java.util.Arrays;

/**
 * A multi-class averaged perceptron (Collins 2002) over hashed features. Weights exist only where
 * an update made them.
 */
final class Perceptron {
  private static final int NONE = -1;

  private final int classes;
  private int[] keys = new int[1 << 20];
  private int[] rows = new int[1 << 20];
  private int rowCount;
  private int[] first = new int[1 << 19];
  private int entryCount;
  private byte[] entryClass = new byte[1 << 21];
  private int[] next = new int[1 << 21];
  private int[] changed = new int[1 << 21];
  private float[] weight = new float[1 << 21];
  private double[] sum = new double[1 << 21];
  private int now;

  Perceptron(int classes) {
    this.classes = classes;
    Arrays.fill(rows, NONE);
  }

  int classes() {
    return classes;
  }

  int entries() {
    return entryCount;
  }

  /** Moves the clock that averaging goes by. */
  void tick() {
    now++;
  }

  void score(int[] features, int count, float[] scores) {
    Arrays.fill(scores, 0, classes, 0f);
    for (int f = 0; f < count; f++) {
      int row = rows[place(features[f])];
      if (row != NONE) {
        for (int e = first[row]; e != NONE; e = next[e]) {
          scores[entryClass[e] & 0xFF] += weight[e];
        }
      }
    }
  }

  /** Adds {@code by} to the weight of each feature for one class. */
  void update(int[] features, int count, int wanted, float by) {
    for (int f = 0; f < count; f++) {
      int row = row(features[f]);
      int e = first[row];
      while (e != NONE && (entryClass[e] & 0xFF) != wanted) {
        e = next[e];
      }
      if (e == NONE) {
        e = entry(row, wanted);
      }
      sum[e] += (double) (now - changed[e]) * weight[e];
      changed[e] = now;
      weight[e] += by;
    }
  }

  private int entry(int row, int wanted) {
    if (entryCount == next.length) {
      int length = entryCount * 2;
      entryClass = Arrays.copyOf(entryClass, length);
      next = Arrays.copyOf(next, length);
      changed = Arrays.copyOf(changed, length);
      weight = Arrays.copyOf(weight, length);
      sum = Arrays.copyOf(sum, length);
    }
    entryClass[entryCount] = (byte) wanted;
    changed[entryCount] = now;
    next[entryCount] = first[row];
    first[row] = entryCount;
    return entryCount++;
  }

  private int row(int key) {
    int place = place(key);
    if (rows[place] != NONE) {
      return rows[place];
    }
    if (rowCount * 2 > keys.length) {
      grow();
      place = place(key);
    }
    if (rowCount == first.length) {
      first = Arrays.copyOf(first, rowCount * 2);
    }
    keys[place] = key;
    rows[place] = rowCount;
    first[rowCount] = NONE;
    return rowCount++;
  }

  private int place(int key) {
    int mask = keys.length - 1;
    int at = (key ^ (key >>> 16)) & mask;
    while (rows[at] != NONE && keys[at] != key) {
      at = (at + 1) & mask;
    }
    return at;
  }

  private void grow() {
    int[] oldKeys = keys;
    int[] oldRows = rows;
    keys = new int[oldKeys.length * 2];
    rows = new int[keys.length];
    Arrays.fill(rows, NONE);
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldRows[i] != NONE) {
        int at = place(oldKeys[i]);
        keys[at] = oldKeys[i];
        rows[at] = oldRows[i];
      }
    }
  }

  /** What the training leaves: for each feature its classes with their weights. */
  interface Sink {
    void feature(int key, int count, int[] classes, float[] weights);
  }

  /** Gives each feature with its weights averaged over the training. */
  void averaged(Sink sink) {
    int[] rowClasses = new int[classes];
    float[] rowWeights = new float[classes];
    for (int i = 0; i < keys.length; i++) {
      if (rows[i] == NONE) {
        continue;
      }
      int count = 0;
      for (int e = first[rows[i]]; e != NONE; e = next[e]) {
        double total = sum[e] + (double) (now - changed[e]) * weight[e];
        rowClasses[count] = entryClass[e] & 0xFF;
        rowWeights[count++] = (float) (total / now);
      }
      sink.feature(keys[i], count, rowClasses, rowWeights);
    }
  }
}
