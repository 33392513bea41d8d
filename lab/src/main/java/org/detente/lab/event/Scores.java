package org.detente.lab.event;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.detente.record.EventType;

/** Counts what is right, in the ways of the gold sets. */
final class Scores {
  private final int[] records = new int[3];
  private final int[] pairs = new int[3];
  private int required;
  private int met;
  private int told;
  private int allowed;
  private int plain;
  private int falsePlain;
  private int falseButAppeals;

  void add(Labelled gold, List<Told> events) {
    switch (gold.kind()) {
      case RECORD -> type(records, gold, events);
      case PAIR -> type(pairs, gold, events);
      case NEWS -> news(gold, events);
      case PLAIN -> {
        plain++;
        falsePlain += events.stream().anyMatch(Told::actual) ? 1 : 0;
        falseButAppeals += events.stream().anyMatch(e -> e.actual() && !isAppeal(e)) ? 1 : 0;
      }
      case OWN -> throw new IllegalArgumentException("our own examples are not judged by");
    }
  }

  private static boolean isAppeal(Told event) {
    return event.types().contains(EventType.REQUEST);
  }

  /** The gold has one event a sentence; every other type that is told counts as wrong. */
  private static void type(int[] counts, Labelled gold, List<Told> events) {
    Set<EventType> types = new TreeSet<>();
    events.stream().filter(e -> !e.denied()).forEach(e -> types.addAll(e.types()));
    Set<EventType> right = gold.events().get(0).types();
    boolean hit = types.stream().anyMatch(right::contains);
    types.removeAll(right);
    counts[0] += hit ? 1 : 0;
    counts[1] += types.size();
    counts[2] += hit ? 0 : 1;
  }

  private void news(Labelled gold, List<Told> events) {
    boolean[] used = new boolean[events.size()];
    for (Told wanted : gold.events()) {
      required++;
      for (int i = 0; i < used.length; i++) {
        if (!used[i] && events.get(i).matches(wanted)) {
          used[i] = true;
          met++;
          break;
        }
      }
    }
    for (int i = 0; i < used.length; i++) {
      told++;
      Told event = events.get(i);
      allowed += used[i] || gold.optional().stream().anyMatch(event::matches) ? 1 : 0;
    }
  }

  private static double f1(double precision, double recall) {
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }

  private static String type(int[] counts) {
    double precision = counts[0] / (double) Math.max(1, counts[0] + counts[1]);
    double recall = counts[0] / (double) Math.max(1, counts[0] + counts[2]);
    return String.format(Locale.ROOT, "%.3f (%.3f %.3f)", f1(precision, recall), precision, recall);
  }

  /** Figures in one line: F1 with precision and recall, shares in percent. */
  String line() {
    double precision = allowed / (double) Math.max(1, told);
    double recall = met / (double) Math.max(1, required);
    return String.format(
        Locale.ROOT,
        "%s | %s | %.3f (%.3f %.3f) | %4.1f %% | %4.1f %%",
        type(records),
        type(pairs),
        f1(precision, recall),
        precision,
        recall,
        100.0 * falsePlain / Math.max(1, plain),
        100.0 * falseButAppeals / Math.max(1, plain));
  }
}
