package org.detente.dyad;

import org.detente.dyad.Measure.Figure;
import org.detente.dyad.Measure.Withheld;
import org.hipparchus.distribution.continuous.TDistribution;
import org.hipparchus.stat.regression.OLSMultipleLinearRegression;

/**
 * Whether each side answers the other in kind (Goldstein & Freeman 1990; Pang & Liu 2019): y(A→B,
 * t) = a + φ·y(A→B, t−1) + ρ·y(B→A, t−1), both directions in one regression with an intercept each,
 * y the sum of intensities in a bin.
 *
 * @param inertia φ: how much of its own last bin a side carries on
 * @param reciprocity ρ: how much of the other side's last bin a side gives back
 */
public record Reciprocity(Measure inertia, Measure reciprocity) {
  static final int LEAST_BINS = 16;

  static Reciprocity of(DyadSeries series) {
    int n = series.bins().size();
    double[] ab = flow(series, series.a());
    double[] ba = flow(series, series.b());
    if (n < LEAST_BINS || isConstant(ab) || isConstant(ba)) {
      Withheld none =
          new Withheld(
              n < LEAST_BINS
                  ? n + " bins; reciprocity needs " + LEAST_BINS
                  : "one side does nothing that varies",
              series.events().size());
      return new Reciprocity(none, none);
    }
    double[] y = new double[2 * (n - 1)];
    double[][] x = new double[2 * (n - 1)][];
    for (int t = 1; t < n; t++) {
      y[2 * (t - 1)] = ab[t];
      x[2 * (t - 1)] = new double[] {1, ab[t - 1], ba[t - 1]};
      y[2 * (t - 1) + 1] = ba[t];
      x[2 * (t - 1) + 1] = new double[] {0, ba[t - 1], ab[t - 1]};
    }
    OLSMultipleLinearRegression regression = new OLSMultipleLinearRegression();
    regression.newSampleData(y, x);
    double[] values = regression.estimateRegressionParameters();
    double[] errors = regression.estimateRegressionParametersStandardErrors();
    double t = new TDistribution(y.length - 4).inverseCumulativeProbability(0.975);
    int events = series.events().size();
    return new Reciprocity(
        figure(values[2], t * errors[2], events), figure(values[3], t * errors[3], events));
  }

  private static double[] flow(DyadSeries series, String from) {
    return series.bins().stream().mapToDouble(b -> b.flow(from)).toArray();
  }

  private static boolean isConstant(double[] values) {
    for (double value : values) {
      if (value != values[0]) {
        return false;
      }
    }
    return true;
  }

  private static Figure figure(double value, double half, int n) {
    return new Figure(value, value - half, value + half, n);
  }
}
