package org.detente.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * No figure of accuracy goes back. Needs the folder {@code shared} and Python 3; skipped without.
 */
class SharedGoldTest {
  @TempDir private Path folder;
  private Path shared;
  private String detente;

  @BeforeEach
  void looksForTheGoldSets() {
    shared =
        Optional.ofNullable(System.getenv("DETENTE_SHARED"))
            .map(Path::of)
            .orElse(Path.of("..", "..", "shared"))
            .toAbsolutePath()
            .normalize();
    assumeTrue(
        Files.exists(shared.resolve("gold/evaluate.py")), "skipped: no gold sets in " + shared);
    assumeTrue(hasPython(), "skipped: no python3");
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    detente =
        "%s -cp %s org.detente.app.cli.Main"
            .formatted(java, System.getProperty("java.class.path").replace(" ", "\\ "));
  }

  @ParameterizedTest
  @ValueSource(strings = {"events", "news", "plain", "statements", "dates", "actors"})
  void noFigureFallsBelowWhatIsPromised(String set) throws IOException, InterruptedException {
    List<String> lines =
        run(
            shared,
            "python3",
            shared.resolve("gold/evaluate.py").toString(),
            "--detente",
            detente,
            "--sets",
            set);
    List<String> wrong = new ArrayList<>();
    for (String[] row : rows(set)) {
      List<String> figures = figures(Pattern.compile(row[1]), lines);
      if (figures.isEmpty()) {
        wrong.add(row[1] + ": not found");
      }
      for (String figure : figures) {
        double value = Double.parseDouble(figure);
        boolean low = !row[2].isEmpty() && value < Double.parseDouble(row[2]);
        boolean high = !row[3].isEmpty() && value > Double.parseDouble(row[3]);
        if (low || high) {
          wrong.add("%s: %s, asked %s to %s".formatted(row[1], figure, row[2], row[3]));
        }
      }
    }
    assertThat(wrong).as(String.join("\n", lines)).isEmpty();
  }

  @Test
  void theReportThatTheProjectBeganWithIsReadWhole() throws IOException, InterruptedException {
    String reports = shared.resolve("reports").toString();
    String command =
        "%s read --json --published 2021-05-24 %s/seed.txt | python3 %s/check_seed.py"
            .formatted(detente, reports, reports);
    assertThat(run(shared, "bash", "-c", command)).noneMatch(line -> line.startsWith("--"));
  }

  private static List<String> figures(Pattern pattern, List<String> lines) {
    List<String> found = new ArrayList<>();
    for (String line : lines) {
      Matcher matcher = pattern.matcher(line);
      if (matcher.find()) {
        found.add(matcher.group(1));
      }
    }
    return found;
  }

  private static List<String[]> rows(String set) throws IOException {
    try (var in = SharedGoldTest.class.getResourceAsStream("accuracy.tsv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(line -> line.split("\t", -1))
          .filter(row -> row[0].equals(set))
          .toList();
    }
  }

  private static boolean hasPython() {
    try {
      return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private List<String> run(Path from, String... command) throws IOException, InterruptedException {
    Path output = folder.resolve("output");
    Process process =
        new ProcessBuilder(command)
            .directory(from.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    int exit = process.waitFor();
    List<String> lines = Files.readAllLines(output);
    assertThat(exit).as("%s\n%s", Arrays.toString(command), String.join("\n", lines)).isZero();
    return lines;
  }
}
