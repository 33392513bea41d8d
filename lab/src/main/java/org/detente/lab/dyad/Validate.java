package org.detente.lab.dyad;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.function.LongFunction;
import org.detente.dyad.Change;
import org.detente.dyad.Claim;
import org.detente.dyad.DyadEvent;
import org.detente.dyad.DyadMeasures;
import org.detente.dyad.Measure;
import org.detente.dyad.Measure.Figure;
import org.detente.dyad.Proposition;
import org.detente.dyad.Tester;
import org.detente.dyad.Verdict.Answer;

/**
 * Prints how often the intervals hold the truth, how often changes are found and how often they are
 * seen where there are none. usage: Validate [RUNS]
 */
public final class Validate {
  private static final int MONTHS = 60;

  private final int runs;

  private Validate(int runs) {
    this.runs = runs;
  }

  public static void main(String[] args) {
    Validate validate = new Validate(args.length > 0 ? Integer.parseInt(args[0]) : 1000);
    validate.balance();
    validate.intensity();
    validate.stability();
    validate.reciprocity();
    validate.sayDo();
    validate.changes();
    validate.predictability();
    validate.propositions();
  }

  private static void row(String what, String format, Object... values) {
    System.out.printf(Locale.ROOT, "%-62s " + format + "%n", prepend(what, values));
  }

  private static Object[] prepend(String first, Object[] rest) {
    Object[] all = new Object[rest.length + 1];
    all[0] = first;
    System.arraycopy(rest, 0, all, 1, rest.length);
    return all;
  }

  /** Coverage of the truth, over the runs in which the figure is not withheld. */
  private void coverage(String what, LongFunction<Optional<Boolean>> run) {
    int held = 0;
    int told = 0;
    for (long seed = 0; seed < runs; seed++) {
      Optional<Boolean> covers = run.apply(seed);
      told += covers.isPresent() ? 1 : 0;
      held += covers.orElse(false) ? 1 : 0;
    }
    row(what, "coverage %5.1f %%  (told in %.1f %%)", 100.0 * held / told, 100.0 * told / runs);
  }

  private static Optional<Boolean> covers(Measure measure, double truth) {
    return measure instanceof Figure f
        ? Optional.of(f.low() <= truth + 1e-12 && truth <= f.high() + 1e-12)
        : Optional.empty();
  }

  private void balance() {
    for (double share : new double[] {0.1, 0.3, 0.5, 0.8}) {
      coverage(
          "balance, share of cooperation " + share + ", about 20 events",
          seed -> {
            SimulatedPair pair = new SimulatedPair(seed);
            List<DyadEvent> events = pair.counts(1, t -> 20 * share, t -> 20 * (1 - share), 1e9);
            return covers(DyadMeasures.balance(events), 2 * share - 1);
          });
    }
  }

  private void intensity() {
    coverage(
        "mean intensity, normal, about 12 events",
        seed ->
            covers(
                DyadMeasures.intensity(new SimulatedPair(seed).intensities(1, 12, t -> -1, 4)),
                -1));
  }

  private void stability() {
    for (int perMonth : new int[] {3, 10, 40}) {
      for (double sigma : new double[] {0, 1, 2.5}) {
        coverage(
            "stability, sigma " + sigma + ", about " + perMonth + " events a month",
            seed -> {
              SimulatedPair pair = new SimulatedPair(seed);
              double[] means = new double[MONTHS];
              for (int t = 0; t < MONTHS; t++) {
                means[t] = sigma * pair.normal();
              }
              List<DyadEvent> events = pair.intensities(MONTHS, perMonth, t -> means[t], 4);
              boolean[] seen = new boolean[MONTHS];
              events.forEach(
                  e -> seen[(int) ChronoUnit.MONTHS.between(SimulatedPair.START, e.day())] = true);
              double truth = 1 - Math.sqrt(variance(means, seen)) / 10;
              return covers(
                  DyadMeasures.of(SimulatedPair.monthly(events, MONTHS)).stability().stability(),
                  truth);
            });
      }
    }
  }

  /** What the months with an event really moved by. */
  private static double variance(double[] values, boolean[] seen) {
    double sum = 0;
    double squares = 0;
    int n = 0;
    for (int i = 0; i < values.length; i++) {
      if (seen[i]) {
        sum += values[i];
        squares += values[i] * values[i];
        n++;
      }
    }
    return (squares - sum * sum / n) / (n - 1);
  }

  private void reciprocity() {
    for (double rho : new double[] {0, 0.3}) {
      coverage(
          "reciprocity " + rho + " with inertia 0.3",
          seed -> {
            SimulatedPair pair = new SimulatedPair(seed);
            List<DyadEvent> events = new ArrayList<>();
            double a = 0;
            double b = 0;
            for (int t = 0; t < MONTHS; t++) {
              double a2 = 0.3 * a + rho * b + 2 * pair.normal();
              double b2 = 0.3 * b + rho * a + 2 * pair.normal();
              a = a2;
              b = b2;
              events.add(pair.event(events.size(), t, a, true));
              events.add(pair.event(events.size(), t, b, false));
            }
            return covers(
                DyadMeasures.of(SimulatedPair.monthly(events, MONTHS)).reciprocity().reciprocity(),
                rho);
          });
    }
  }

