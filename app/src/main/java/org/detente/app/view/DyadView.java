package org.detente.app.view;

import java.util.List;
import java.util.Locale;
import org.detente.app.store.DyadFigures;
import org.detente.app.store.IssueStance;
import org.detente.dyad.Bin;
import org.detente.dyad.Change;
import org.detente.dyad.DyadMeasures;
import org.detente.dyad.DyadSeries;
import org.detente.dyad.Measure;
import org.detente.dyad.Measure.Figure;
import org.detente.dyad.Measure.Withheld;
import org.detente.dyad.PlanOutcome;
import org.detente.record.Quad;

/** The figures of a pair on one page. */
public final class DyadView {
  private static final String BARS = "▁▂▃▄▅▆▇█";

  /** The others are in the other forms. */
  private static final int MOST_ISSUES = 10;

  private final int width;

  /**
   * @param width columns
   */
  public DyadView(int width) {
    this.width = width;
  }

  public String print(DyadFigures figures) {
    StringBuilder page = new StringBuilder();
    DyadMeasures measures = figures.measures();
    DyadSeries series = measures.series();
    List<Bin> bins = series.bins();
    page.append(
        String.format(
            Locale.ROOT,
            "%s – %s · %s to %s · by %s · %d distinct events in %d reports%n%n",
            series.a(),
            series.b(),
            bins.get(0).start(),
            bins.get(bins.size() - 1).end(),
            series.every().name().toLowerCase(Locale.ROOT),
            series.events().size(),
            figures.bins().stream().mapToInt(DyadFigures.BinReports::telling).sum()));
    lane(page, "cooperation", bins.stream().mapToInt(Bin::cooperation).toArray());
    lane(page, "conflict", bins.stream().mapToInt(Bin::conflict).toArray());
    page.append('\n');
    counts(page, series, series.a(), series.b());
    counts(page, series, series.b(), series.a());
    page.append('\n');
    line(page, "balance", measures.balance(), "-1 all conflict … 1 all cooperation");
    line(page, "mean intensity", measures.intensity(), "-10 … 10");
    line(page, "stock", measures.stock(), "what past events still weigh, half-life 90 days");
    line(page, "stability", measures.stability().stability(), "1 does not move");
    line(page, "predictability", measures.predictability().skill(), "above 0 beats both baselines");
    line(page, "reciprocity", measures.reciprocity().reciprocity(), "answers in kind");
    line(page, "say-do gap", measures.sayDo(), "above 0: words kinder than deeds");
    line(page, "tension", figures.tension(), "share of reports");
    changes(page, measures.changes());
    issues(page, series, figures.issues());
    plans(page, figures.plans());
    page.append("\nWhat is behind it: ").append(figures.evidence()).append("\nRead by run ");
    page.append(figures.run());
    return page.append('\n').toString();
  }

  /** A sparkline; bins that do not fit are summed with their neighbours. */
  private void lane(StringBuilder page, String name, int[] counts) {
    int room = Math.max(10, width - 30);
    int together = (counts.length + room - 1) / room;
    int most = 0;
    int[] sums = new int[(counts.length + together - 1) / together];
    for (int i = 0; i < counts.length; i++) {
      sums[i / together] += counts[i];
      most = Math.max(most, sums[i / together]);
    }
    page.append(String.format(Locale.ROOT, "%-16s", name));
    for (int sum : sums) {
      page.append(
          sum == 0 ? '·' : BARS.charAt((sum * (BARS.length() - 1) + most - 1) / Math.max(1, most)));
    }
    page.append(String.format(Locale.ROOT, "  most %d%n", most));
  }

  private static void counts(StringBuilder page, DyadSeries series, String from, String to) {
    page.append(String.format(Locale.ROOT, "%s → %s      ", from, to));
    for (Quad quad : Quad.values()) {
      int n = series.bins().stream().mapToInt(bin -> bin.count(from, quad)).sum();
      page.append(String.format(Locale.ROOT, "%s %d  ", quad, n));
    }
    page.append('\n');
  }

  private static void line(StringBuilder page, String name, Measure measure, String meaning) {
    if (measure instanceof Figure f) {
      page.append(
          String.format(
              Locale.ROOT,
              "%-16s%7.2f  [%.2f, %.2f]  n %d  (%s)%n",
              name,
              f.value(),
              f.low(),
              f.high(),
              f.n(),
              meaning));
    } else if (measure instanceof Withheld w) {
      page.append(String.format(Locale.ROOT, "%-16s      –  withheld: %s%n", name, w.reason()));
    }
  }

  private static void changes(StringBuilder page, List<Change> changes) {
    if (changes.isEmpty()) {
      return;
    }
    page.append("\nChanges\n");
    for (Change change : changes) {
      page.append(
          String.format(
              Locale.ROOT,
              " %s  (%s to %s, probability %.2f)  balance %s → %s%n",
              change.date(),
              change.low(),
              change.high(),
              change.probability(),
              value(change.from()),
              value(change.to())));
    }
  }

  private static String value(Measure measure) {
    return measure instanceof Figure f ? String.format(Locale.ROOT, "%.2f", f.value()) : "–";
  }

  private static void issues(StringBuilder page, DyadSeries series, List<IssueStance> issues) {
    if (issues.isEmpty()) {
      return;
    }
    page.append("\nStance by issue (-1 hostile … 1 friendly)\n");
    for (IssueStance issue : issues.subList(0, Math.min(MOST_ISSUES, issues.size()))) {
      page.append(
          String.format(
              Locale.ROOT,
              " %-36s  %s %s  %s %s%n",
              issue.name(),
              series.a(),
              stance(issue.a()),
              series.b(),
              stance(issue.b())));
    }
  }

  private static String stance(Measure measure) {
    return measure instanceof Figure f
        ? String.format(Locale.ROOT, "%5.2f [%.2f, %.2f] n %d", f.value(), f.low(), f.high(), f.n())
        : "    – (n " + measure.n() + ")";
  }

  private static void plans(StringBuilder page, List<PlanOutcome> plans) {
    if (plans.isEmpty()) {
      return;
    }
    page.append("\nPlans\n");
    for (PlanOutcome plan : plans) {
      page.append(
          String.format(
              Locale.ROOT,
              " %-9s  %s announced %s%s%n",
              plan.state().name().toLowerCase(Locale.ROOT),
              plan.plan().type(),
              plan.plan().announced(),
              plan.plan().due().map(due -> ", due " + due).orElse("")));
    }
  }
}
