package org.detente.app.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.detente.app.store.ReportQuery.Told;
import org.detente.dyad.Bin;
import org.detente.dyad.DyadMeasures;
import org.detente.dyad.DyadSeries;
import org.detente.dyad.Measure;
import org.detente.dyad.Measure.Withheld;
import org.detente.dyad.PlanOutcome;

/**
 * All that a store says of a pair.
 *
 * @param tension share of the pair's reports that tell of tension
 * @param issues stance of both sides by issue, those with the most statements first
 * @param plans of the pair, in order of announcement
 * @param bins counts of reports, one for each bin of the series
 * @param run ids of the runs that read what the figures stand on, with a blank between
 * @param issue part of the name of the issue that the events are about, where only those count
 */
public record DyadFigures(
    DyadMeasures measures,
    Measure tension,
    List<IssueStance> issues,
    List<PlanOutcome> plans,
    List<BinReports> bins,
    String run,
    Optional<String> issue) {
  public DyadFigures {
    issues = List.copyOf(issues);
    plans = List.copyOf(plans);
    bins = List.copyOf(bins);
  }

  /**
   * Reports of one bin.
   *
   * @param telling reports that tell of the pair's events in the bin
   * @param collected all reports in the store that were published in it
   * @param run ids of the runs that read those that tell, with a blank between
   */
  public record BinReports(int telling, int collected, String run) {
    static BinReports of(List<Told> told, int collected) {
      return new BinReports(
          (int) told.stream().map(Told::report).distinct().count(), collected, runs(told));
    }

    /** The bin's figure; where the bin is empty, why: nothing collected, or nothing in it. */
    public Measure figure(Bin bin, Measure measure) {
      if (bin.n() > 0) {
        return measure;
      }
      return new Withheld(
          collected == 0
              ? "no report of these days was collected"
              : "none of " + collected + " reports of these days tells an event of the pair",
          0);
    }
  }

  static String runs(List<Told> told) {
    return told.stream().map(Told::run).collect(Collectors.toCollection(TreeSet::new)).stream()
        .collect(Collectors.joining(" "));
  }

  public DyadSeries series() {
    return measures.series();
  }

  /** The command that lists the events behind the figures of a stretch of days. */
  public String evidence(LocalDate from, LocalDate to) {
    return evidence(series().a(), series().b(), from, to, issue);
  }

  /** The command that lists the distinct, actual events of a pair. */
  public static String evidence(
      String a, String b, LocalDate from, LocalDate to, Optional<String> issue) {
    return "detente events --between "
        + a
        + ","
        + b
        + " --counted --from "
        + from
        + " --to "
        + to
        + issue.map(i -> " --issue \"" + i + "\"").orElse("");
  }

  /** The command that lists the events behind the figures of the whole series. */
  public String evidence() {
    return evidence(first(), last());
  }

  /** First day of the first bin. */
  public LocalDate first() {
    return series().bins().get(0).start();
  }

  /** Last day of the last bin. */
  public LocalDate last() {
    return series().bins().get(series().bins().size() - 1).end();
  }

  /** The command that lists the statements behind an issue's stances. */
  public String evidence(IssueStance issue) {
    return "detente statements --between "
        + series().a()
        + ","
        + series().b()
        + " --issue \""
        + issue.name()
        + "\" --from "
        + first()
        + " --to "
        + last();
  }
}
