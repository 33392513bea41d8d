package org.detente.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NameFinderTest {
  private static final SyntaxParser PARSER = SyntaxParser.load();

  @Test
  void personsPlacesAndOrganisationsAreFoundByKind() {
    assertThat(
            names(
                "Norwegian Foreign Minister Ine Solberg met officials of the African Union in"
                    + " Addis Ababa on Tuesday."))
        .containsExactly("PERSON Ine Solberg", "ORGANISATION African Union", "PLACE Addis Ababa");
  }

  @Test
  void articlesAndTitlesAreNotPartOfNames() {
    assertThat(names("The president of the United States spoke to Gen. Amadou Keita."))
        .containsExactly("PLACE United States", "PERSON Amadou Keita");
  }

  @Test
  void aSurnameIsAPersonWhereTheTextGivesTheFullName() {
    assertThat(names("Prime Minister Tarvo Ravelin resigned. Nobody knew why Ravelin left."))
        .containsExactly("PERSON Tarvo Ravelin", "PERSON Ravelin");
  }

  @Test
  void theCountryOfAnElectionIsNotANameByItself() {
    assertThat(names("She lost her seat in the 2015 Canadian federal election.")).isEmpty();
  }

  @Test
  void namesNeverOverlapAndNothingThrows() {
    Random random = new Random(7);
    List<String> pieces =
        List.of(
            "Minister",
            "Kim",
            "of",
            "the",
            "Party",
            "(",
            ")",
            "UN",
            "2020",
            "election",
            ",",
            "said",
            "Paris",
            "-",
            "'s",
            "A.",
            "€",
            "\uD83D\uDE00",
            "de",
            ".",
            "É",
            "I");
    for (int round = 0; round < 200; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 60; i++) {
        text.append(pieces.get(random.nextInt(pieces.size()))).append(' ');
      }
      ParsedText parsed = PARSER.parse(text.toString());
      List<Sentence> sentences = parsed.sentences();
      int sentence = -1;
      int end = -1;
      for (Name name : parsed.names()) {
        end = name.sentence() == sentence ? end : -1;
        assertThat(name.sentence()).isGreaterThanOrEqualTo(sentence);
        sentence = name.sentence();
        assertThat(name.first()).isGreaterThan(end);
        assertThat(name.last()).isBetween(name.first(), sentences.get(sentence).size() - 1);
        end = name.last();
      }
    }
  }

  private List<String> names(String text) {
    ParsedText parsed = PARSER.parse(text);
    return parsed.names().stream()
        .map(
            n ->
                n.kind()
                    + " "
                    + parsed.sentences().get(n.sentence()).span(n.first(), n.last()).of(text))
        .toList();
  }
}
