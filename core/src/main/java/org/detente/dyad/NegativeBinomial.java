package org.detente.dyad;

import org.hipparchus.special.Gamma;

/**
 * Counts with more spread than Poisson's: mean μ and variance μ + μ²/r.
 *
 * @param mean above 0
 * @param size r; the larger, the closer to Poisson
 */
record NegativeBinomial(double mean, double size) {
  /** From here on the difference from Poisson is out of sight. */
  static final double POISSON_SIZE = 1e6;

  /** Size that makes the variance factor × mean. */
  static double sizeFor(double mean, double factor) {
    return factor <= 1 ? POISSON_SIZE : Math.min(POISSON_SIZE, mean / (factor - 1));
  }

  double logProbability(int count) {
    double q = mean / (mean + size);
    return Gamma.logGamma(count + size)
        - Gamma.logGamma(size)
        - Gamma.logGamma(count + 1.0)
        + size * Math.log1p(-q)
        + count * Math.log(q);
  }

  /**
   * Continuous ranked probability score of an observed count, Σ (F(k) − [count ≤ k])²: 0 is
   * perfect, in units of the count (Czado, Gneiting & Held 2009).
   */
  double crps(int count) {
    double sum = 0;
    double cumulative = 0;
    double q = mean / (mean + size);
    double probability = Math.exp(size * Math.log1p(-q));
    double far = mean + 40 * Math.sqrt(mean + mean * mean / size) + 40;
    for (int k = 0; k <= Math.max(count, far); k++) {
      cumulative = Math.min(1, cumulative + probability);
      double miss = k >= count ? 1 - cumulative : cumulative;
      sum += miss * miss;
      if (k > count && 1 - cumulative < 1e-9) {
        break;
      }
      probability *= q * (k + size) / (k + 1);
    }
    return sum;
  }
}
