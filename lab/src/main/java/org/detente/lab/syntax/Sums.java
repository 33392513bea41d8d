package org.detente.lab.syntax;

/** Sums over rows of numbers, in loops that the compiler makes wide. */
final class Sums {
  private Sums() {}

  /** {@code to += from}. */
  static void add(float[] to, float[] from) {
    for (int i = 0; i < to.length; i++) {
      to[i] += from[i];
    }
  }

  /** {@code to += times * from}. */
  static void addTimes(float[] to, float times, float[] from) {
    for (int i = 0; i < to.length; i++) {
      to[i] += times * from[i];
    }
  }

  /** {@code to} plus four rows, each times its number. */
  static void addFour(
      float[] to,
      float a,
      float[] one,
      float b,
      float[] two,
      float c,
      float[] three,
      float d,
      float[] four) {
    for (int i = 0; i < to.length; i++) {
      to[i] += a * one[i] + b * two[i] + c * three[i] + d * four[i];
    }
  }

  /** {@code to += times · rows[from...]}: a vector by the rows of a matrix. */
  static void addProduct(float[] to, float[] times, float[][] rows, int from) {
    int n = 0;
    for (; n + 3 < times.length; n += 4) {
      addFour(
          to,
          times[n],
          rows[from + n],
          times[n + 1],
          rows[from + n + 1],
          times[n + 2],
          rows[from + n + 2],
          times[n + 3],
          rows[from + n + 3]);
    }
    for (; n < times.length; n++) {
      addTimes(to, times[n], rows[from + n]);
    }
  }
}
