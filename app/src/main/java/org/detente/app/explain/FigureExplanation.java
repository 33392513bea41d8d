package org.detente.app.explain;

import java.util.Locale;
import java.util.Optional;
import org.detente.app.store.DyadFigures;
import org.detente.dyad.DyadMeasures;
import org.detente.dyad.Measure;
import org.detente.table.Row;
import org.detente.table.Table;

/**
 * What a figure of a pair is, and what it was computed from.
 *
 * @param name as JSON gives it: balance, stock, sayDo …
 * @param what in words
 * @param how the formula, its interval and what it needs
 * @param sql the query of the events it was computed from, to be run by hand
 * @param evidence the command that lists those events with their sentences
 * @param run ids of the runs that read their reports
 */
public record FigureExplanation(
    String name,
    String what,
    String how,
    Measure measure,
    String sql,
    String evidence,
    String run) {
  /** Empty where there is no figure of this name. */
  public static Optional<FigureExplanation> of(String name, DyadFigures figures, String sql) {
    return Table.beside(FigureExplanation.class, "figures.tsv").rows().stream()
        .filter(row -> row.get("name").toLowerCase(Locale.ROOT).equals(plain(name)))
        .findFirst()
        .map(row -> of(row, figures, sql));
  }

  /** True for the name of a figure, also as say-do or SAYDO. */
  public static boolean isName(String name) {
    return Table.beside(FigureExplanation.class, "figures.tsv").rows().stream()
        .anyMatch(row -> row.get("name").toLowerCase(Locale.ROOT).equals(plain(name)));
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replace("-", "");
  }

  private static FigureExplanation of(Row row, DyadFigures figures, String sql) {
    return new FigureExplanation(
        row.get("name"),
        row.get("what"),
        row.get("how"),
        measure(row.get("name"), figures),
        sql,
        figures.evidence(),
        figures.run());
  }

  private static Measure measure(String name, DyadFigures figures) {
    DyadMeasures measures = figures.measures();
    return switch (name) {
      case "intensity" -> measures.intensity();
      case "balance" -> measures.balance();
      case "stock" -> measures.stock();
      case "stability" -> measures.stability().stability();
      case "predictability" -> measures.predictability().skill();
      case "reciprocity" -> measures.reciprocity().reciprocity();
      case "inertia" -> measures.reciprocity().inertia();
      case "sayDo" -> measures.sayDo();
      case "tension" -> figures.tension();
      default -> throw new IllegalStateException("figures.tsv names " + name);
    };
  }
}
