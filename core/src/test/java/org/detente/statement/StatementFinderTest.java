package org.detente.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.detente.actor.Actors;
import org.detente.record.Report;
import org.detente.record.Span;
import org.detente.record.Statement;
import org.detente.record.StatementKind;
import org.detente.syntax.SyntaxParser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StatementFinderTest {
  private static final SyntaxParser PARSER = SyntaxParser.load();
  private static final StatementFinder FINDER = StatementFinder.load();

  @BeforeEach
  void needsASyntaxModel() {
    assumeThat(PARSER.parse("The ship sailed.").sentences().get(0).relation(1)).isEqualTo("nsubj");
  }

  @Test
  void aSplitQuotationIsOneStatement() {
    String text = "“The port is open,” the minister said. “Ships may leave.”";
    Statement statement = only(text);
    assertThat(statement.kind()).isEqualTo(StatementKind.DIRECT);
    assertThat(words(text, statement.content()))
        .isEqualTo("“The port is open,” | “Ships may leave.”");
    assertThat(words(text, statement.source())).isEqualTo("the minister");
  }

  @Test
  void aQuotedFragmentMakesTheClauseMixed() {
    Statement statement = only("The minister said that the plan was “a bad joke” for farmers.");
    assertThat(statement.kind()).isEqualTo(StatementKind.MIXED);
  }

  @Test
  void onlyTheOutermostAttributionIsKept() {
    String text = "The minister said that farmers feared that prices would fall.";
    assertThat(words(text, only(text).cue())).isEqualTo("said");
  }

  @Test
  void accordingToGivesTheRestOfTheSentence() {
    String text = "The port will reopen in May, according to the ministry.";
    Statement statement = only(text);
    assertThat(words(text, statement.content())).isEqualTo("The port will reopen in May");
    assertThat(words(text, statement.source())).isEqualTo("the ministry");
  }

  @Test
  void aConditionEndsWhatWasSaid() {
    for (String end : List.of("if Iran tests “new missiles”", "if Turkey closes “the strait”")) {
      String text = "Smith said the cabinet had no doubts about cutting aid " + end + ".";
      Statement statement = only(text);
      assertThat(statement.kind()).isEqualTo(StatementKind.MIXED);
      assertThat(words(text, statement.content())).contains("cutting aid " + end);
    }
  }

  @Test
  void aQuotationGoesOnInTheNextParagraph() {
    String text = "The minister said: “We are ready.\n\n“We will not wait.”";
    assertThat(only(text).content()).hasSize(2);
  }

  @Test
  void aParagraphOfNothingButAQuotationIsTheSpeakersAbove() {
    String text = "“We are ready,” the minister said.\n\n“Nobody will go hungry this winter.”";
    assertThat(only(text).content()).hasSize(2);
  }

  @Test
  void paragraphsThatOnlyOpenTheirMarksBelongToWhoCloses() {
    String text = "“The port is shut.\n\n“Ships must wait.\n\n“Nobody was hurt,” she added.";
    assertThat(only(text).content()).hasSize(3);
  }

  @Test
  void theNameOfAProgrammeIsNotSaid() {
    String text = "“They lied,” the king told Keller on Radio Norden's “Late Hour.”";
    assertThat(words(text, only(text).content())).isEqualTo("“They lied,”");
  }

  @Test
  void whatNobodyInParticularSaysHasNoSource() {
    for (String text :
        List.of(
            "The minister is expected to resign in May.",
            "The ceasefire seems to be holding.",
            "The mayor was asked whether the bridge was safe.")) {
      assertThat(only(text).source()).as(text).isEmpty();
    }
    String text = "The minister is expected to resign in May.";
    assertThat(words(text, only(text).content())).isEqualTo("The minister | to resign in May");
  }

  @Test
  void accordingToStandsForTheWholeClause() {
    String text = "The dam burst while villagers slept, according to the ministry.";
    assertThat(words(text, only(text).content())).isEqualTo("The dam burst while villagers slept");
  }

  @Test
  void aClauseThatOnlyLeadsInIsNotSaid() {
    String text = "As the crowd cheered, the mayor said the bridge would open.";
    assertThat(words(text, only(text).content())).isEqualTo("the bridge would open");
  }

  @Test
  void actsAreNoAttributions() {
    assertThat(find("The king celebrated the victory.")).isEmpty();
    assertThat(find("The bridge is supposed to open in May.")).isEmpty();
    assertThat(find("The party will support the plan.")).isEmpty();
  }

  @Test
  void aDashSignsAQuotation() {
    String text = "“Enough is enough.” — Maria Keller, teacher";
    assertThat(words(text, only(text).source())).isEqualTo("Maria Keller");
  }

  @Test
  void anythingIsReadWithoutThrowing() {
    for (String text : List.of("", "“", "”", "said", "said “", "“a” “b” “c”", ": :", "— —")) {
      assertThat(find(text)).isNotNull();
    }
  }

  private static Statement only(String text) {
    List<Statement> found = find(text);
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  private static List<Statement> find(String text) {
    return FINDER.find(
        Report.of(text, Optional.empty()),
        PARSER.parse(text),
        new Actors(List.of(), List.of(), List.of()),
        List.of());
  }

  private static String words(String text, List<Span> spans) {
    return spans.stream().map(s -> s.of(text)).collect(Collectors.joining(" | "));
  }
}
