package org.detente.dyad;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.detente.dyad.Measure.Figure;
import org.detente.dyad.Measure.Withheld;

/**
 * What past events still weigh: the sum of intensities, each halved for every half-life that has
 * passed (after Crescenzi & Enterline 2001).
 *
 * <p>The interval takes the events as a marked Poisson process, whose weighted sum has the variance
 * Σ (g·w)².
 */
final class Stock {
  /** Days in which an event loses half of its weight. */
  static final int HALF_LIFE_DAYS = 90;

  private Stock() {}

  static Measure of(List<DyadEvent> events, LocalDate day) {
    double sum = 0;
    double variance = 0;
    int n = 0;
    for (DyadEvent event : events) {
      long age = ChronoUnit.DAYS.between(event.day(), day);
      if (age < 0) {
        continue;
      }
      double weighted = event.intensity() * Math.pow(0.5, age / (double) HALF_LIFE_DAYS);
      sum += weighted;
      variance += weighted * weighted;
      n++;
    }
    if (n == 0) {
      return new Withheld("no event up to " + day, 0);
    }
    double half = 1.96 * Math.sqrt(variance);
    return new Figure(sum, sum - half, sum + half, n);
  }
}
