package org.detente.dyad;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** How much more than Poisson a series of counts spreads around a level that may jump. */
final class Dispersion {
  /** Share of the largest jumps left out: those may be changes of level rather than spread. */
  private static final double TRIMMED = 0.1;

  private Dispersion() {}

  /**
   * Size of a negative binomial from neighbours' differences: with d the difference and m the mean
   * of two neighbours of one level, E[d²/2 − m] = μ²/r and E[m² − d²/4] = μ².
   */
  static double ofNeighbours(int[] counts) {
    double[][] terms =
        IntStream.range(1, counts.length)
            .mapToObj(
                t -> {
                  double d = counts[t] - counts[t - 1];
                  double m = (counts[t] + counts[t - 1]) / 2.0;
                  return new double[] {d * d / 2 - m, m * m - d * d / 4, d * d / (m + m * m + 0.5)};
                })
            .sorted(Comparator.comparingDouble(term -> term[2]))
            .toArray(double[][]::new);
    int kept = terms.length - (int) (terms.length * TRIMMED);
    double spread = Arrays.stream(terms).limit(kept).mapToDouble(term -> term[0]).sum();
    double level = Arrays.stream(terms).limit(kept).mapToDouble(term -> term[1]).sum();
    return size(spread, level);
  }

  /**
   * Size of a negative binomial within segments, by moments.
   *
   * @param starts first index of each segment, the first is 0
   */
  static double within(int[] counts, int[] starts) {
    double spread = 0;
    double level = 0;
    for (int s = 0; s < starts.length; s++) {
      int from = starts[s];
      int to = s + 1 < starts.length ? starts[s + 1] : counts.length;
      int n = to - from;
      if (n < 2) {
        continue;
      }
      double mean = Arrays.stream(counts, from, to).average().orElse(0);
      double variance =
          Arrays.stream(counts, from, to).mapToDouble(c -> (c - mean) * (c - mean)).sum() / (n - 1);
      spread += n * (variance - mean);
      level += n * (mean * mean - variance / n);
    }
    return size(spread, level);
  }

  private static double size(double spread, double level) {
    return spread <= 0 || level <= 0
        ? NegativeBinomial.POISSON_SIZE
        : Math.max(0.05, Math.min(NegativeBinomial.POISSON_SIZE, level / spread));
  }
}
