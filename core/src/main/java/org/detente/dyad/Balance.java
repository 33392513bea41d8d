package org.detente.dyad;

import org.detente.dyad.Measure.Figure;
import org.detente.dyad.Measure.Withheld;
import org.hipparchus.distribution.continuous.BetaDistribution;

/**
 * Balance of cooperation and conflict, (C − X)/(C + X), from -1 (all conflict) to 1 (all
 * cooperation).
 *
 * <p>The interval is that of a share with Jeffreys' Beta(½,½) prior.
 */
final class Balance {
  private Balance() {}

  static Measure of(int cooperation, int conflict) {
    int n = cooperation + conflict;
    if (n == 0) {
      return new Withheld("no event", 0);
    }
    BetaDistribution share = new BetaDistribution(cooperation + 0.5, conflict + 0.5);
    // At the ends Jeffreys' interval is opened to the end itself (Brown, Cai & DasGupta 2001).
    double low = cooperation == 0 ? 0 : share.inverseCumulativeProbability(0.025);
    double high = conflict == 0 ? 1 : share.inverseCumulativeProbability(0.975);
    return new Figure((cooperation - conflict) / (double) n, 2 * low - 1, 2 * high - 1, n);
  }

  /**
   * The balance of a small bin drawn toward the pair's long-run share of cooperation.
   *
   * @param longRun share of cooperation over the whole series, 0 to 1
   * @param weight number of events that the long-run value counts for
   */
  static double shrunk(int cooperation, int conflict, double longRun, double weight) {
    return 2 * (cooperation + weight * longRun) / (cooperation + conflict + weight) - 1;
  }
}
