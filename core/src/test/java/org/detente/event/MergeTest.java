package org.detente.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.detente.reading.Reader;
import org.detente.record.Event;
import org.detente.record.EventType;
import org.detente.record.Evidence;
import org.detente.record.Occasion;
import org.detente.record.Party;
import org.detente.record.Published;
import org.detente.record.Report;
import org.detente.record.Span;
import org.detente.record.Status;
import org.junit.jupiter.api.Test;

class MergeTest {
  private static final LocalDate DAY = LocalDate.of(2019, 6, 3);

  @Test
  void oneEventToldTwiceIsOne() {
    assertThat(Merge.groups(List.of(attack(0, "PER", "CHL", DAY), attack(4, "PER", "CHL", DAY))))
        .singleElement()
        .satisfies(g -> assertThat(g).extracting(Draft::sentence).containsExactly(0, 4));
  }

  @Test
  void theOtherDirectionIsAnotherEvent() {
    assertThat(Merge.groups(List.of(attack(0, "PER", "CHL", DAY), attack(1, "CHL", "PER", DAY))))
        .hasSize(2);
  }

  @Test
  void whatIsMutualHasNoDirection() {
    assertThat(
            Merge.groups(
                List.of(
                    draft(0, EventType.CONSULT, "PER", "CHL", Status.ACTUAL, DAY),
                    draft(1, EventType.CONSULT, "CHL", "PER", Status.ACTUAL, DAY))))
        .hasSize(1);
  }

  @Test
  void daysThatDisagreeKeepEventsApart() {
    assertThat(
            Merge.groups(
                List.of(attack(0, "PER", "CHL", DAY), attack(1, "PER", "CHL", DAY.minusYears(1)))))
        .hasSize(2);
  }

  @Test
  void whatIsDeniedIsNotWhatHappened() {
    assertThat(
            Merge.groups(
                List.of(
                    attack(0, "PER", "CHL", DAY),
                    draft(1, EventType.ASSAULT, "PER", "CHL", Status.DENIED, DAY))))
        .hasSize(2);
  }

  @Test
  void whatIsAllegedInOneSentenceIsTheFactOfAnother() {
    Draft claim = draft(0, EventType.ASSAULT, "PER", "CHL", Status.ALLEGED, DAY);
    Draft fact = attack(1, "PER", "CHL", DAY);

    assertThat(Merge.groups(List.of(claim, fact))).singleElement().isEqualTo(List.of(claim, fact));
    assertThat(Merge.best(List.of(claim, fact))).isEqualTo(fact);
    assertThat(Merge.best(List.of(claim))).isEqualTo(claim);
  }

  @Test
  void aDayMustAgreeWithAllThatIsToldOfTheEvent() {
    Draft undated = undated(attack(0, "PER", "CHL", DAY));

    assertThat(
            Merge.groups(
                List.of(
                    undated,
                    attack(1, "PER", "CHL", DAY),
                    attack(2, "PER", "CHL", DAY.minusYears(1)))))
        .extracting(List::size)
        .containsExactly(2, 1);
  }

  @Test
  void aNounAndAPronounTellTheSameEventAgain() {
    Report report =
        Report.of(
            "Turkey shelled Syria on Monday. Turkey's shelling of Syria began at dawn."
                + " It shelled Syria with rockets, officials said.",
            Optional.of(new Published("2019-06-05", "input")));
    List<Event> events = Reader.load().read(report).events();
    assertThat(events).hasSize(1);
    assertThat(events.get(0).evidence())
        .extracting(Evidence::sentence)
        .containsExactlyInAnyOrder(0, 1, 2);
  }

  @Test
  void whomADeedKillsIsWhereItStruckAndNotOfTheAttackersCountry() {
    Report report =
        Report.of(
            "The Turkish shelling of Syria killed four people.",
            Optional.of(new Published("2019-06-05", "input")));
    assertThat(Reader.load().read(report).events())
        .isNotEmpty()
        .flatExtracting(Event::recipient)
        .extracting(Party::country)
        .containsOnly(Optional.of("SYR"));
  }

  @Test
  void theEventOfAReportKeepsTheEvidenceOfAllItsSentences() {
    Report report =
        Report.of(
            "Peru attacked Chile. Bread is dear in Lima. Peru attacked Chile with rockets.",
            Optional.of(new Published("2019-06-03", "input")));
    List<Event> events = Reader.load().read(report).events();
    assertThat(events).extracting(Event::type).containsOnlyOnce(EventType.ASSAULT);
    assertThat(events.get(0).evidence())
        .extracting(Evidence::sentence)
        .containsExactlyInAnyOrder(0, 2);
  }

  private static Draft undated(Draft draft) {
    return new Draft(
        draft.sentence(),
        draft.token(),
        draft.trigger(),
        draft.rule(),
        draft.code(),
        draft.type(),
        draft.mode(),
        draft.actor(),
        draft.recipient(),
        draft.status(),
        draft.background(),
        Optional.empty(),
        draft.saidBy(),
        draft.confidence());
  }

  private static Draft attack(int sentence, String actor, String recipient, LocalDate day) {
    return draft(sentence, EventType.ASSAULT, actor, recipient, Status.ACTUAL, day);
  }

  private static Draft draft(
      int sentence, EventType type, String actor, String recipient, Status status, LocalDate day) {
    return new Draft(
        sentence,
        0,
        List.of(new Span(0, 1)),
        "conflict.tsv:1",
        "190",
        type,
        Optional.empty(),
        List.of(party(actor)),
        List.of(party(recipient)),
        status,
        false,
        Optional.of(new Occasion(day, day, Optional.of("that day"), "text")),
        Optional.empty(),
        0.8);
  }

  private static Party party(String country) {
    return new Party(
        Optional.of(country),
        Optional.empty(),
        Optional.empty(),
        country,
        new Span(0, 1),
        Optional.empty());
  }
}
