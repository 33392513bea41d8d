package org.detente.lab.bench;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.detente.record.Published;
import org.detente.record.Report;
import org.detente.report.Received;
import org.detente.report.Reports;

/**
 * Reports enough to measure with, made from a few: paragraphs of all of them, shuffled anew for
 * each. The same seed gives the same reports.
 */
final class MadeReports {
  private static final int PARAGRAPHS = 10;
  private static final Published DAY = new Published("2024-06-12", "input");

  private MadeReports() {}

  static List<Report> from(Path examples, int count) {
    return from(examples, count, PARAGRAPHS);
  }

  static List<Report> from(Path examples, int count, int length) {
    List<String> paragraphs = paragraphs(examples);
    Random random = new Random(42);
    List<Report> made = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      Collections.shuffle(paragraphs, random);
      String text = String.join("\n\n", paragraphs.subList(0, length));
      made.add(Report.of(text, Optional.of(DAY)));
    }
    return made;
  }

  private static List<String> paragraphs(Path examples) {
    List<String> paragraphs = new ArrayList<>();
    try (Reports reports =
        new Reports(
            List.of(examples.toString()), InputStream.nullInputStream(), Optional.empty())) {
      for (Optional<Received> next = reports.next(); next.isPresent(); next = reports.next()) {
        if (next.get() instanceof Received.Readable readable) {
          readable.report().text().lines().filter(line -> !line.isBlank()).forEach(paragraphs::add);
        }
      }
    }
    if (paragraphs.size() < PARAGRAPHS) {
      throw new IllegalArgumentException("too few paragraphs in " + examples);
    }
    return paragraphs;
  }
}
