package org.detente.dyad;

import java.util.ArrayList;
import java.util.List;

/**
 * When a relation changes: changes in the counts of cooperation and of conflict, which may be more
 * spread than Poisson's. Changes are looked for in counts, not in mean intensity, whose bins differ
 * too much in their noise (Blackwell 2018).
 */
final class ChangePoints {
  /** Bins below which no change is looked for. */
  static final int LEAST_BINS = 8;

  /** Changes less probable than this are not told. */
  static final double LEAST_PROBABILITY = 0.8;

  private static final double INTERVAL = 0.95;

  private ChangePoints() {}

  static List<Change> of(DyadSeries series) {
    List<Found> found = find(series);
    List<Change> changes = new ArrayList<>();
    for (int i = 1; i < found.size(); i++) {
      Found change = found.get(i);
      int end = i + 1 < found.size() ? found.get(i + 1).bin() : series.bins().size();
      changes.add(
          new Change(
              series.bins().get(change.bin()).start(),
              series.bins().get(change.low()).start(),
              series.bins().get(change.high()).end(),
              change.probability(),
              balance(series.slice(found.get(i - 1).bin(), change.bin())),
              balance(series.slice(change.bin(), end))));
    }
    return changes;
  }

  private static Measure balance(DyadSeries regime) {
    return Balance.of(
        regime.bins().stream().mapToInt(Bin::cooperation).sum(),
        regime.bins().stream().mapToInt(Bin::conflict).sum());
  }

  private record Found(int bin, int low, int high, double probability) {}

  private static List<Found> find(DyadSeries series) {
    int n = series.bins().size();
    List<Found> found = new ArrayList<>(List.of(new Found(0, 0, 0, 1)));
    if (n < LEAST_BINS) {
      return found;
    }
    int[][] counts = {
      series.bins().stream().mapToInt(Bin::cooperation).toArray(),
      series.bins().stream().mapToInt(Bin::conflict).toArray()
    };
    double[] sizes = {Dispersion.ofNeighbours(counts[0]), Dispersion.ofNeighbours(counts[1])};
    double hazard = 1.0 / (2 * n);
    int[] first = new Segmentation(counts, sizes, hazard).mostProbable();
    double[] refined = {Dispersion.within(counts[0], first), Dispersion.within(counts[1], first)};
    Segmentation segmentation = new Segmentation(counts, refined, hazard);
    int[] starts = segmentation.mostProbable();
    double[] posterior = segmentation.startProbability();
    for (int i = 1; i < starts.length; i++) {
      int left = (starts[i - 1] + starts[i]) / 2 + 1;
      int right = i + 1 < starts.length ? (starts[i] + starts[i + 1]) / 2 : n - 1;
      Found change = interval(posterior, starts[i], left, right);
      if (change.probability() >= LEAST_PROBABILITY) {
        found.add(change);
      }
    }
    return found;
  }

  /** Widens from the most probable bin until 95 % of the mass between the neighbours is held. */
  private static Found interval(double[] posterior, int at, int left, int right) {
    double all = 0;
    for (int t = left; t <= right; t++) {
      all += posterior[t];
    }
    int low = at;
    int high = at;
    double mass = posterior[at];
    while (mass < INTERVAL * all && (low > left || high < right)) {
      double before = low > left ? posterior[low - 1] : -1;
      double after = high < right ? posterior[high + 1] : -1;
      mass += before > after ? posterior[--low] : posterior[++high];
    }
    return new Found(at, low, high, Math.min(1, mass));
  }
}
