package org.detente.dyad;

import java.util.ArrayList;
import java.util.List;
import org.detente.dyad.Measure.Figure;
import org.detente.dyad.Measure.Withheld;

/**
 * How little the relation moves from bin to bin, once the noise of counting few events is taken
 * out.
 *
 * @param stability 1 − σ/10, where σ² = max(0, Var(M) − mean(s²/n)) over the bins' mean intensities
 *     M; 1 is a relation that does not move, 0 one that swings over the whole scale
 * @param meanRegime mean length of the stretches between changes, in bins
 * @param signChanges sign changes of the shrunk balance a year
 */
public record Stability(Measure stability, double meanRegime, double signChanges) {
  /** Bins with an event that the figure needs. */
  static final int LEAST_BINS = 6;

  private static final double SCALE = 10;

  /** Events that the long-run share counts for in a bin's shrunk balance. */
  private static final double SHRINKAGE = 5;

  /**
   * @param regimes stretches between changes, of which there is always one
   */
  static Stability of(DyadSeries series, int regimes) {
    return new Stability(
        measure(series), series.bins().size() / (double) regimes, signChanges(series));
  }

  private static Measure measure(DyadSeries series) {
    List<Bin> bins = series.bins().stream().filter(b -> b.n() > 0).toList();
    int events = series.events().size();
    if (bins.size() < LEAST_BINS) {
      return new Withheld(
          bins.size() + " bins with an event; stability needs " + LEAST_BINS, events);
    }
    if (events - bins.size() < LEAST_BINS) {
      return new Withheld(events + " events in " + bins.size() + " bins: too few a bin", events);
    }
    double noise = pooledVariance(bins);
    double[] squares = excess(bins, noise);
    double mean = mean(squares);
    // Counting noise of the estimate, given the bins' true means: the cross term 4σ²ν and the
    // noise's own 2ν², with ν the noise variance of a bin's mean.
    double nu = bins.stream().mapToDouble(b -> noise / b.n()).average().orElse(0);
    double nu2 = bins.stream().mapToDouble(b -> Math.pow(noise / b.n(), 2)).average().orElse(0);
    double error =
        Math.sqrt(
            (4 * Math.max(0, mean) * nu + 2 * nu2) / (bins.size() - 1)
                + 2 * nu * nu / Math.max(1, events - bins.size()));
    return new Figure(
        scaled(mean), scaled(mean + 1.96 * error), scaled(mean - 1.96 * error), events);
  }

  private static double scaled(double variance) {
    return 1 - Math.sqrt(Math.max(0, variance)) / SCALE;
  }

  /** For each bin the squared distance from the mean of all, less what counting noise adds. */
  static double[] excess(List<Bin> bins, double noise) {
    double centre = bins.stream().mapToDouble(Bin::meanIntensity).average().orElse(0);
    double correction = bins.size() / (bins.size() - 1.0);
    return bins.stream()
        .mapToDouble(b -> Math.pow(b.meanIntensity() - centre, 2) * correction - noise / b.n())
        .toArray();
  }

  /** Variance of intensities within bins, over all bins. */
  static double pooledVariance(List<Bin> bins) {
    double squares = 0;
    int freedom = 0;
    for (Bin bin : bins) {
      squares += bin.varianceOfIntensity() * (bin.n() - 1);
      freedom += bin.n() - 1;
    }
    return freedom == 0 ? 0 : squares / freedom;
  }

  private static double signChanges(DyadSeries series) {
    int cooperation = series.bins().stream().mapToInt(Bin::cooperation).sum();
    int all = series.events().size();
    if (all == 0) {
      return 0;
    }
    List<Double> signs = new ArrayList<>();
    for (Bin bin : series.bins()) {
      double balance =
          Balance.shrunk(bin.cooperation(), bin.conflict(), cooperation / (double) all, SHRINKAGE);
      signs.add(Math.signum(balance));
    }
    int changes = 0;
    for (int t = 1; t < signs.size(); t++) {
      if (signs.get(t) * signs.get(t - 1) < 0) {
        changes++;
      }
    }
    Bin first = series.bins().get(0);
    Bin last = series.bins().get(series.bins().size() - 1);
    double years = (last.end().toEpochDay() - first.start().toEpochDay() + 1) / 365.25;
    return changes / years;
  }

  private static double mean(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum / values.length;
  }
}
