package org.detente.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainTest {
  @TempDir private Path folder;
  private Path store;

  @BeforeEach
  void addsReports() throws IOException {
    store = folder.resolve("test.duckdb");
    Path reports =
        Files.writeString(
            folder.resolve("reports.jsonl"),
            """
            {"id":"one","published":"2022-03-10","text":"Chile accused Bolivia of theft 🚨. \
            The minister said that Bolivia was a good neighbour. Chile met with Bolivia."}
            {"id":"two","published":"2022-03-10","text":"Chile accused Bolivia of theft. \
            Nobody knows more."}
            """);
    assertThat(Verb.run("add", "--store", store, reports).code()).isZero();
  }

  private String id(String list, String marker) {
    String line =
        Verb.run(list, "--store", store, "--json")
            .out()
            .lines()
            .filter(l -> l.contains(marker))
            .findFirst()
            .orElseThrow();
    return line.replaceAll(".*\"id\":\"([^\"]+)\".*", "$1");
  }

  @Test
  void anEventIsLedBackToSentenceTreeRuleAndExample() {
    String page = Verb.run("explain", "--store", store, id("events", "ACCUSE")).out();

    assertThat(page)
        .contains("accused Bolivia of")
        .containsPattern("accused +VERB +root +← trigger")
        .containsPattern("Chile +PROPN +nsubj +← actor")
        .containsPattern("example +\\S")
        .contains(".tsv:");
  }

  @Test
  void theSameEventInAnotherReportIsNamed() {
    String json = Verb.run("explain", "--store", store, id("events", "ACCUSE"), "--json").out();

    assertThat(json).contains("\"tellings\":[{\"event\":");
  }

  @Test
  void whatTheRuleAsksForIsPartOfTheTreeAndTheOtherSentencesFollow() throws IOException {
    Path report =
        Files.writeString(
            folder.resolve("three.jsonl"),
            """
            {"id":"three","published":"2022-04-02","text":"Egypt imposed tough sanctions on \
            Sudan. Bread is dear. Egypt's sanctions on Sudan began at once."}
            """);
    Verb.run("add", "--store", store, report);

    String page = Verb.run("explain", "--store", store, id("events", "SANCTION")).out();

    assertThat(page)
        .containsPattern("sanctions +NOUN +obj +← asked for")
        .containsPattern("(?s)Told again in the same report.*s3 +Egypt's sanctions on Sudan began");
  }

  @Test
  void sentencesBehindAnEmojiAreCutWhereTheyEnd() {
    assertThat(Verb.run("events", "--store", store, "--json", "--type", "consult").out())
        .contains("\"sentence\":\"Chile met with Bolivia.\"");
  }

  @Test
  void aStatementIsLedBackToItsCue() {
    String page = Verb.run("explain", "--store", store, id("statements", "neighbour")).out();

    assertThat(page).contains("cue-verbs.tsv").containsPattern("said .*← cue");
  }

  @Test
  void aFigureShowsAQueryThatGivesAsManyRowsAsItCounts() {
    String page = Verb.run("explain", "--store", store, "balance", "CHL", "BOL").out();
    String counted =
        Verb.run("events", "--store", store, "--between", "CHL,BOL", "--counted", "--json").out();

    assertThat(page).contains("n " + counted.lines().count()).contains("SELECT p.distinct_id");
    assertThat(counted.lines()).hasSize(2);
  }

  @Test
  void anUnknownIdIsSaidToBeUnknown() {
    Verb outcome = Verb.run("explain", "--store", store, "nothing");

    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.err()).contains("nothing under the id");
  }

  @Test
  void aCorrectionChangesFiguresAndItsUndoingTakesThemBack() {
    String before = dyad();
    String id = id("events", "CONSULT");

    Verb.run("correct", "--store", store, id, "--type", "THREATEN", "--reason", "misread");
    String corrected = dyad();
    assertThat(corrected).isNotEqualTo(before);
    assertThat(Verb.run("dyad", "--store", store, "CHL", "BOL", "--json", "--as-read").out())
        .isEqualTo(before);
    assertThat(Verb.run("explain", "--store", store, id).out()).contains("misread");

    Verb.run("correct", "--store", store, id, "--undo", "--reason", "was right");
    assertThat(dyad()).isEqualTo(before);
  }

  private String dyad() {
    return Verb.run("dyad", "--store", store, "CHL", "BOL", "--json").out();
  }

  @Test
  void anEventThatIsNoneLeavesListsAndFigures() {
    String id = id("events", "CONSULT");
    Verb.run("correct", "--store", store, id, "--set", "valid=false", "--reason", "no event");

    assertThat(Verb.run("events", "--store", store, "--json").out()).doesNotContain("CONSULT");
    assertThat(Verb.run("events", "--store", store, "--json", "--as-read").out())
        .contains("CONSULT");
  }

  @Test
  void correctedPartiesMakeAnotherPair() {
    String id = id("events", "CONSULT");
    Verb.run("correct", "--store", store, id, "--set", "recipients=PER", "--reason", "misread");

    assertThat(Verb.run("dyads", "--store", store, "--csv").out()).contains("CHL,PER,1,1");
  }

  @Test
  void aWrongFieldOrValueIsWrongUsageAndChangesNothing() {
    String id = id("events", "CONSULT");
    for (String set : List.of("colour=red", "type=FRIENDLY", "recipients=Peru", "day=soon")) {
      Verb outcome = Verb.run("correct", "--store", store, id, "--set", set, "--reason", "x");
      assertThat(outcome.code()).as(set).isEqualTo(2);
    }
    Verb mode = Verb.run("correct", "--store", store, id, "--set", "mode=x", "--reason", "x");
    assertThat(mode.code()).isEqualTo(2);
    assertThat(Verb.run("explain", "--store", store, id, "--json").out())
        .contains("\"corrections\":[]");
  }
}
