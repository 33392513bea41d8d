package org.detente.dyad;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.detente.dyad.FollowUp.Later;
import org.detente.dyad.PlanOutcome.State;
import org.detente.record.EventType;
import org.detente.record.Status;
import org.junit.jupiter.api.Test;

class FollowUpTest {
  private static final LocalDate ANNOUNCED = LocalDate.of(2022, 5, 2);
  private static final LocalDate DUE = LocalDate.of(2022, 8, 31);
  private static final Plan SUMMIT =
      new Plan(
          "plan",
          EventType.CONSULT,
          "040",
          ANNOUNCED,
          Set.of("AAA", "BBB"),
          Set.of("AAA"),
          LocalDate.of(2022, 6, 1),
          Optional.of(DUE));

  private static Later later(LocalDate day, Status status, boolean isCancellation) {
    return event(
        day,
        isCancellation ? EventType.REJECT : EventType.CONSULT,
        isCancellation ? "125" : "040",
        "BBB",
        status);
  }

  private static Later event(
      LocalDate day, EventType type, String cameo, String by, Status status) {
    return new Later("later", type, cameo, day, Set.of("AAA", "BBB"), Set.of(by), status);
  }

  private static State state(LocalDate today, Later... later) {
    return new FollowUp(List.of(later)).follow(SUMMIT, today).state();
  }

  @Test
  void aMeetingInTheAnnouncedTimeHoldsThePlan() {
    assertThat(state(DUE, later(LocalDate.of(2022, 6, 16), Status.ACTUAL, false)))
        .isEqualTo(State.HELD);
  }

  @Test
  void aMeetingBeforeTheAnnouncedTimeIsAnotherOne() {
    assertThat(state(DUE, later(ANNOUNCED.plusDays(3), Status.ACTUAL, false)))
        .isEqualTo(State.ANNOUNCED);
  }

  @Test
  void aMeetingOfOtherPartiesHoldsNothing() {
    Later other =
        new Later(
            "x",
            EventType.CONSULT,
            "040",
            LocalDate.of(2022, 7, 1),
            Set.of("AAA", "CCC"),
            Set.of("AAA"),
            Status.ACTUAL);

    assertThat(state(DUE.plusMonths(2), other)).isEqualTo(State.OVERDUE);
  }

  @Test
  void aCancellationEndsThePlan() {
    assertThat(state(DUE, later(LocalDate.of(2022, 5, 20), Status.ACTUAL, true)))
        .isEqualTo(State.CANCELLED);
  }

  @Test
  void aSecondAnnouncementConfirmsIt() {
    assertThat(state(DUE.minusMonths(2), later(ANNOUNCED.plusDays(9), Status.PLANNED, false)))
        .isEqualTo(State.CONFIRMED);
  }

  @Test
  void aPlanWhoseTimeIsPastIsOverdue() {
    assertThat(state(DUE.plusMonths(1))).isEqualTo(State.OVERDUE);
  }

  @Test
  void whatIsTellableOnlyAfterTodayIsNotKnownYet() {
    assertThat(state(ANNOUNCED.plusDays(1), later(DUE, Status.ACTUAL, false)))
        .isEqualTo(State.ANNOUNCED);
  }

  private static State ofThreat(LocalDate today, Later... later) {
    Plan threat =
        new Plan(
            "threat",
            EventType.THREATEN,
            "1312",
            ANNOUNCED,
            Set.of("AAA", "BBB"),
            Set.of("AAA"),
            ANNOUNCED,
            Optional.empty());
    return new FollowUp(List.of(later)).follow(threat, today).state();
  }

  @Test
  void threatenedSanctionsAreCarriedOutBySanctionsOfTheOneWhoThreatened() {
    Later own = event(ANNOUNCED.plusDays(40), EventType.SANCTION, "163", "AAA", Status.ACTUAL);
    Later others = event(ANNOUNCED.plusDays(40), EventType.SANCTION, "163", "BBB", Status.ACTUAL);

    assertThat(ofThreat(DUE, own)).isEqualTo(State.HELD);
    assertThat(ofThreat(DUE, others)).isEqualTo(State.ANNOUNCED);
  }

  @Test
  void aThreatIsTakenBackByYielding() {
    Later yields = event(ANNOUNCED.plusDays(9), EventType.CONCEDE, "080", "AAA", Status.ACTUAL);

    assertThat(ofThreat(DUE, yields)).isEqualTo(State.CANCELLED);
  }

  @Test
  void aRefusalDoesNotTakeBackPlannedSanctions() {
    Later refusal = event(ANNOUNCED.plusDays(9), EventType.REJECT, "125", "AAA", Status.ACTUAL);

    assertThat(ofThreat(DUE, refusal)).isEqualTo(State.ANNOUNCED);
  }
}
