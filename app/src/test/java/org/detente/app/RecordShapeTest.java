package org.detente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.detente.app.view.SampleReading;
import org.detente.json.RecordJson;
import org.junit.jupiter.api.Test;

/** The form that other people's scripts stand on: field names, their order, their case. */
class RecordShapeTest {
  private static String json() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new RecordJson().write(SampleReading.reading(), bytes);
    return bytes.toString(StandardCharsets.UTF_8);
  }

  @Test
  void aRecordIsOneLine() throws IOException {
    assertThat(json()).endsWith("}\n").containsOnlyOnce("\n");
  }

  @Test
  void theReportComesFirstThenWhatWasFoundThenTheReader() throws IOException {
    assertThat(json())
        .startsWith(
            "{\"id\":\"r1\",\"source\":\"wire\",\"url\":\"https://example.org/1\","
                + "\"title\":\"Ministers meet in Arica\",\"author\":\"A. Writer\","
                + "\"language\":\"en\",\"published\":\"2024-06-12\",\"publishedFrom\":\"input\","
                + "\"text\":\"Chile’s")
        .containsSubsequence(
            "\"sentences\":[[0,83],",
            "\"actors\":[",
            "\"dates\":[",
            "\"places\":[",
            "\"statements\":[",
            "\"events\":[",
            "\"issues\":[",
            "\"relations\":[",
            "\"notes\":[",
            "\"reader\":{\"version\":\"1\",\"models\":{},\"lexicons\":{}}}");
  }

  @Test
  void anActorHasKindInLowerAndCodesInUpperCase() throws IOException {
    assertThat(json())
        .contains(
            "{\"id\":\"a-1\",\"name\":\"Ana Rojas\",\"kind\":\"person\","
                + "\"title\":\"foreign minister\",\"country\":\"CHL\",\"sector\":\"GOV\","
                + "\"mentions\":[[25,34]],\"from\":\"title\"}");
  }

  @Test
  void aDateAndAPlaceHaveTheirValues() throws IOException {
    assertThat(json())
        .contains(
            "\"type\":\"date\",\"value\":\"2024-W23\",\"start\":\"2024-06-03\","
                + "\"end\":\"2024-06-09\"}")
        .contains(
            "\"name\":\"Arica\",\"kind\":\"city\",\"country\":\"CHL\","
                + "\"admin1\":\"Arica y Parinacota\",\"latitude\":-18.4746,"
                + "\"longitude\":-70.29792,\"gazetteerId\":\"3899361\"}");
  }

  @Test
  void aStatementHasItsSpansStanceAndIssues() throws IOException {
    assertThat(json())
        .containsSubsequence(
            "{\"id\":\"s-1\",\"sentence\":1,\"kind\":\"direct\",\"marks\":\"“”\","
                + "\"speaker\":\"a-1\",\"source\":[[",
            "\"cue\":[[",
            "\"content\":[[",
            "\"venue\":\"Radio Sur\",\"verb\":\"tell\",\"about\":[\"PER\"],"
                + "\"stance\":{\"PER\":0.5},\"stanceWords\":{\"PER\":[[",
            "\"issues\":[\"i-1\"],\"rule\":\"quote\"}");
  }

  @Test
  void anEventHasItsPartiesDateAndFurtherEvidence() throws IOException {
    assertThat(json())
        .containsSubsequence(
            "{\"id\":\"e-1\",\"sentence\":0,\"type\":\"CONSULT\",\"mode\":\"visit\","
                + "\"contexts\":[\"diplomatic\"],\"cameo\":\"040\",\"quad\":\"VC\","
                + "\"intensity\":1.0,\"actor\":[{\"country\":\"CHL\",\"sector\":\"GOV\","
                + "\"actor\":\"a-1\",\"text\":\"Chile’s foreign minister Ana Rojas\",\"span\":[",
            "\"recipient\":[{\"country\":\"PER\"",
            "\"status\":\"actual\",\"background\":false,\"date\":{\"start\":\"2024-06-03\","
                + "\"end\":\"2024-06-09\",\"text\":\"last week\",\"from\":\"text\"},\"place\":0,"
                + "\"trigger\":[[",
            "\"alsoIn\":[{\"sentence\":3,\"trigger\":[[",
            "\"rule\":\"verbal.tsv:1\",\"confidence\":0.9}");
  }

  @Test
  void absentValuesAreLeftOutAndEmptyListsKept() throws IOException {
    assertThat(json())
        .contains("\"recipient\":[],\"status\":\"planned\",\"background\":false,\"trigger\":")
        .contains("\"alsoIn\":[],\"saidBy\":\"s-1\"");
  }

  @Test
  void issuesRelationsAndNotesLeadBackToTheirWords() throws IOException {
    assertThat(json())
        .contains(
            "\"name\":\"fishing rights\",\"context\":\"economic\",\"kind\":\"concern\","
                + "\"between\":[\"CHL\",\"PER\"],\"span\":[")
        .contains(
            "{\"between\":[\"CHL\",\"PER\"],\"state\":\"remain tense\","
                + "\"direction\":\"unchanged\",\"because\":[\"i-2\"],\"span\":[")
        .contains("{\"kind\":\"unresolved-actor\",\"span\":[");
  }
}
