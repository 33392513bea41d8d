package org.detente.dyad;

import java.util.ArrayList;
import java.util.List;
import org.hipparchus.special.Gamma;

/**
 * Where several series of counts change their levels together: the exact posterior of a product
 * partition model (Barry & Hartigan 1992; recursions of Fearnhead 2006), with negative binomial
 * counts and a beta prior on each segment's level, which has a closed form.
 *
 * <p>O(bins²) time.
 */
final class Segmentation {
  private final int n;
  private final double hazard;
  private final double[][] prefix;
  private final double[] size;
  private final double[] alpha;
  private final double[] beta;
  private final double[] tail;

  /**
   * @param counts one array a series, all of one length
   * @param sizes negative binomial size of each series
   * @param hazard prior probability of a change at any bin
   */
  Segmentation(int[][] counts, double[] sizes, double hazard) {
    this.n = counts[0].length;
    this.hazard = hazard;
    this.size = sizes.clone();
    this.prefix = new double[counts.length][n + 1];
    this.alpha = new double[counts.length];
    this.beta = new double[counts.length];
    for (int s = 0; s < counts.length; s++) {
      for (int t = 0; t < n; t++) {
        prefix[s][t + 1] = prefix[s][t] + counts[s][t];
      }
      // A prior worth one bin whose mean is the long-run level.
      double level = Math.max(prefix[s][n] / n, 0.5 / n);
      alpha[s] = 1;
      beta[s] = 1 + size[s] / level;
    }
    this.tail = backward();
  }

  /** Log marginal likelihood of bins {@code from} to {@code to}, exclusive, as one segment. */
  private double segment(int from, int to) {
    double sum = 0;
    for (int s = 0; s < prefix.length; s++) {
      double total = prefix[s][to] - prefix[s][from];
      sum +=
          logBeta(alpha[s] + total, beta[s] + size[s] * (to - from)) - logBeta(alpha[s], beta[s]);
    }
    return sum;
  }

  private static double logBeta(double a, double b) {
    return Gamma.logGamma(a) + Gamma.logGamma(b) - Gamma.logGamma(a + b);
  }

  /** Log prior of a segment's length: geometric, cut at the end of the series. */
  private double length(int from, int to) {
    double stays = (to - from - 1) * Math.log1p(-hazard);
    return to == n ? stays : stays + Math.log(hazard);
  }

  private double[] backward() {
    double[] q = new double[n + 1];
    for (int t = n - 1; t >= 0; t--) {
      double[] terms = new double[n - t];
      for (int to = t + 1; to <= n; to++) {
        terms[to - t - 1] = segment(t, to) + length(t, to) + q[to];
      }
      q[t] = logSum(terms);
    }
    return q;
  }

  /** For each bin, the posterior probability that a new segment starts there; 0 for the first. */
  double[] startProbability() {
    double[] head = new double[n];
    double[] starts = new double[n];
    for (int t = 1; t < n; t++) {
      double[] terms = new double[t];
      for (int from = 0; from < t; from++) {
        terms[from] = head[from] + segment(from, t) + length(from, t);
      }
      head[t] = logSum(terms);
      starts[t] = Math.exp(head[t] + tail[t] - tail[0]);
    }
    return starts;
  }

  /** First bins of the segments of the most probable partition; the first is 0. */
  int[] mostProbable() {
    double[] best = new double[n + 1];
    int[] next = new int[n];
    for (int t = n - 1; t >= 0; t--) {
      best[t] = Double.NEGATIVE_INFINITY;
      for (int to = t + 1; to <= n; to++) {
        double score = segment(t, to) + length(t, to) + best[to];
        if (score > best[t]) {
          best[t] = score;
          next[t] = to;
        }
      }
    }
    List<Integer> starts = new ArrayList<>();
    for (int t = 0; t < n; t = next[t]) {
      starts.add(t);
    }
    return starts.stream().mapToInt(Integer::intValue).toArray();
  }

  private static double logSum(double[] terms) {
    double most = Double.NEGATIVE_INFINITY;
    for (double term : terms) {
      most = Math.max(most, term);
    }
    double sum = 0;
    for (double term : terms) {
      sum += Math.exp(term - most);
    }
    return most + Math.log(sum);
  }
}
