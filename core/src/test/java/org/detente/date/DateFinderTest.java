package org.detente.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.detente.record.DateMention;
import org.detente.record.Published;
import org.detente.record.Report;
import org.detente.syntax.SyntaxParser;
import org.junit.jupiter.api.Test;

class DateFinderTest {
  private static final SyntaxParser SYNTAX = SyntaxParser.load();
  private static final DateFinder DATES = DateFinder.load();

  private static List<DateMention> dates(String text, String published) {
    Optional<Published> day =
        published.isEmpty() ? Optional.empty() : Optional.of(new Published(published, "input"));
    return DATES.find(Report.of(text, day), SYNTAX.parse(text));
  }

  @Test
  void aDayIsPlacedOnTheCalendar() {
    DateMention yesterday = dates("They met yesterday.", "2021-05-24").get(0);

    assertThat(yesterday.start()).contains(LocalDate.of(2021, 5, 23));
    assertThat(yesterday.end()).contains(LocalDate.of(2021, 5, 23));
  }

  @Test
  void aSeasonCoversItsThreeMonths() {
    DateMention summer = dates("They may meet this summer.", "2021-05-24").get(0);

    assertThat(summer.value()).isEqualTo("2021-SU");
    assertThat(summer.start()).contains(LocalDate.of(2021, 6, 1));
    assertThat(summer.end()).contains(LocalDate.of(2021, 8, 31));
  }

  @Test
  void winterGoesOnIntoTheNextYear() {
    DateMention winter = dates("The siege began in the winter of 2015.", "2021-05-24").get(0);

    assertThat(winter.start()).contains(LocalDate.of(2015, 12, 1));
    assertThat(winter.end()).contains(LocalDate.of(2016, 2, 29));
  }

  @Test
  void theTenseSaysWhichTuesdayIsMeant() {
    assertThat(dates("The envoys met on Tuesday.", "2021-05-24").get(0).value())
        .isEqualTo("2021-05-18");
    assertThat(dates("The envoys will meet on Tuesday.", "2021-05-24").get(0).value())
        .isEqualTo("2021-05-25");
    assertThat(dates("The envoys plan to meet on Tuesday.", "2021-05-24").get(0).value())
        .isEqualTo("2021-05-25");
  }

  @Test
  void aLaterDayIsCountedFromTheLastMentionedOne() {
    String text = "He was arrested on March 3, 2014. Two days later he was released.";

    assertThat(dates(text, "2021-05-24"))
        .extracting(DateMention::value)
        .containsExactly("2014-03-03", "2014-03-05");
  }

  @Test
  void withoutAPublicationDateWhatIsRelativeStaysOpen() {
    List<DateMention> found = dates("They met on Tuesday, last year and in May 2012.", "");

    assertThat(found)
        .extracting(DateMention::value)
        .containsExactly("XXXX-WXX-2", "XXXX", "2012-05");
    assertThat(found.get(0).start()).isEmpty();
    assertThat(found.get(2).start()).contains(LocalDate.of(2012, 5, 1));
  }

  @Test
  void impossibleDatesAreNotDates() {
    assertThat(dates("It cost 99/99/2012 and 2012-88-77 and February 31.", "2021-05-24"))
        .allSatisfy(date -> assertThat(date.value()).doesNotContain("99").doesNotContain("88"));
  }

  @Test
  void aPersonsAgeIsNoDuration() {
    assertThat(dates("The 34-year-old lawyer was freed.", "2021-05-24")).isEmpty();
  }

  @Test
  void anyHeapOfTimeWordsIsReadWithoutFailing() {
    String[] words = {
      "the",
      "last",
      "next",
      "5",
      "99999999999",
      "years",
      "ago",
      "May",
      "31",
      ",",
      "2020",
      "-",
      "half",
      "of",
      "quarter",
      "a",
      "million",
      "centuries",
      "Tuesday",
      "night",
      "12:75",
      "p.m.",
      "before",
      "yesterday",
      "1999",
      "'80s",
      "every",
      "and",
      "billion",
      "years",
      "earlier",
      "/"
    };
    Random random = new Random(7);
    for (int run = 0; run < 300; run++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 40; i++) {
        text.append(words[random.nextInt(words.length)]).append(' ');
      }
      List<DateMention> found = dates(text.toString(), run % 2 == 0 ? "2021-02-28" : "");

      assertThat(found).isSortedAccordingTo((a, b) -> a.span().compareTo(b.span()));
    }
  }
}
