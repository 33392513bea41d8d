package org.detente.lab.syntax;

import java.util.TreeMap;

/** The mean of several perceptrons: as good as asking them all, at the cost of one. */
final class PerceptronMean {
  private final int classes;
  private final TreeMap<Integer, float[]> sums = new TreeMap<>();
  private int models;

  PerceptronMean(int classes) {
    this.classes = classes;
  }

  int classes() {
    return classes;
  }

  void add(Perceptron model) {
    models++;
    model.averaged(
        (key, count, of, weights) -> {
          float[] sum = sums.computeIfAbsent(key, k -> new float[classes]);
          for (int i = 0; i < count; i++) {
            sum[of[i]] += weights[i];
          }
        });
  }

  /** Gives each feature with its weights, in the order of the features. */
  void each(Perceptron.Sink sink) {
    int[] of = new int[classes];
    float[] weights = new float[classes];
    sums.forEach(
        (key, sum) -> {
          int count = 0;
          for (int c = 0; c < classes; c++) {
            if (sum[c] != 0) {
              of[count] = c;
              weights[count++] = sum[c] / models;
            }
          }
          sink.feature(key, count, of, weights);
        });
  }
}
