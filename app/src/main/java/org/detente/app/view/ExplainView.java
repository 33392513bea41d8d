package org.detente.app.view;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.detente.app.explain.AlsoTold;
import org.detente.app.explain.Explanation;
import org.detente.app.explain.FigureExplanation;
import org.detente.app.explain.RuleRow;
import org.detente.app.explain.TreeNode;
import org.detente.app.store.Correction;
import org.detente.app.store.DyadQuery.Telling;
import org.detente.dyad.Measure.Figure;
import org.detente.dyad.Measure.Withheld;

/** Why the store says what it says, on one page. */
public final class ExplainView {
  /** What the page shows in another place, or what only the store needs. */
  private static final Set<String> ELSEWHERE =
      Set.of("rule", "start_char", "end_char", "sentence", "content", "valid", "corrected");

  private final Sheet sheet;

  /**
   * @param width columns
   * @param colour write colours
   */
  public ExplainView(int width, boolean colour) {
    this.sheet = new Sheet(width, new Paint(colour));
  }

  public String print(Explanation found) {
    sheet.rule(found.kind() + " " + found.fields().getOrDefault("id", ""));
    found.sentence().ifPresent(s -> sheet.plain(s.replaceAll("\\s+", " ")));
    sheet.heading("What is kept of it");
    for (Map.Entry<String, Object> field : found.fields().entrySet()) {
      if (!ELSEWHERE.contains(field.getKey()) && !field.getValue().toString().isEmpty()) {
        sheet.hanging(
            String.format(Locale.ROOT, " %-16s ", field.getKey()), field.getValue().toString());
      }
    }
    tree(found.tree());
    rule(found);
    corrections(found.corrections());
    again(found.again());
    tellings(found.tellings());
    return sheet.toString();
  }

  private void tree(List<TreeNode> nodes) {
    if (nodes.isEmpty()) {
      return;
    }
    sheet.heading("The part of the tree that matched");
    for (TreeNode node : nodes) {
      String word = " " + "  ".repeat(node.depth()) + node.form();
      sheet.plain(
          Sheet.whole(
              String.format(
                  Locale.ROOT,
                  "%-30s %-6s %-12s %s",
                  word,
                  node.upos(),
                  node.relation(),
                  node.role().isEmpty() ? "" : "← " + node.role())));
    }
  }

  private void rule(Explanation found) {
    if (found.rule().isEmpty()) {
      return;
    }
    sheet.heading("The rule");
    sheet.plain(" " + found.rule().get());
    for (RuleRow row : found.rows()) {
      sheet.plain(" " + row.table() + ", line " + row.line());
      row.cells()
          .forEach(
              (column, cell) -> sheet.hanging(String.format(Locale.ROOT, " %-16s ", column), cell));
    }
    if (!found.sameReader()) {
      sheet.plain(
          " The report was read by other models or tables than those at hand: tree and row are"
              + " theirs, and may differ.");
    }
  }

  private void corrections(List<Correction> corrections) {
    if (corrections.isEmpty()) {
      return;
    }
    sheet.heading("Corrections");
    for (Correction c : corrections) {
      String what =
          c.undoes().isPresent() ? "undoes " + c.undoes().get() : c.field() + " = " + c.value();
      sheet.hanging(
          " " + c.id() + "  ", what + " · " + c.reason() + " · " + c.author() + " " + c.made());
    }
  }

  private void again(List<AlsoTold> again) {
    if (again.isEmpty()) {
      return;
    }
    sheet.heading("Told again in the same report");
    for (AlsoTold one : again) {
      sheet.hanging(
          String.format(Locale.ROOT, " %-5s", "s" + (one.sentence() + 1)),
          one.text().replaceAll("\\s+", " ") + " (" + one.rule() + ")");
    }
  }

  private void tellings(List<Telling> tellings) {
    if (tellings.isEmpty()) {
      return;
    }
    sheet.heading("The same event elsewhere");
    for (Telling telling : tellings) {
      sheet.hanging(
          " " + telling.event() + "  ",
          telling.sentence().replaceAll("\\s+", " ") + " (" + telling.report() + ")");
    }
  }

  public String print(FigureExplanation figure) {
    sheet.rule(figure.name());
    sheet.plain(figure.what());
    sheet.plain(figure.how());
    if (figure.measure() instanceof Figure f) {
      sheet.plain(
          String.format(
              Locale.ROOT, "%n%.4f [%.4f, %.4f], n %d", f.value(), f.low(), f.high(), f.n()));
    } else if (figure.measure() instanceof Withheld w) {
      sheet.plain("\nwithheld: " + w.reason());
    }
    sheet.plain("read by run " + figure.run());
    sheet.heading("Its query");
    figure.sql().lines().forEach(sheet::plain);
    sheet.heading("Its rows, with their sentences");
    sheet.plain(figure.evidence());
    return sheet.toString();
  }
}
