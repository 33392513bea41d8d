package org.detente.dyad;

import java.util.List;
import org.detente.dyad.Measure.Figure;
import org.detente.dyad.Measure.Withheld;

/**
 * How well the next bin's counts of cooperation and conflict can be told beforehand: out-of-sample
 * skill 1 − loss/loss(baseline), the loss being the mean continuous ranked probability score.
 *
 * <p>The forecast is a negative binomial around a moving level whose memory is chosen on the past
 * alone.
 *
 * @param againstLast skill against "as in the last bin"
 * @param againstMean skill against "as on average so far", the harder of the two in real data
 */
public record Predictability(Measure againstLast, Measure againstMean) {
  /** Bins that only teach, before the first forecast. */
  static final int WARM_UP = 12;

  static final int LEAST_FORECASTS = 12;

  private static final double[] MEMORIES = {0.02, 0.05, 0.1, 0.2, 0.35, 0.5, 0.7};

  /** Counts below any that bins give, so that a forecast never rules an event out. */
  private static final double FLOOR = 0.1;

  /** The smaller of the two skills: beating one baseline alone proves nothing. */
  public Measure skill() {
    return againstLast instanceof Figure last
            && againstMean instanceof Figure mean
            && last.value() < mean.value()
        ? againstLast
        : againstMean;
  }

  static Predictability of(DyadSeries series) {
    int forecasts = series.bins().size() - WARM_UP;
    int events = series.events().size();
    if (forecasts < LEAST_FORECASTS) {
      Withheld none =
          new Withheld(
              series.bins().size() + " bins; predictability needs " + (WARM_UP + LEAST_FORECASTS),
              events);
      return new Predictability(none, none);
    }
    double[] model = new double[forecasts];
    double[] last = new double[forecasts];
    double[] mean = new double[forecasts];
    List<int[]> sides =
        List.of(
            series.bins().stream().mapToInt(Bin::cooperation).toArray(),
            series.bins().stream().mapToInt(Bin::conflict).toArray());
    for (int[] counts : sides) {
      addLosses(counts, model, last, mean);
    }
    return new Predictability(skill(model, last, events), skill(model, mean, events));
  }

  private static void addLosses(int[] counts, double[] model, double[] last, double[] mean) {
    Forecast[] memories = new Forecast[MEMORIES.length];
    for (int m = 0; m < MEMORIES.length; m++) {
      memories[m] = new Forecast(counts, movingLevels(counts, MEMORIES[m]));
    }
    Forecast asLast = new Forecast(counts, lastValues(counts));
    Forecast asMean = new Forecast(counts, expandingMeans(counts));
    double[] past = new double[MEMORIES.length];
    for (int t = 1; t < counts.length; t++) {
      if (t >= WARM_UP) {
        int best = 0;
        for (int m = 1; m < past.length; m++) {
          best = past[m] < past[best] ? m : best;
        }
        model[t - WARM_UP] += memories[best].crps(t);
        last[t - WARM_UP] += asLast.crps(t);
        mean[t - WARM_UP] += asMean.crps(t);
      }
      for (int m = 0; m < past.length; m++) {
        past[m] += Math.abs(counts[t] - memories[m].levels()[t]);
      }
    }
  }

  /**
   * A level foretold for each bin from those before it.
   *
   * @param spread for each bin, how much more than Poisson's the errors before it spread
   */
  private record Forecast(int[] counts, double[] levels, double[] spread) {
    Forecast(int[] counts, double[] levels) {
      this(counts, levels, new double[counts.length]);
      double squares = 0;
      double means = 0;
      for (int t = 1; t < counts.length; t++) {
        spread[t] = squares / means;
        squares += Math.pow(counts[t] - levels[t], 2);
        means += Math.max(FLOOR, levels[t]);
      }
    }

    /** Score of the forecast for bin t, spread as its own errors up to t were. */
    double crps(int t) {
      double mean = Math.max(FLOOR, levels[t]);
      return new NegativeBinomial(mean, NegativeBinomial.sizeFor(mean, spread[t])).crps(counts[t]);
    }
  }

  private static double[] movingLevels(int[] counts, double memory) {
    double[] levels = new double[counts.length];
    double level = counts[0];
    for (int t = 1; t < counts.length; t++) {
      levels[t] = level;
      level += Math.max(memory, 1.0 / (t + 1)) * (counts[t] - level);
    }
    return levels;
  }

  private static double[] expandingMeans(int[] counts) {
    return movingLevels(counts, 0);
  }

  private static double[] lastValues(int[] counts) {
    double[] levels = new double[counts.length];
    for (int t = 1; t < counts.length; t++) {
      levels[t] = counts[t - 1];
    }
    return levels;
  }

  /** Ratio of mean losses with the delta-method interval over forecasts. */
  private static Measure skill(double[] model, double[] baseline, int events) {
    int n = model.length;
    double sumModel = 0;
    double sumBaseline = 0;
    for (int i = 0; i < n; i++) {
      sumModel += model[i];
      sumBaseline += baseline[i];
    }
    if (sumBaseline <= 0) {
      return new Withheld("the baseline makes no error: the counts never vary", events);
    }
    double ratio = sumModel / sumBaseline;
    double squares = 0;
    for (int i = 0; i < n; i++) {
      squares += Math.pow(model[i] - ratio * baseline[i], 2);
    }
    double half = 1.96 * Math.sqrt(squares * n / (n - 1.0)) / sumBaseline;
    return new Figure(1 - ratio, 1 - ratio - half, 1 - ratio + half, events);
  }
}
