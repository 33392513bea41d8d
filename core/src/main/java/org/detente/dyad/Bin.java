package org.detente.dyad;

import java.time.LocalDate;
import java.util.List;
import org.detente.record.Quad;

/**
 * The events of a pair in one stretch of time.
 *
 * @param start first day
 * @param end last day, inclusive
 */
public record Bin(LocalDate start, LocalDate end, List<DyadEvent> events) {
  public Bin {
    events = List.copyOf(events);
  }

  public int n() {
    return events.size();
  }

  /** Number of events of one class from one side. */
  public int count(String from, Quad quad) {
    return (int) events.stream().filter(e -> e.from().equals(from) && e.quad() == quad).count();
  }

  public int cooperation() {
    return (int) events.stream().filter(DyadEvent::isCooperation).count();
  }

  public int conflict() {
    return n() - cooperation();
  }

  /** Mean intensity; 0 where the bin is empty. */
  double meanIntensity() {
    return events.stream().mapToDouble(DyadEvent::intensity).average().orElse(0);
  }

  /** Sum of intensities of the events from one side. */
  double flow(String from) {
    return events.stream()
        .filter(e -> e.from().equals(from))
        .mapToDouble(DyadEvent::intensity)
        .sum();
  }

  /** Unbiased variance of the intensities; 0 where there are fewer than two. */
  double varianceOfIntensity() {
    if (n() < 2) {
      return 0;
    }
    double mean = meanIntensity();
    return events.stream().mapToDouble(e -> (e.intensity() - mean) * (e.intensity() - mean)).sum()
        / (n() - 1);
  }
}
