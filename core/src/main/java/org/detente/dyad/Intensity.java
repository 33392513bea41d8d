package org.detente.dyad;

import java.util.List;
import org.detente.dyad.Measure.Figure;
import org.detente.dyad.Measure.Withheld;
import org.hipparchus.distribution.continuous.TDistribution;

/** Mean intensity of events (Goldstein 1992), with Student's interval. */
final class Intensity {
  /** Below this a mean says little: its interval spans most of the scale. */
  static final int LEAST = 3;

  /** Scores go from -10 to 10, and so does their mean. */
  private static final double SCALE = 10;

  private Intensity() {}

  static Measure mean(List<DyadEvent> events) {
    int n = events.size();
    if (n < LEAST) {
      return new Withheld(n + " events; a mean needs " + LEAST, n);
    }
    double mean = events.stream().mapToDouble(DyadEvent::intensity).average().orElse(0);
    double squares =
        events.stream().mapToDouble(e -> Math.pow(e.intensity() - mean, 2)).sum() / (n - 1);
    double half =
        new TDistribution(n - 1).inverseCumulativeProbability(0.975) * Math.sqrt(squares / n);
    return new Figure(mean, Math.max(-SCALE, mean - half), Math.min(SCALE, mean + half), n);
  }
}
