package org.detente.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.detente.record.DateMention;
import org.detente.record.Occasion;
import org.detente.record.Published;
import org.detente.record.Report;
import org.detente.syntax.ParsedText;
import org.detente.syntax.Sentence;
import org.detente.syntax.SyntaxParser;
import org.junit.jupiter.api.Test;

class OccasionsTest {
  private static final SyntaxParser SYNTAX = SyntaxParser.load();
  private static final DateFinder DATES = DateFinder.load();
  private static final Optional<Published> MAY_24 =
      Optional.of(new Published("2021-05-24", "input"));

  private static Optional<Occasion> occasion(
      String text, String head, Optional<Published> published) {
    ParsedText parsed = SYNTAX.parse(text);
    List<DateMention> dates = DATES.find(Report.of(text, published), parsed);
    Sentence sentence = parsed.sentences().get(0);
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.form(i).equals(head)) {
        return Occasions.of(sentence, i, dates, published);
      }
    }
    throw new AssertionError("no " + head);
  }

  @Test
  void aVerbTakesTheDateThatTheTreeAttachesToIt() {
    Occasion met = occasion("The ministers met in Vienna on Tuesday.", "met", MAY_24).get();

    assertThat(met.start()).isEqualTo(LocalDate.of(2021, 5, 18));
    assertThat(met.text()).contains("Tuesday");
    assertThat(met.from()).isEqualTo("text");
  }

  @Test
  void aNounTakesItsOwnDate() {
    Occasion talks = occasion("He left after talks last week in Rome.", "talks", MAY_24).get();

    assertThat(talks.start()).isEqualTo(LocalDate.of(2021, 5, 17));
    assertThat(talks.end()).isEqualTo(LocalDate.of(2021, 5, 23));
  }

  @Test
  void whatIsSaidDoesNotTakeTheDateOfTheSaying() {
    String text = "The general said on Monday that his troops had burned the village.";

    assertThat(occasion(text, "said", MAY_24).get().from()).isEqualTo("text");
    assertThat(occasion(text, "burned", MAY_24).get().from()).isEqualTo("published");
  }

  @Test
  void aDurationPlacesNothing() {
    Occasion shelled = occasion("Rebels shelled the town for three days.", "shelled", MAY_24).get();

    assertThat(shelled.start()).isEqualTo(LocalDate.of(2021, 5, 24));
    assertThat(shelled.from()).isEqualTo("published");
  }

  @Test
  void aDateBeforeACommaIsOfTheVerbBeforeIt() {
    String text = "The ministers will meet in Vienna on 8 June, the two governments announced.";

    assertThat(occasion(text, "meet", MAY_24).get().start()).isEqualTo(LocalDate.of(2021, 6, 8));
  }

  @Test
  void aDateAfterTheObjectIsTheVerbsUnlessTheNounHasDaysOfItsOwn() {
    Occasion expelled =
        occasion("Norway expelled two diplomats last week.", "expelled", MAY_24).get();

    assertThat(expelled.start()).isEqualTo(LocalDate.of(2021, 5, 17));
  }

  @Test
  void withoutAnyDateThereIsNoOccasion() {
    assertThat(occasion("The ministers met in Vienna.", "met", Optional.empty())).isEmpty();
  }

  @Test
  void aClauseWithWhenTellsOfTheDateBeforeIt() {
    String text = "Ties cooled in July, when Norway signed a pact with Chile.";

    assertThat(occasion(text, "signed", MAY_24).get().text()).contains("July");
  }

  @Test
  void aDayThatOpensTheSentenceDatesItsMainVerb() {
    String text = "On Thursday soldiers of the Chilean army seized a ship.";

    assertThat(occasion(text, "seized", MAY_24).get().text()).contains("Thursday");
  }

  @Test
  void aRangeLastsToItsSecondDate() {
    Occasion held =
        occasion("Norway will hold exercises from 22 to 26 September.", "hold", MAY_24).get();

    assertThat(held.start()).isEqualTo(LocalDate.of(2021, 9, 22));
    assertThat(held.end()).isEqualTo(LocalDate.of(2021, 9, 26));
  }
}
