package org.detente.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreVerbsTest {
  private static final Terminal PIPE = new Terminal(false, false, 100, false);

  @TempDir private Path folder;
  private Path store;
  private Path reports;

  private record Outcome(int code, String out, String err) {}

  private static Outcome run(Object... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    String[] words = Arrays.stream(args).map(Object::toString).toArray(String[]::new);
    int code = Main.run(words, out, new PrintStream(err, true, StandardCharsets.UTF_8), PIPE);
    return new Outcome(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  @BeforeEach
  void writesReports() throws IOException {
    store = folder.resolve("test.duckdb");
    StringBuilder lines = new StringBuilder();
    for (int month = 1; month <= 12; month++) {
      lines.append(
          String.format(
              "{\"id\":\"r%d\",\"published\":\"2022-%02d-10\",\"text\":\"%s\"}%n",
              month,
              month,
              month <= 6
                  ? "Chile accused Bolivia of closing the border."
                  : "Chile accused Bolivia of theft. Chilean officials met with Bolivian"
                      + " officials."));
    }
    reports = Files.writeString(folder.resolve("reports.jsonl"), lines);
  }

  private Outcome add() {
    return run("add", "--store", store, "--json", reports);
  }

  @Test
  void whatIsKeptIsNotReadAgain() {
    assertThat(add().out()).contains("\"read\":12,\"kept\":12").contains("\"failed\":[]");
    assertThat(add().out()).contains("\"read\":12,\"kept\":0").contains("\"duplicates\":12");
  }

  @Test
  void ownActorsAreInTheStoreToo() throws IOException {
    Path actors =
        Files.writeString(
            folder.resolve("own.tsv"),
            "name\taliases\tcountry\tterms\nTasman Front\t\tFJI\tREB:2020:2023\n");
    Files.writeString(
        reports,
        "{\"id\":\"t1\",\"published\":\"2022-05-10\",\"text\":\"The Tasman Front attacked"
            + " Kenya.\"}\n");

    run("add", "--store", store, "--actors", actors, reports);

    assertThat(run("events", "--store", store, "--json").out()).contains("FJI").contains("KEN");
  }

  @Test
  void ownVerbsCodeWhatIsKeptAndTheRunNamesTheirFile() throws IOException {
    Path verbs = Files.writeString(folder.resolve("own-verbs.txt"), "--- VISIT [161] ---\nVISIT\n");
    Files.writeString(
        reports,
        "{\"id\":\"t1\",\"published\":\"2022-05-10\",\"text\":\"Chile visited Kenya. Peru attacked"
            + " Chad.\"}\n");

    run("add", "--store", store, "--verbs", verbs, reports);

    String events = run("events", "--store", store, "--json").out();
    assertThat(events).contains("\"cameo\":\"161\"").doesNotContain("ASSAULT");
    String id = events.replaceAll("(?s).*?\"id\":\"([^\"]+)\".*", "$1");
    String page = run("explain", "--store", store, id).out();
    assertThat(page).contains("\n own-verbs.txt:2\n").contains("other models or tables");
    String runId = page.replaceAll("(?s).*\n run +(\\S+).*", "$1");
    assertThat(run("explain", "--store", store, runId).out()).contains("own/own-verbs.txt=");
  }

  @Test
  void aBrokenLineFailsAloneAndIsListed() throws IOException {
    Files.writeString(reports, Files.readString(reports) + "{broken\n");

    Outcome outcome = add();

    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.out()).contains("\"kept\":12").contains("reports.jsonl:13");
  }

  @Test
  void eventsAreListedByPairTypeAndDay() {
    add();

    Outcome met =
        run(
            "events",
            "--store",
            store,
            "--between",
            "CHL,BOL",
            "--type",
            "consult",
            "--from",
            "2022-09-01",
            "--json");

    assertThat(met.code()).isZero();
    assertThat(met.out().lines()).hasSize(4).allMatch(l -> l.contains("\"type\":\"CONSULT\""));
  }

  @Test
  void csvNamesItsColumnsAndQuotesCommas() {
    add();

    String csv = run("events", "--store", store, "--csv", "--limit", 1).out();

    assertThat(csv).startsWith("id,day,").contains("\r\n");
  }

  @Test
  void aParquetFileIsWritten() {
    add();
    Path parquet = folder.resolve("it's.parquet");

    assertThat(run("events", "--store", store, "--parquet", parquet).code()).isZero();
    assertThat(parquet).isNotEmptyFile();
  }

  @Test
  void aPairsFiguresCarryIntervalsOrReasons() {
    add();

    String json = run("dyad", "--store", store, "--json", "--every", "month", "CHL", "BOL").out();

    assertThat(json)
        .contains("\"dyad\":[\"CHL\",\"BOL\"]")
        .contains("\"every\":\"month\"")
        .contains("\"balance\":{\"value\":")
        .contains("\"predictability\":{\"withheld\":");
  }

  @Test
  void aPropositionIsAnsweredWithSentences() {
    add();

    String json =
        run("test", "--store", store, "--json", "Chile Bolivia better between 2022-07 and 2022-12")
            .out();

    assertThat(json)
        .contains("\"answer\":\"supported\"")
        .contains("\"sentence\":\"Chilean officials met with Bolivian officials");
  }

  @Test
  void aPropositionThatIsNotUnderstoodIsWrongUsage() {
    add();

    Outcome outcome = run("test", "--store", store, "Chile Bolivia friendlier since 2022");

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).contains("no claim");
  }

  @Test
  void aTimelineIsDrawn() throws IOException {
    add();
    for (String name : new String[] {"timeline.svg", "timeline.png"}) {
      Path file = folder.resolve(name);
      assertThat(run("dyad", "--store", store, "CHL", "BOL", "--plot", file).code()).isZero();
      assertThat(file).isNotEmptyFile();
    }
    assertThat(Files.readString(folder.resolve("timeline.svg")).substring(0, 2000))
        .contains(">CHL – BOL, ");
    assertThat(run("dyad", "--store", store, "CHL", "BOL", "--plot", "x.gif").code()).isEqualTo(2);
  }

  @Test
  void aTimelineIsGivenAsCsvAndParquet() throws IOException {
    add();
    String csv = run("dyad", "--store", store, "CHL", "BOL", "--every", "month", "--csv").out();
    assertThat(csv.lines()).hasSize(13);
    assertThat(csv).startsWith("a,b,start,end,collected,reports,events,ab_vc,");

    for (String verb : new String[] {"dyads", "plans"}) {
      Path file = folder.resolve(verb + ".parquet");
      assertThat(run(verb, "--store", store, "--parquet", file).code()).isZero();
      assertThat(file).isNotEmptyFile();
    }
    Path file = folder.resolve("bins.parquet");
    run("dyad", "--store", store, "CHL", "BOL", "--parquet", file);
    assertThat(file).isNotEmptyFile();
  }

  @Test
  void everyFigureNamesItsRunAndTheCommandThatListsItsEvents() {
    add();
    String json = run("dyad", "--store", store, "--json", "CHL", "BOL").out();

    String balance = json.substring(json.lastIndexOf("\"balance\":"));
    String n = balance.replaceAll("(?s).*?\"n\":(\\d+).*", "$1");
    assertThat(balance).containsPattern("\"run\":\"[0-9a-f]{16}\"");
    String command = balance.replaceAll("(?s).*?\"evidence\":\"detente ([^\"]+)\".*", "$1");
    Object[] words = (command + " --json --store " + store).split(" ", -1);
    assertThat(run(words).out().lines()).hasSize(Integer.parseInt(n));
  }

  @Test
  void aMissingStoreIsThreeAndSaysHowToMakeOne() {
    Outcome outcome = run("dyads", "--store", folder.resolve("none.duckdb"));

    assertThat(outcome.code()).isEqualTo(3);
    assertThat(outcome.err()).contains("detente add");
  }
}
