package org.detente.lab.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Multinomial logistic regression, trained by stochastic descent with a step of its own for each
 * weight (AdaGrad) and shrunk toward zero. The same examples in the same order give the same
 * weights.
 */
final class LogisticRegression {
  /** What to learn from: features, the class they stand for, how much it counts. */
  record Example(List<String> features, int label, double weight) {}

  private static final int ROUNDS = 12;
  private static final double STEP = 0.2;
  private static final double SHRINK = 2e-4;
  private static final long SEED = 7;

  private final int classes;
  private final Map<String, double[]> weights = new HashMap<>();
  private final Map<String, double[]> squares = new HashMap<>();

  private LogisticRegression(int classes) {
    this.classes = classes;
  }

  static LogisticRegression train(List<Example> examples, int classes) {
    LogisticRegression model = new LogisticRegression(classes);
    List<Example> order = new ArrayList<>(examples);
    Random random = new Random(SEED);
    for (int round = 0; round < ROUNDS; round++) {
      Collections.shuffle(order, random);
      order.forEach(model::learn);
    }
    return model;
  }

  /** The number of features that have weights. */
  int size() {
    return weights.size();
  }

  /** The probability of each class. */
  double[] probabilities(List<String> features) {
    double[] scores = new double[classes];
    for (String feature : features) {
      double[] row = weights.get(feature);
      if (row != null) {
        for (int c = 0; c < classes; c++) {
          scores[c] += row[c];
        }
      }
    }
    double highest = Arrays.stream(scores).max().orElse(0);
    double sum = 0;
    for (int c = 0; c < classes; c++) {
      scores[c] = Math.exp(scores[c] - highest);
      sum += scores[c];
    }
    for (int c = 0; c < classes; c++) {
      scores[c] /= sum;
    }
    return scores;
  }

  private void learn(Example example) {
    double[] errors = probabilities(example.features());
    errors[example.label()] -= 1;
    for (String feature : example.features()) {
      double[] row = weights.computeIfAbsent(feature, f -> new double[classes]);
      double[] seen = squares.computeIfAbsent(feature, f -> new double[classes]);
      for (int c = 0; c < classes; c++) {
        double slope = errors[c] * example.weight() + SHRINK * row[c];
        seen[c] += slope * slope;
        row[c] -= STEP * slope / (1e-6 + Math.sqrt(seen[c]));
      }
    }
  }
}
