package org.detente.lab.dyad;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntToDoubleFunction;
import org.detente.dyad.DyadEvent;
import org.detente.dyad.DyadSeries;
import org.detente.dyad.Every;
import org.detente.record.Quad;

/** Draws the events of a pair of states, month by month, from rates that are known. */
final class SimulatedPair {
  static final LocalDate START = LocalDate.of(2010, 1, 1);

  private final SplittableRandom random;

  SimulatedPair(long seed) {
    random = new SplittableRandom(seed);
  }

  /**
   * @param cooperation expected number of cooperative events in month t
   * @param conflict expected number of conflictual events in month t
   * @param size negative binomial size of both; large is Poisson
   */
  List<DyadEvent> counts(
      int months, IntToDoubleFunction cooperation, IntToDoubleFunction conflict, double size) {
    List<DyadEvent> events = new ArrayList<>();
    for (int t = 0; t < months; t++) {
      int c = count(cooperation.applyAsDouble(t), size);
      int x = count(conflict.applyAsDouble(t), size);
      for (int i = 0; i < c + x; i++) {
        events.add(event(events.size(), t, i < c ? 3 : -5, i % 2 == 0));
      }
    }
    return events;
  }

  /**
   * @param mean true mean intensity of month t
   * @param spread standard deviation of an event's intensity around it
   */
  List<DyadEvent> intensities(int months, int perMonth, IntToDoubleFunction mean, double spread) {
    List<DyadEvent> events = new ArrayList<>();
    for (int t = 0; t < months; t++) {
      double level = mean.applyAsDouble(t);
      int n = count(perMonth, 5);
      for (int i = 0; i < n; i++) {
        events.add(event(events.size(), t, level + spread * normal(), i % 2 == 0));
      }
    }
    return events;
  }

  DyadEvent event(int id, int month, double intensity, boolean fromFirst) {
    return new DyadEvent(
        String.format("e%07d", id),
        START.plusMonths(month).plusDays(random.nextInt(28)),
        fromFirst ? "AAA" : "BBB",
        fromFirst ? "BBB" : "AAA",
        intensity > 0 ? Quad.VC : Quad.MX,
        intensity);
  }

  static DyadSeries monthly(List<DyadEvent> events, int months) {
    return DyadSeries.of(
        "AAA", "BBB", events, START, START.plusMonths(months).minusDays(1), Every.MONTH);
  }

  /** A negative binomial count: Poisson around a gamma-distributed rate. */
  int count(double mean, double size) {
    return poisson(size > 1e5 ? mean : mean / size * gamma(size));
  }

  private int poisson(double mean) {
    int count = 0;
    double left = mean;
    // In steps, so that exp does not underflow.
    while (left > 0) {
      double step = Math.min(left, 500);
      double limit = Math.exp(-step);
      for (double p = random.nextDouble(); p > limit; p *= random.nextDouble()) {
        count++;
      }
      left -= step;
    }
    return count;
  }

  /** Marsaglia and Tsang (2000). */
  private double gamma(double shape) {
    if (shape < 1) {
      return gamma(shape + 1) * Math.pow(random.nextDouble(), 1 / shape);
    }
    double d = shape - 1 / 3.0;
    double c = 1 / Math.sqrt(9 * d);
    while (true) {
      double x = normal();
      double v = Math.pow(1 + c * x, 3);
      if (v > 0 && Math.log(random.nextDouble()) < x * x / 2 + d - d * v + d * Math.log(v)) {
        return d * v;
      }
    }
  }

  double normal() {
    return random.nextGaussian();
  }

  double uniform() {
    return random.nextDouble();
  }
}
