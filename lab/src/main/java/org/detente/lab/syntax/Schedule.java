package org.detente.lab.syntax;

/** How fast a training learns: it warms up, then slows down along half a cosine. */
record Schedule(float rate, int updates) {
  private static final float WARM = 100f;
  private static final double LEAST = 0.01;

  /** Rate of an update, counted from 1. */
  float at(int update) {
    double slow = 0.5 * (1 + StrictMath.cos(Math.PI * update / updates));
    return (float) (rate * (LEAST + (1 - LEAST) * slow) * Math.min(1, update / WARM));
  }
}
