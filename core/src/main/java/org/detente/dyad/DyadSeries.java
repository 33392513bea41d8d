package org.detente.dyad;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The events of a pair in consecutive bins, empty ones included.
 *
 * @param a country code of one side
 * @param b country code of the other
 * @param bins in order, without a gap
 */
public record DyadSeries(String a, String b, Every every, List<Bin> bins) {
  /** Distinct events that a bin should hold for its mean to be worth reading (ICEWS 2005-2015). */
  static final int EVENTS_FOR_A_RELIABLE_BIN = 25;

  public DyadSeries {
    bins = List.copyOf(bins);
    if (bins.isEmpty()) {
      throw new IllegalArgumentException("a series has bins");
    }
  }

  /**
   * Sorts events into bins.
   *
   * @param events of the pair, in any order; others and those outside the range are left out
   * @param from first day; the first bin starts on or before it
   * @param to last day, inclusive
   */
  public static DyadSeries of(
      String a, String b, List<DyadEvent> events, LocalDate from, LocalDate to, Every every) {
    List<DyadEvent> ours =
        events.stream()
            .filter(e -> isBetween(e, a, b))
            .filter(e -> !e.day().isBefore(from) && !e.day().isAfter(to))
            .sorted(Comparator.comparing(DyadEvent::day).thenComparing(DyadEvent::id))
            .toList();
    List<Bin> bins = new ArrayList<>();
    int next = 0;
    for (LocalDate start = every.floor(from); !start.isAfter(to); start = every.next(start)) {
      LocalDate end = every.next(start).minusDays(1);
      int first = next;
      while (next < ours.size() && !ours.get(next).day().isAfter(end)) {
        next++;
      }
      bins.add(new Bin(start, end, ours.subList(first, next)));
    }
    return new DyadSeries(a, b, every, bins);
  }

  /**
   * The shortest bin that holds enough events on average, and of which the range has at least
   * eight; else the longest of which it has eight.
   */
  public static Every choose(int events, LocalDate from, LocalDate to) {
    double days = ChronoUnit.DAYS.between(from, to) + 1;
    Every chosen = Every.DAY;
    for (Every every : Every.values()) {
      double bins = days / ChronoUnit.DAYS.between(from, every.next(from));
      if (bins < 8) {
        break;
      }
      chosen = every;
      if (events / bins >= EVENTS_FOR_A_RELIABLE_BIN) {
        break;
      }
    }
    return chosen;
  }

  private static boolean isBetween(DyadEvent e, String a, String b) {
    return e.from().equals(a) && e.to().equals(b) || e.from().equals(b) && e.to().equals(a);
  }

  public List<DyadEvent> events() {
    return bins.stream().flatMap(bin -> bin.events().stream()).toList();
  }

  /** Bins {@code from} to {@code to}, exclusive. */
  DyadSeries slice(int from, int to) {
    return new DyadSeries(a, b, every, bins.subList(from, to));
  }
}
