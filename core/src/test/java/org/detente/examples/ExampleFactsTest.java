package org.detente.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.detente.reading.Reader;
import org.detente.record.Published;
import org.detente.record.Reading;
import org.detente.report.Received;
import org.detente.report.Reports;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Reads the example reports and holds each reading against the facts that a careful reader finds.
 * The facts stay as written; only the floors may rise. Facts that fail are printed.
 */
class ExampleFactsTest {
  private static final Reader READER = Reader.load();

  @ParameterizedTest(name = "{1}: at least {3} facts")
  @CsvSource({
    "line-of-control.txt, line-of-control, 0, 29",
    "fishing-zone.html, fishing-zone, 0, 36",
    "nile-dam.txt, nile-dam, 0, 34",
    "two-borders.jsonl, cucuta-2023, 0, 30",
    "two-borders.jsonl, mitrovica-2022, 1, 30",
    "aegean-summit.txt, aegean-summit, 0, 34",
    "temple-border.txt, temple-border, 0, 38",
    "rail-crossing.txt, rail-crossing, 0, 40",
    "new-ferry.txt, new-ferry, 0, 30",
    "salt-flats.txt, salt-flats, 0, 31",
  })
  void theReaderFindsTheFactsOfAReport(String file, String name, int index, int floor) {
    Facts facts = Facts.load(name);
    FactCheck check = new FactCheck(read(file, index, facts.given()));
    List<String> failed = new ArrayList<>();
    for (Facts.Fact fact : facts.all()) {
      if (!check.holds(fact)) {
        failed.add(fact.line());
      }
    }
    int held = facts.all().size() - failed.size();
    System.out.printf("%s: %d/%d facts%n", name, held, facts.all().size());
    failed.forEach(f -> System.out.println("  -- " + f));
    assertThat(held).as("facts of %s that hold", name).isGreaterThanOrEqualTo(floor);
  }

  private static Reading read(String file, int index, Optional<Published> date) {
    Path folder = Path.of("..", "examples");
    Path own = Path.of("src", "test", "resources", "org", "detente", "examples");
    Path found = Files.exists(folder.resolve(file)) ? folder.resolve(file) : own.resolve(file);
    String path = found.toString();
    try (Reports reports = new Reports(List.of(path), InputStream.nullInputStream(), date)) {
      for (int i = 0; i < index; i++) {
        reports.next();
      }
      if (reports.next().orElseThrow() instanceof Received.Readable readable) {
        return READER.read(readable.report());
      }
      throw new AssertionError(file + " cannot be read");
    }
  }
}
