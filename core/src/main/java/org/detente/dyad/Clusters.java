package org.detente.dyad;

import java.util.Arrays;
import org.detente.dyad.Measure.Figure;
import org.hipparchus.distribution.continuous.TDistribution;

/** Ratios and means over bins, where the events of one bin belong together. */
final class Clusters {
  /** An estimate with its standard error and degrees of freedom. */
  record Estimate(double value, double error, double freedom) {}

  private Clusters() {}

  /** Σ numerator / Σ denominator with the bins as clusters (linearised variance). */
  static Estimate ratio(double[] numerator, double[] denominator) {
    double top = 0;
    double bottom = 0;
    for (int i = 0; i < numerator.length; i++) {
      top += numerator[i];
      bottom += denominator[i];
    }
    double ratio = top / bottom;
    double squares = 0;
    for (int i = 0; i < numerator.length; i++) {
      squares += Math.pow(numerator[i] - ratio * denominator[i], 2);
    }
    int n = numerator.length;
    return new Estimate(ratio, Math.sqrt(squares * n / (n - 1.0)) / bottom, n - 1.0);
  }

  static Estimate mean(double[] values) {
    double[] ones = new double[values.length];
    Arrays.fill(ones, 1);
    return ratio(values, ones);
  }

  /** {@code after} less {@code before} with Welch's interval. */
  static Figure difference(Estimate before, Estimate after, int n) {
    double va = before.error() * before.error();
    double vb = after.error() * after.error();
    double freedom =
        va + vb == 0
            ? before.freedom() + after.freedom()
            : (va + vb) * (va + vb) / (va * va / before.freedom() + vb * vb / after.freedom());
    double half =
        new TDistribution(Math.max(1, freedom)).inverseCumulativeProbability(0.975)
            * Math.sqrt(va + vb);
    double effect = after.value() - before.value();
    return new Figure(effect, effect - half, effect + half, n);
  }
}
