package org.detente.dyad;

import java.util.List;
import org.detente.dyad.Measure.Figure;
import org.detente.dyad.Measure.Withheld;
import org.hipparchus.distribution.continuous.TDistribution;

/** Mean stance of statements, -1 to 1, with Student's interval cut at the ends of the scale. */
public final class MeanStance {
  /** Statements that a mean needs. */
  static final int LEAST = 3;

  private MeanStance() {}

  /**
   * @param stances each -1 to 1
   */
  public static Measure of(List<Double> stances) {
    int n = stances.size();
    if (n < LEAST) {
      return new Withheld(n + " statements; a mean stance needs " + LEAST, n);
    }
    double mean = stances.stream().mapToDouble(d -> d).average().orElse(0);
    // One statement of the middle is added to the spread: all alike must not make it look certain.
    double squares = stances.stream().mapToDouble(d -> (d - mean) * (d - mean)).sum() + 1.0 / n;
    double half =
        new TDistribution(n - 1).inverseCumulativeProbability(0.975)
            * Math.sqrt(squares / (n - 1) / n);
    return new Figure(mean, Math.max(-1, mean - half), Math.min(1, mean + half), n);
  }
}
