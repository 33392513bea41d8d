package org.detente.dyad;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Where several series of counts change their levels together: the exact posterior of a product
 * partition model (Barry & Hartigan 1992; recursions of Fearnhead 2006), with negative binomial
 * counts and a beta prior on each segment's level, which has a closed form.
 *
 * <p>O(bins²) time.
 */
final class Segmentation {
  /** Terms by so much smaller than the largest do not change a sum of doubles. */
  private static final double NEGLIGIBLE = 40;

  private final int n;
  private final double stays;
  private final double changes;
  private final Side[] sides;

  /** Log marginal likelihood of the bins from each on, over all partitions. */
  private final double[] tail;

  /** Where the segment that starts at each bin ends in the most probable partition. */
  private final int[] next;

  /**
   * One series. The marginal likelihood of a segment is B(1 + its total, β + size · its length) /
   * B(1, β): of the three gamma functions two depend on one whole number each and stand in tables.
   */
  private static final class Side {
    private final int[] prefix;
    private final double size;
    private final double beta;
    private final double[] ofTotal;
    private final double[] ofLength;

    Side(int[] counts, double size) {
      int n = counts.length;
      this.size = size;
      this.prefix = new int[n + 1];
      for (int t = 0; t < n; t++) {
        prefix[t + 1] = prefix[t] + counts[t];
      }
      // A prior worth one bin whose mean is the long-run level.
      double level = Math.max(prefix[n] / (double) n, 0.5 / n);
      this.beta = 1 + size / level;
      this.ofTotal = LogGamma.factorials(prefix[n]);
      this.ofLength = new double[n + 1];
      double prior = LogGamma.of(beta) - LogGamma.of(beta + 1);
      for (int length = 1; length <= n; length++) {
        ofLength[length] = LogGamma.of(beta + size * length) - prior;
      }
    }

    double segment(int from, int to) {
      int total = prefix[to] - prefix[from];
      int length = to - from;
      return ofTotal[total] + ofLength[length] - LogGamma.of(1 + total + beta + size * length);
    }
  }

  /**
   * @param counts one array a series, all of one length
   * @param sizes negative binomial size of each series
   * @param hazard prior probability of a change at any bin
   */
  Segmentation(int[][] counts, double[] sizes, double hazard) {
    this.n = counts[0].length;
    this.stays = Math.log1p(-hazard);
    this.changes = Math.log(hazard);
    this.sides = new Side[counts.length];
    for (int s = 0; s < counts.length; s++) {
      sides[s] = new Side(counts[s], sizes[s]);
    }
    this.tail = new double[n + 1];
    this.next = new int[n];
    backward();
  }

  /**
   * Log marginal likelihood of bins {@code from} to {@code to}, exclusive, as one segment, and of
   * its length: geometric, cut at the end of the series.
   */
  private double segment(int from, int to) {
    double sum = (to - from - 1) * stays + (to == n ? 0 : changes);
    for (Side side : sides) {
      sum += side.segment(from, to);
    }
    return sum;
  }

  private void backward() {
    double[] best = new double[n + 1];
    double[] terms = new double[n + 1];
    for (int t = n - 1; t >= 0; t--) {
      best[t] = Double.NEGATIVE_INFINITY;
      for (int to = t + 1; to <= n; to++) {
        double segment = segment(t, to);
        terms[to - t - 1] = segment + tail[to];
        if (segment + best[to] > best[t]) {
          best[t] = segment + best[to];
          next[t] = to;
        }
      }
      tail[t] = logSum(terms, n - t);
    }
  }

  /** For each bin, the posterior probability that a new segment starts there; 0 for the first. */
  double[] startProbability() {
    double[] head = new double[n];
    double[] starts = new double[n];
    double[] terms = new double[n];
    for (int t = 1; t < n; t++) {
      for (int from = 0; from < t; from++) {
        terms[from] = head[from] + segment(from, t);
      }
      head[t] = logSum(terms, t);
      starts[t] = Math.exp(head[t] + tail[t] - tail[0]);
    }
    return starts;
  }

  /** First bins of the segments of the most probable partition; the first is 0. */
  int[] mostProbable() {
    List<Integer> starts = new ArrayList<>();
    for (int t = 0; t < n; t = next[t]) {
      starts.add(t);
    }
    return starts.stream().mapToInt(Integer::intValue).toArray();
  }

  /** Log of the sum of the exponentials of the first terms. */
  private static double logSum(double[] terms, int count) {
    double most = Arrays.stream(terms, 0, count).max().orElse(Double.NEGATIVE_INFINITY);
    double sum = 0;
    for (int i = 0; i < count; i++) {
      if (most - terms[i] < NEGLIGIBLE) {
        sum += Math.exp(terms[i] - most);
      }
    }
    return most + Math.log(sum);
  }
}
