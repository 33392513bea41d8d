package org.detente.dyad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PropositionParserTest {
  private static final LocalDate TODAY = LocalDate.of(2024, 2, 10);

  private final PropositionParser parser =
      new PropositionParser(
          name ->
              Optional.ofNullable(
                  Map.of(
                          "USA",
                          "USA",
                          "RUS",
                          "RUS",
                          "South Korea",
                          "KOR",
                          "Japan",
                          "JPN",
                          "Guinea-Bissau",
                          "GNB")
                      .get(name)));

  @ParameterizedTest
  @CsvSource({
    "USA RUS more stable since 2021-06, USA, RUS, MORE_STABLE, 2021-06-01, 2024-02-10",
    "USA-RUS became less predictable since 2020, USA, RUS, LESS_PREDICTABLE, 2020-01-01, 2024-02-10",
    "South Korea and Japan improved between 2018-03 and 2019, KOR, JPN, BETTER, 2018-03-01, 2019-12-31",
    "Guinea-Bissau-Japan worse from 2018 to 2019-02, GNB, JPN, WORSE, 2018-01-01, 2019-02-28",
    "USA follows words with deeds toward RUS since 2021-06-15, USA, RUS, WORDS_FOLLOWED_BY_DEEDS, "
        + "2021-06-15, 2024-02-10",
  })
  void aPropositionIsRead(
      String text, String a, String b, Claim claim, LocalDate since, LocalDate until) {
    assertThat(parser.parse(text, TODAY))
        .isEqualTo(new Proposition(a, b, claim, Optional.empty(), since, until));
  }

  @Test
  void anIssueStandsBetweenTheClaimAndTheTime() {
    assertThat(parser.parse("USA RUS better on arms control since 2021", TODAY).issue())
        .contains("arms control");
  }

  @ParameterizedTest
  @CsvSource({
    "USA RUS more stable, no time",
    "USA RUS friendlier since 2021, no claim",
    "USA better since 2021, no two sides",
    "USA RUS better since 2021-13, not a day",
  })
  void whatIsNotUnderstoodIsNamed(String text, String message) {
    assertThatThrownBy(() -> parser.parse(text, TODAY))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(message);
  }
}
