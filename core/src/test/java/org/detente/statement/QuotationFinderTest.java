package org.detente.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotationFinderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "“We sail at dawn,” she said. | We sail at dawn,",
        "\"We sail at dawn,\" she said. | We sail at dawn,",
        "''We sail at dawn,'' she said. | We sail at dawn,",
        "``We sail at dawn,'' she said. | We sail at dawn,",
        "«We sail at dawn», she said. | We sail at dawn",
        "„We sail at dawn“, she said. | We sail at dawn",
        "‘We sail at dawn,’ she said. | We sail at dawn,",
        "'We sail at dawn,' she said. | We sail at dawn,",
        "‘We don’t know the sailors’ names,’ she said. | We don’t know the sailors’ names,",
        "He called it “a mess”. | a mess",
        "He called it ‘a mess’. | a mess",
      })
  void everyStyleOfMarksGivesTheWordsBetweenThem(String text, String inside) {
    assertThat(insides(text)).containsExactly(inside);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "The sailors’ wives don’t wait.",
        "It was the crew's and the captains' fault.",
        "Back in the '90s, rock 'n' roll ruled.",
        "The mast was 5' tall and don't ask why.",
      })
  void apostrophesAreNotQuotations(String text) {
    assertThat(insides(text)).isEmpty();
  }

  @Test
  void marksInsideMarksBelongToTheOuterQuotation() {
    assertThat(insides("“He told me ‘go’ and I went,” she said."))
        .containsExactly("He told me ‘go’ and I went,");
    assertThat(insides("\"He told me “go” and I went,\" she said."))
        .containsExactly("He told me “go” and I went,");
  }

  @Test
  void anOpeningMarkWithoutPartnerEndsWithItsParagraph() {
    List<Quotation> found =
        QuotationFinder.find("“We waited.\n\n“Nobody came,” she said.\n\nThe sea was calm.");
    assertThat(found).extracting(Quotation::closed).containsExactly(false, true);
    assertThat(found).extracting(Quotation::continues).containsExactly(false, true);
  }

  @Test
  void aLostMarkDoesNotSwallowTheNextQuotation() {
    assertThat(insides("“We waited, she said. “Nobody came,” she added."))
        .containsExactly("We waited, she said.", "Nobody came,");
  }

  @Test
  void aStrayClosingMarkIsPassedOver() {
    assertThat(insides("We waited,” she said. “Nobody came.”")).containsExactly("Nobody came.");
  }

  @Test
  void aHardWrappedLineDoesNotEndAQuotation() {
    assertThat(insides("“We waited for the\nship,” she said."))
        .containsExactly("We waited for the\nship,");
  }

  @Test
  void aMillionMarksTakeLinearTime() {
    assertThat(QuotationFinder.find("‘a “b ".repeat(200_000))).isNotEmpty();
    assertThat(QuotationFinder.find("“".repeat(200_000) + "x”")).isNotNull();
    assertThat(QuotationFinder.find("'a ".repeat(200_000))).isEmpty();
  }

  private static List<String> insides(String text) {
    return QuotationFinder.find(text).stream().map(q -> q.inside().of(text)).toList();
  }
}
