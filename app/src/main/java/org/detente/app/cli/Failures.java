package org.detente.app.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.detente.report.Received;

/** What went wrong, kept for the end of the run. Memory is bounded. */
final class Failures {
  private static final int LISTED = 1_000;

  private final List<String> failures = new ArrayList<>();
  private final List<String> warnings = new ArrayList<>();
  private long failed;
  private long warned;
  private Map<String, Long> passedOver = Map.of();

  void add(Received.Unreadable failure) {
    failed++;
    if (failures.size() < LISTED) {
      failures.add(failure.source() + ": " + failure.message());
    }
  }

  void warn(String warning) {
    warned++;
    if (warnings.size() < LISTED) {
      warnings.add(warning);
    }
  }

  void passedOver(Map<String, Long> counts) {
    passedOver = counts;
  }

  boolean any() {
    return failed > 0;
  }

  void list(PrintStream err) {
    list(err, warned, warned == 1 ? "warning" : "warnings", warnings);
    passedOver.forEach((what, n) -> err.printf("detente: passed over: %s: %d%n", what, n));
    list(err, failed, failed == 1 ? "input failed" : "inputs failed", failures);
  }

  private static void list(PrintStream err, long count, String what, List<String> lines) {
    if (count == 0) {
      return;
    }
    err.printf("detente: %d %s:%n", count, what);
    lines.forEach(line -> err.println("  " + line));
    if (count > lines.size()) {
      err.printf("  … and %d more%n", count - lines.size());
    }
  }
}
