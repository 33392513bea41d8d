package org.detente.dyad;

import java.util.List;

/**
 * All figures of a pair over a range of days.
 *
 * @param balance over the whole range
 * @param stock on the last day
 * @param changes in order
 */
public record DyadMeasures(
    DyadSeries series,
    Measure intensity,
    Measure balance,
    Measure stock,
    Stability stability,
    Predictability predictability,
    Reciprocity reciprocity,
    Measure sayDo,
    List<Change> changes) {
  public DyadMeasures {
    changes = List.copyOf(changes);
  }

  public static DyadMeasures of(DyadSeries series) {
    List<DyadEvent> events = series.events();
    List<Change> changes = ChangePoints.of(series);
    return new DyadMeasures(
        series,
        Intensity.mean(events),
        balance(events),
        Stock.of(events, series.bins().get(series.bins().size() - 1).end()),
        Stability.of(series, changes.size() + 1),
        Predictability.of(series),
        Reciprocity.of(series),
        SayDo.of(events),
        changes);
  }

  /** The balance of some events, such as those of one bin. */
  public static Measure balance(List<DyadEvent> events) {
    int cooperation = (int) events.stream().filter(DyadEvent::isCooperation).count();
    return Balance.of(cooperation, events.size() - cooperation);
  }

  /** The mean intensity of some events, such as those of one bin. */
  public static Measure intensity(List<DyadEvent> events) {
    return Intensity.mean(events);
  }
}
