package org.detente.app.cli;

import java.util.ArrayList;
import java.util.List;
import org.detente.record.Published;
import org.detente.record.Report;

/** Rows whose cells stand one under the other. */
final class Columns {
  private final List<String[]> rows = new ArrayList<>();

  void row(String... cells) {
    rows.add(cells);
  }

  /** The rows under a line that names the report. */
  String under(Report report) {
    StringBuilder out = new StringBuilder("# ").append(report.source().orElse(report.id()));
    out.append(report.published().map(Columns::published).orElse("  no publication date"));
    out.append('\n');
    int columns = rows.isEmpty() ? 0 : rows.get(0).length;
    int[] widths = new int[columns];
    for (String[] row : rows) {
      for (int i = 0; i < columns; i++) {
        widths[i] = Math.max(widths[i], row[i].length());
      }
    }
    for (String[] row : rows) {
      for (int i = 0; i < columns - 1; i++) {
        out.append(row[i]).append(" ".repeat(widths[i] - row[i].length() + 2));
      }
      out.append(row[columns - 1].replaceAll("\\s+", " ")).append('\n');
    }
    return out.toString();
  }

  private static String published(Published published) {
    return "  published " + published.value() + " (" + published.from() + ")";
  }
}
