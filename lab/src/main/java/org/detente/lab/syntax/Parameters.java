package org.detente.lab.syntax;

import java.util.Arrays;
import java.util.Random;

/**
 * A matrix that training moves by Adam (Kingma and Ba 2015), with the running average of its
 * values, which is what ships.
 */
final class Parameters {
  private static final float FIRST = 0.9f;
  private static final float SECOND = 0.999f;
  private static final float TINY = 1e-8f;
  private static final float SLOWEST = 0.999f;

  /** Rows are arrays of their own: only then does the compiler make the loops over them wide. */
  final float[][] value;

  final float[][] gradient;
  private final float[][] mean;
  private final float[][] square;
  private final float[][] average;

  private Parameters(float[][] value) {
    int rows = value.length;
    int columns = rows == 0 ? 0 : value[0].length;
    this.value = value;
    this.gradient = new float[rows][columns];
    this.mean = new float[rows][columns];
    this.square = new float[rows][columns];
    this.average = new float[rows][];
    for (int r = 0; r < rows; r++) {
      average[r] = value[r].clone();
    }
  }

  /** Random numbers between plus and minus {@code most}. */
  static Parameters random(int rows, int columns, double most, Random random) {
    float[][] value = new float[rows][columns];
    for (float[] row : value) {
      for (int i = 0; i < columns; i++) {
        row[i] = (float) ((random.nextDouble() * 2 - 1) * most);
      }
    }
    return new Parameters(value);
  }

  float[][] average() {
    return average;
  }

  /**
   * Moves against the gradient, and clears it.
   *
   * @param scale by which the gradient is multiplied first
   * @param update number of the update, from 1
   */
  void step(float rate, float scale, int update) {
    float firstBias = (float) (1 / (1 - StrictMath.pow(FIRST, update)));
    float secondBias = (float) (1 / (1 - StrictMath.pow(SECOND, update)));
    float keep = Math.min(SLOWEST, (1f + update) / (10f + update));
    for (int r = 0; r < value.length; r++) {
      step(
          value[r],
          gradient[r],
          mean[r],
          square[r],
          average[r],
          rate * firstBias,
          scale,
          secondBias,
          keep);
      Arrays.fill(gradient[r], 0);
    }
  }

  private static void step(
      float[] value,
      float[] gradient,
      float[] mean,
      float[] square,
      float[] average,
      float rate,
      float scale,
      float secondBias,
      float keep) {
    for (int i = 0; i < value.length; i++) {
      float g = gradient[i] * scale;
      mean[i] = FIRST * mean[i] + (1 - FIRST) * g;
      square[i] = SECOND * square[i] + (1 - SECOND) * g * g;
      value[i] -= rate * mean[i] / ((float) Math.sqrt(square[i] * secondBias) + TINY);
      average[i] = keep * average[i] + (1 - keep) * value[i];
    }
  }
}
