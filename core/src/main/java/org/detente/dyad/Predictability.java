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
    double[][] levels = new double[MEMORIES.length][];
    for (int m = 0; m < MEMORIES.length; m++) {
      levels[m] = movingLevels(counts, MEMORIES[m]);
    }
    double[] past = new double[MEMORIES.length];
    double[] expanding = expandingMeans(counts);
    for (int t = 1; t < counts.length; t++) {
      if (t >= WARM_UP) {
        int best = 0;
        for (int m = 1; m < past.length; m++) {
          best = past[m] < past[best] ? m : best;
        }
        model[t - WARM_UP] += crps(counts, levels[best], t);
        last[t - WARM_UP] += crps(counts, lastValues(counts), t);
        mean[t - WARM_UP] += crps(counts, expanding, t);
      }
      for (int m = 0; m < past.length; m++) {
        past[m] += Math.abs(counts[t] - levels[m][t]);
      }
    }
  }

  /** Score of the forecast level[t], spread as its own errors up to t were. */
  private static double crps(int[] counts, double[] level, int t) {
    double squares = 0;
    double means = 0;
    for (int s = 1; s < t; s++) {
      squares += Math.pow(counts[s] - level[s], 2);
      means += Math.max(FLOOR, level[s]);
    }
    double mean = Math.max(FLOOR, level[t]);
    double size = NegativeBinomial.sizeFor(mean, squares / means);
    return new NegativeBinomial(mean, size).crps(counts[t]);
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
