package org.detente.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.detente.record.Published;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateCandidatesTest {
  private final DateCandidates dates = new DateCandidates(Optional.empty());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "GENEVA, March 3, 2022 (AP) — The talks began.|2022-03-03",
        "LAGOS, Nigeria, 14 Sept. 2019 - Two ships collided.|2019-09-14",
        "Published: Monday, 7 June 2021|2021-06-07",
        "2023-11-30|2023-11-30",
        "BERLIN (Feb 1, 2020) - A minister resigned.|2020-02-01"
      })
  void aDatelineWithAYearDatesTheReport(String text, String day) {
    assertThat(dates.choose(Optional.empty(), Optional.empty(), text))
        .contains(new Published(day, "dateline"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GENEVA, March 3 (AP) — No year is given.",
        "On March 3, 2022, the talks began in Geneva.",
        "Paris remembers May 8, 1945 as the end of the war.",
        "Two ministers met.\nGENEVA, March 3, 2022 —"
      })
  void aDateInsideASentenceDatesNothing(String text) {
    assertThat(dates.choose(Optional.empty(), Optional.empty(), text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "https://example.org/world/2021/05/24/talks.html,2021-05-24",
    "https://example.org/2021-5-4-talks,2021-05-04",
    "https://example.org/talks-20210524.html,2021-05-24"
  })
  void anAddressWithADayDatesTheReport(String url, String day) {
    assertThat(dates.choose(Optional.empty(), Optional.of(url), "Text."))
        .contains(new Published(day, "url"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org/world-12345678",
        "https://example.org/2021/13/24/talks",
        "https://example.org/article/120210524"
      })
  void anAddressWithOtherNumbersDoesNot(String url) {
    assertThat(dates.choose(Optional.empty(), Optional.of(url), "Text.")).isEmpty();
  }

  @Test
  void theInputsOwnDateGoesFirstThenTheUsersThenTheAddress() {
    Published own = new Published("2001-01-01", "input");
    Published option = new Published("2002-02-02", "option");
    Optional<String> url = Optional.of("https://example.org/2003/03/03/x");
    DateCandidates withOption = new DateCandidates(Optional.of(option));
    assertThat(withOption.choose(Optional.of(own), url, "T.")).contains(own);
    assertThat(withOption.choose(Optional.empty(), url, "T.")).contains(option);
  }

  @ParameterizedTest
  @CsvSource({
    "20240203,2024-02-03",
    "2024/2/3,2024-02-03",
    "2024-02-03 10:15,2024-02-03T10:15",
    "2024-02-03T10:15:00+02:00,2024-02-03T10:15:00+02:00",
    "'Sat, 3 Feb 2024 10:15:00 GMT',2024-02-03T10:15Z"
  })
  void theUsualSpellingsBecomeIsoDates(String given, String iso) {
    assertThat(IsoDate.parse(given)).contains(iso);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "2024", "2024-02-30", "yesterday", "03/02/2024"})
  void whatIsNoDayIsNoDate(String given) {
    assertThat(IsoDate.parse(given)).isEmpty();
  }
}
