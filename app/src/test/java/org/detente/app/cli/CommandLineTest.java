package org.detente.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandLineTest {
  private static final Terminal PIPE = new Terminal(false, false, 100, false);
  private static final List<String> TEXTS =
      List.of(
          "The Norwegian prime minister met her Swedish counterpart in Oslo on Tuesday.",
          "“We will not send troops,” the Kenyan defence minister told reporters last week.",
          "Bolivia accused Chile of closing the border. Chile denied it.",
          "Talks between Japan and South Korea are expected to resume next month.");

  @TempDir private Path folder;

  private record Outcome(int code, String out, String err) {}

  private static Outcome run(Object... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code = run(out, err, args);
    return new Outcome(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private static int run(OutputStream out, OutputStream err, Object... args) {
    String[] words = Arrays.stream(args).map(Object::toString).toArray(String[]::new);
    return Main.run(words, out, new PrintStream(err, true, StandardCharsets.UTF_8), PIPE);
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private Path archive(int reports) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < reports; i++) {
      lines.append("{\"id\":\"").append(i).append("\",\"published\":\"2024-05-06\",\"text\":\"");
      lines.append(TEXTS.get(i % TEXTS.size()).repeat(1 + i % 3)).append("\"}\n");
      lines.append(i % 7 == 3 ? "{broken\n" : "");
    }
    return file("archive.jsonl", lines.toString());
  }

  @Test
  void theSameBytesComeOutWhateverTheNumberOfThreads() throws IOException {
    Path archive = archive(60);
    Outcome one = run("read", "--json", "--threads", 1, archive);
    assertThat(one.out().lines()).hasSize(69);
    assertThat(run("read", "--json", "--threads", 2, archive)).isEqualTo(one);
    assertThat(run("read", "--json", "--threads", 8, archive)).isEqualTo(one);
  }

  @Test
  void theOrderOfFilesChangesNoRecord() throws IOException {
    List<Path> files = new ArrayList<>();
    for (int i = 0; i < TEXTS.size(); i++) {
      files.add(file(i + ".txt", TEXTS.get(i)));
    }
    String forth = records(files);
    Collections.reverse(files);
    assertThat(records(files)).isEqualTo(forth);
  }

  private static String records(List<Path> files) {
    List<Object> args = new ArrayList<>(List.of("read", "--json"));
    args.addAll(files);
    return run(args.toArray()).out().lines().sorted().collect(Collectors.joining("\n"));
  }

  @Test
  void failuresStandInTheStreamInInputOrderAndAreListedAtTheEnd() throws IOException {
    Path good = file("a.txt", TEXTS.get(0));
    Path lines = file("b.jsonl", "{\"id\":\"x\",\"text\":\"A.\"}\n{\"id\":\"y\",\n");
    Path missing = folder.resolve("none.txt");
    Outcome outcome = run("read", "--json", missing, good, lines);
    assertThat(outcome.code()).isEqualTo(1);
    List<String> records = outcome.out().lines().toList();
    assertThat(records).hasSize(4);
    assertThat(records.get(0))
        .isEqualTo(
            String.format(
                "{\"id\":\"%s\",\"source\":\"%s\",\"error\":"
                    + "{\"kind\":\"missing\",\"message\":\"no such file or folder\"}}",
                missing, missing));
    assertThat(records.get(1)).contains("\"text\":\"The Norwegian");
    assertThat(records.get(3)).startsWith("{\"id\":\"y\",\"source\":\"" + lines + ":2\",\"error\"");
    assertThat(outcome.err())
        .contains("2 inputs failed")
        .contains(missing + ": no such file or folder")
        .contains(lines + ":2: broken JSON")
        .doesNotContain("\tat ");
  }

  @Test
  void aPageForPeopleIsPlainInAPipe() throws IOException {
    Outcome outcome = run("read", "--text", file("a.txt", TEXTS.get(2)));
    assertThat(outcome.code()).isZero();
    assertThat(outcome.out()).contains("no publication date").contains(" s1 ").contains("Chile");
    assertThat(outcome.out()).doesNotContain("\033");
  }

  @Test
  void wrongUsageIsTwoAndSaysWhatIsWrong() {
    assertThat(run("read"))
        .matches(outcome -> outcome.code() == 2)
        .matches(outcome -> outcome.err().contains("PATH"));
    assertThat(run("read", "--nonsense", "x").code()).isEqualTo(2);
    assertThat(run("read", "--published", "May", "x").err()).contains("'May' is not a date");
    assertThat(run().code()).isEqualTo(2);
    assertThat(run("raed", "x").code()).isEqualTo(2);
    assertThat(run("parse", "--conllu", "--tokenize", "x").code()).isEqualTo(2);
  }

  @Test
  void everyVerbHasHelpWithAnExample() {
    for (String verb : List.of("read", "parse", "who", "dates", "places", "doctor")) {
      Outcome help = run(verb, "--help");
      assertThat(help.code()).as(verb).isZero();
      assertThat(help.out()).contains("Example").contains("detente " + verb);
    }
    assertThat(run("--version").out()).matches("detente \\d.*\\R");
  }

  @Test
  void aBrokenPipeEndsQuietly() throws IOException {
    OutputStream closed =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    assertThat(run(closed, err, "read", "--json", archive(3))).isEqualTo(141);
    assertThat(err.size()).isZero();
  }

  @Test
  void ownDictionariesCodeInsteadOfTheShippedPatterns() throws IOException {
    Path verbs = file("verbs.txt", "--- VISIT [161] ---\nVISIT\n");
    Path actors = file("actors.txt", "NARNIA_ [NAR]\nGAULE_ [GAU]\n");
    Path agents = file("agents.txt", "WIZARD [~MIL]\n");
    Path report = file("a.txt", "The Narnia wizard visited Gaule. Peru attacked Chile.");
    Outcome own =
        run("read", "--json", "--verbs", verbs, "--actors", actors, "--agents", agents, report);
    assertThat(own.code()).isZero();
    assertThat(own.out())
        .contains("\"cameo\":\"161\"", "\"country\":\"NAR\"", "\"country\":\"GAU\"")
        .contains("\"sector\":\"MIL\"")
        .doesNotContain("\"cameo\":\"190\"");
    assertThat(run("read", "--json", report).out()).contains("\"cameo\":\"190\"");
    assertThat(run("read", "--verbs", file("none", "").resolveSibling("no"), report))
        .satisfies(o -> assertThat(o.code()).isEqualTo(2))
        .satisfies(o -> assertThat(o.err()).contains("no such file"));
  }

  @Test
  void whoAnswersLineByLineAndNamesBrokenOnes() throws IOException {
    Path file =
        file(
            "who.jsonl",
            "{\"id\":\"1\",\"mention\":\"xyzzy\"}\n{\"id\":\"2\"}\n"
                + "{\"id\":\"3\",\"mention\":\"a\",\"date\":\"soon\"}\n");
    Outcome outcome = run("who", "--json", file);
    assertThat(outcome.code()).isEqualTo(1);
    List<String> lines = outcome.out().lines().toList();
    assertThat(lines.get(0)).startsWith("{\"id\":\"1\",\"country\":\"\",\"sector\":\"\"");
    assertThat(lines.get(1)).contains("\"id\":\"2\"").contains("no \\\"mention\\\"");
    assertThat(lines.get(2)).contains("not a date: soon");
    assertThat(outcome.err()).contains(file + ":2").contains(file + ":3");
  }

  @Test
  void parseKeepsGivenBoundaries() throws IOException {
    String given =
        "# sent_id = 1\n1\tA-b\t_\t_\t_\t_\t_\t_\t_\t_\n2\tc.\t_\t_\t_\t_\t_\t_\t_\tX=1\n\n";
    Outcome outcome = run("parse", "--conllu", file("a.conllu", given));
    assertThat(outcome.code()).isZero();
    assertThat(outcome.out().lines().map(line -> line.split("\t")[0]).toList())
        .containsExactly("# sent_id = 1", "1", "2", "");
    assertThat(outcome.out()).contains("\tA-b\t").contains("\tX=1");
    assertThat(run("parse", "--conllu", file("b.conllu", "no columns\n")).err())
        .contains("b.conllu:1");
  }
}
