package org.detente.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import org.detente.record.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SourcesTest {
  @BeforeEach
  void needsASyntaxModel() {
    assumeThat(Found.hasModel()).isTrue();
  }

  @Test
  void aNameMayFollowTheVerb() {
    String text = "The dam is made safe by its walls, said Maria Keller, an engineer.";
    assertThat(Found.source(text)).startsWith("Maria Keller");
    assertThat(Found.content(text)).isEqualTo("The dam is made safe by its walls");
  }

  @Test
  void whoeverIssuesAStatementSaysWhatItSays() {
    String text = "The ministry issued a statement saying that the port was closed.";
    assertThat(Found.source(text)).isEqualTo("The ministry");
  }

  @Test
  void aPersonWhoIsAskedIsNoSource() {
    String text = "Asked about the raid, the general left the room.";
    Statement statement = Found.only(text);
    assertThat(statement.source()).isEmpty();
    assertThat(Found.words(text, statement.content())).isEqualTo("the raid");
  }

  @Test
  void whoAsksIsTheSourceOfAQuestion() {
    String text = "Asked by a reporter whether he would resign, the general left the room.";
    assertThat(Found.source(text)).isEqualTo("a reporter");
    assertThat(Found.content(text)).isEqualTo("whether he would resign");
  }

  @Test
  void aSurveyIsTheSourceOfWhatItFinds() {
    String text = "In a survey by the university, most farmers backed the pact.";
    assertThat(Found.source(text)).isEqualTo("a survey by the university");
    assertThat(Found.content(text)).isEqualTo("most farmers backed the pact");
  }

  @Test
  void whatIsSoCalledIsNotCalledSoByAnyone() {
    assertThat(Found.in("The so-called reform failed.")).isEmpty();
  }
}
