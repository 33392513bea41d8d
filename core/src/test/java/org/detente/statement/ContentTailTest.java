package org.detente.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ContentTailTest {
  @BeforeEach
  void needsASyntaxModel() {
    assumeThat(Found.hasModel()).isTrue();
  }

  @Test
  void aClauseGoesOnBehindAClosingMark() {
    String text = "The minister said it was “far too early” to lift the siege.";
    assertThat(Found.content(text)).isEqualTo("it was “far too early” to lift the siege");
    text = "The envoy said the plan was “a trap” because nobody had seen it.";
    assertThat(Found.content(text)).isEqualTo("the plan was “a trap” because nobody had seen it");
  }

  @Test
  void aSecondClauseWithThatIsSaidToo() {
    String text = "The envoy said that the bridge was “gone” and that the army would rebuild it.";
    assertThat(Found.content(text)).endsWith("and that the army would rebuild it");
  }

  @Test
  void aSecondQuotationAfterAndIsSaidToo() {
    String text = "The mayor called the raid “a shame” and “a crime against the city.”";
    assertThat(Found.content(text)).contains("“a crime against the city.”");
  }

  @Test
  void whatTheReporterAddsAfterTheMarksIsNotSaid() {
    String text = "The minister said the vote was “a farce,” a word that he had used before.";
    assertThat(Found.content(text)).isEqualTo("the vote was “a farce,”");
  }

  @Test
  void anAppositionAtTheEndIsTheReporters() {
    String text =
        "The minister said that the army would leave, a promise that he has broken twice.";
    assertThat(Found.content(text)).isEqualTo("that the army would leave");
  }
}