  private void sayDo() {
    coverage(
        "say-do gap, verbal share 0.7, material share 0.4, about 15 each",
        seed -> {
          SimulatedPair pair = new SimulatedPair(seed);
          List<DyadEvent> events = new ArrayList<>();
          int n = pair.count(30, 1e9);
          for (int i = 0; i < n; i++) {
            boolean verbal = i % 2 == 0;
            boolean kind = pair.uniform() < (verbal ? 0.7 : 0.4);
            DyadEvent e = pair.event(i, 0, kind ? 1 : -1, true);
            events.add(
                new DyadEvent(
                    e.id(),
                    e.day(),
                    e.from(),
                    e.to(),
                    verbal
                        ? (kind ? org.detente.record.Quad.VC : org.detente.record.Quad.VX)
                        : (kind ? org.detente.record.Quad.MC : org.detente.record.Quad.MX),
                    e.intensity()));
          }
          return covers(
              DyadMeasures.of(SimulatedPair.monthly(events, 1)).sayDo(),
              (2 * 0.7 - 1) - (2 * 0.4 - 1));
        });
  }

  private void changes() {
    for (double size : new double[] {1e9, 3}) {
      for (int level : new int[] {2, 10, 40}) {
        String kind = size > 1e5 ? "Poisson" : "size 3";
        int alarms = 0;
        int found = 0;
        int exact = 0;
        int inside = 0;
        for (long seed = 0; seed < runs; seed++) {
          SimulatedPair pair = new SimulatedPair(seed);
          alarms += changes(pair, size, t -> level, t -> level).isEmpty() ? 0 : 1;
          List<Change> seen =
              changes(pair, size, t -> level, t -> t < MONTHS / 2 ? level : 2.5 * level);
          LocalDate truth = SimulatedPair.START.plusMonths(MONTHS / 2);
          found += seen.isEmpty() ? 0 : 1;
          exact +=
              seen.stream().anyMatch(c -> Math.abs(ChronoUnit.MONTHS.between(c.date(), truth)) <= 1)
                  ? 1
                  : 0;
          inside +=
              seen.stream().anyMatch(c -> !c.low().isAfter(truth) && !c.high().isBefore(truth))
                  ? 1
                  : 0;
        }
        row(
            "changes, " + level + " a month, " + kind + ", conflict x 2.5",
            "false alarms %4.1f %%  found %5.1f %%  within a month %5.1f %%  in interval %5.1f %%",
            100.0 * alarms / runs,
            100.0 * found / runs,
            100.0 * exact / runs,
            100.0 * inside / Math.max(1, found));
      }
    }
  }

  private static List<Change> changes(
      SimulatedPair pair, double size, IntToDoubleFunction c, IntToDoubleFunction x) {
    List<DyadEvent> events = pair.counts(MONTHS, c, x, size);
    return DyadMeasures.of(SimulatedPair.monthly(events, MONTHS)).changes();
  }

  private void predictability() {
    int few = Math.max(1, runs / 10);
    for (String kind : new String[] {"constant rate", "slow wave"}) {
      int above = 0;
      double last = 0;
      double mean = 0;
      for (long seed = 0; seed < few; seed++) {
        SimulatedPair pair = new SimulatedPair(seed);
        IntToDoubleFunction x =
            kind.equals("slow wave") ? t -> 12 + 10 * Math.sin(t / 8.0) : t -> 12;
        DyadMeasures measures =
            DyadMeasures.of(SimulatedPair.monthly(pair.counts(MONTHS, t -> 8, x, 1e9), MONTHS));
        Figure l = (Figure) measures.predictability().againstLast();
        Figure m = (Figure) measures.predictability().againstMean();
        last += l.value();
        mean += m.value();
        above += m.low() > 0 ? 1 : 0;
      }
      row(
          "predictability, " + kind,
          "skill against last %.2f, against mean %.2f; better than mean told in %.1f %%",
          last / few,
          mean / few,
          100.0 * above / few);
    }
  }

  private void propositions() {
    for (Claim claim : new Claim[] {Claim.BETTER, Claim.MORE_STABLE, Claim.MORE_PREDICTABLE}) {
      int[] same = new int[3];
      int[] moved = new int[3];
      for (long seed = 0; seed < runs; seed++) {
        same[answer(claim, seed, false).ordinal()]++;
        moved[answer(claim, seed, true).ordinal()]++;
      }
      row(
          "proposition " + claim.words() + ", no change | a true change",
          "supported %4.1f %% contradicted %4.1f %% | supported %5.1f %% contradicted %4.1f %%",
          100.0 * same[0] / runs,
          100.0 * same[1] / runs,
          100.0 * moved[0] / runs,
          100.0 * moved[1] / runs);
    }
  }

  private static Answer answer(Claim claim, long seed, boolean moves) {
    SimulatedPair pair = new SimulatedPair(seed);
    LocalDate since = SimulatedPair.START.plusMonths(MONTHS / 2);
    List<DyadEvent> events =
        switch (claim) {
          case MORE_STABLE -> {
            double[] means = new double[MONTHS];
            for (int t = 0; t < MONTHS; t++) {
              means[t] = (moves && t >= MONTHS / 2 ? 0.5 : 2) * pair.normal();
            }
            yield pair.intensities(MONTHS, 30, t -> means[t], 4);
          }
          case MORE_PREDICTABLE ->
              pair.counts(
                  MONTHS,
                  t -> 8,
                  t -> moves && t >= MONTHS / 2 ? 15 + 13 * Math.sin((t - MONTHS / 2) / 4.0) : 15,
                  1e9);
          default -> pair.counts(MONTHS, t -> moves && t >= MONTHS / 2 ? 9 : 6, t -> 6, 10);
        };
    Proposition proposition =
        new Proposition(
            "AAA",
            "BBB",
            claim,
            Optional.empty(),
            since,
            SimulatedPair.START.plusMonths(MONTHS).minusDays(1));
    return new Tester().test(proposition, events).answer();
  }
}
