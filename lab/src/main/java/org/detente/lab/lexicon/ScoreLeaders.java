package org.detente.lab.lexicon;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.detente.actor.ActorResolver;
import org.detente.actor.Resolution;
import org.detente.record.Sector;

/**
 * Scores the actor lexicon on every row of {@code leaders.tsv}: on random days in office the right
 * country and GOV, on days before and after it something else than government.
 *
 * <p>A head of several states at once (a king, a co-prince) is one person: a row is right by name
 * alone where its state is among those that the answer lists, and by itself where the context names
 * the state.
 *
 * <p>Arguments: the folder of facts, days for each row, a seed, and {@code -v} to print the misses.
 */
public final class ScoreLeaders {
  private static final LocalDate FIRST = LocalDate.of(2021, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2026, 12, 31);
  private static final int YEAR = 365;

  private final ActorResolver resolver = ActorResolver.load();
  private final Map<String, Tally> tallies = new java.util.TreeMap<>();
  private final Map<String, String> countries = new HashMap<>();
  private final List<LeaderRow> rows;
  private final Random random;
  private final boolean verbose;

  private static final class Tally {
    private int right;
    private int all;
  }

  private ScoreLeaders(List<LeaderRow> rows, long seed, boolean verbose) {
    this.rows = rows;
    this.random = new Random(seed);
    this.verbose = verbose;
  }

  public static void main(String[] arguments) throws IOException {
    if (arguments.length < 3) {
      System.err.println("usage: ScoreLeaders FACTS DAYS SEED [-v]");
      System.exit(2);
    }
    Path facts = Path.of(arguments[0]);
    ScoreLeaders score =
        new ScoreLeaders(LeaderRow.read(facts), Long.parseLong(arguments[2]), arguments.length > 3);
    for (FactRow row : FactRow.read(facts.resolve("countryInfo.txt"))) {
      List<String> cells = row.cells();
      if (cells.size() > 4 && !cells.get(0).startsWith("#")) {
        score.countries.put(cells.get(1), cells.get(4));
      }
    }
    score.run(Integer.parseInt(arguments[1]));
  }

  private void run(int days) {
    for (LeaderRow row : rows) {
      LocalDate first = row.firstDay().isAfter(FIRST) ? row.firstDay() : FIRST;
      LocalDate last = row.lastDay().isAfter(LAST) ? LAST : row.lastDay();
      for (List<String> forms : row.names()) {
        for (int i = 0; i < days && !first.isAfter(last); i++) {
          inOffice(row, forms, between(first, last));
        }
        LocalDate before = row.firstDay().minusDays(1);
        out("before it", row, forms, between(before.minusDays(YEAR), before));
        if (!row.open()) {
          LocalDate after = row.lastDay().plusDays(1);
          out("after it", row, forms, between(after, after.plusDays(YEAR)));
        }
      }
    }
    System.out.printf("%-60s %6s %6s %7s%n", "", "right", "of", "%");
    tallies.forEach(
        (name, tally) ->
            System.out.printf(
                Locale.ROOT,
                "%-60s %6d %6d %7.2f%n",
                name,
                tally.right,
                tally.all,
                100.0 * tally.right / tally.all));
  }

  private LocalDate between(LocalDate first, LocalDate last) {
    return first.plusDays(random.nextInt((int) ChronoUnit.DAYS.between(first, last) + 1));
  }

  private void inOffice(LeaderRow row, List<String> forms, LocalDate day) {
    String group = Dependencies.isTerritory(row.country()) ? "2 territory" : "1 state";
    for (int i = 0; i < forms.size(); i++) {
      Optional<String> context = Optional.ofNullable(countries.get(row.country()));
      Resolution alone = resolver.resolve(forms.get(i), Optional.of(day), Optional.empty());
      Resolution placed = resolver.resolve(forms.get(i), Optional.of(day), context);
      boolean named = isGovernment(alone) && alone.country().equals(Optional.of(row.country()));
      boolean listed = isGovernment(alone) && alone.alsoOf().contains(row.country());
      String form = i == 0 ? ", first form" : ", other forms";
      count(group + form + ": named alone", named);
      count(group + form + ": named alone, or listed", named || listed);
      boolean right = isGovernment(placed) && placed.country().equals(Optional.of(row.country()));
      count(group + form + ": with its country as context", right);
      if (!right || !named && !listed) {
        miss(row, forms.get(i), day, right ? alone : placed);
      }
    }
  }

  private static boolean isGovernment(Resolution found) {
    return found.sector().equals(Optional.of(Sector.GOV));
  }

  /** A day outside this office, where no other row gives the person one. */
  private void out(String when, LeaderRow row, List<String> forms, LocalDate day) {
    if (day.isBefore(FIRST) || day.isAfter(LAST) || holdsAnother(row, forms, day)) {
      return;
    }
    Resolution found = resolver.resolve(forms.get(0), Optional.of(day), Optional.empty());
    count("3 " + when + ": not government", !isGovernment(found));
    if (isGovernment(found)) {
      miss(row, when + " " + forms.get(0), day, found);
    }
  }

  private boolean holdsAnother(LeaderRow row, List<String> forms, LocalDate day) {
    return rows.stream()
        .filter(other -> other.holdsOn(day))
        .flatMap(other -> other.names().stream())
        .anyMatch(other -> LeaderNames.isSame(forms, other));
  }

  private void count(String name, boolean right) {
    Tally tally = tallies.computeIfAbsent(name, n -> new Tally());
    tally.all++;
    tally.right += right ? 1 : 0;
  }

  private void miss(LeaderRow row, String form, LocalDate day, Resolution found) {
    if (verbose) {
      List<String> answer = new ArrayList<>();
      found.country().ifPresent(answer::add);
      found.sector().ifPresent(s -> answer.add(s.name()));
      found.name().ifPresent(answer::add);
      answer.add(found.from());
      System.out.println(
          "miss "
              + row.country()
              + " "
              + row.title()
              + " | "
              + form
              + " | "
              + day
              + " | "
              + answer);
    }
  }
}
