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
          ANNOUNCED,
          Set.of("AAA", "BBB"),
          LocalDate.of(2022, 6, 1),
          Optional.of(DUE));

  private static Later later(LocalDate day, Status status, boolean isCancellation) {
    return new Later("later", EventType.CONSULT, day, Set.of("AAA", "BBB"), status, isCancellation);
  }

  private static State state(LocalDate today, Later... later) {
    return new FollowUp().follow(SUMMIT, List.of(later), today).state();
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
            LocalDate.of(2022, 7, 1),
            Set.of("AAA", "CCC"),
            Status.ACTUAL,
            false);

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
}
