package org.detente.dyad;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.detente.dyad.PlanOutcome.State;
import org.detente.record.EventType;
import org.detente.record.Status;

/** Follows plans: which were held, confirmed, cancelled, and which are overdue. */
public final class FollowUp {
  /** Days around the announced dates in which an event still counts as the plan's. */
  private static final int SLACK_DAYS = 7;

  /** Days after which a plan without a date is overdue. */
  private static final int OPEN_PLAN_DAYS = 365;

  /**
   * A later telling: an event between the same parties.
   *
   * @param day on which it took place, was said to be cancelled, or was announced again
   * @param isCancellation true where it tells that the plan is off
   */
  public record Later(
      String id,
      EventType type,
      LocalDate day,
      Set<String> parties,
      Status status,
      boolean isCancellation) {
    public Later {
      parties = Set.copyOf(parties);
    }
  }

  /**
   * @param later events of any parties, in any order
   * @param today the day on which the question is asked
   */
  public PlanOutcome follow(Plan plan, List<Later> later, LocalDate today) {
    List<Later> ours =
        later.stream()
            .filter(e -> !e.id().equals(plan.id()))
            .filter(e -> e.parties().containsAll(plan.parties()))
            .filter(e -> !e.day().isBefore(plan.announced()))
            .filter(e -> !e.day().isAfter(today))
            .sorted(Comparator.comparing(Later::day).thenComparing(Later::id))
            .toList();
    Optional<Later> cancelled =
        ours.stream().filter(e -> e.isCancellation() || isDenied(plan, e)).findFirst();
    Optional<Later> held =
        ours.stream()
            .filter(e -> e.status() == Status.ACTUAL && !e.isCancellation())
            .filter(e -> e.type() == plan.type())
            .filter(e -> isInTime(plan, e.day()))
            .findFirst();
    if (held.isPresent()) {
      return new PlanOutcome(plan, State.HELD, held.map(Later::id), held.map(Later::day));
    }
    if (cancelled.isPresent()) {
      return new PlanOutcome(
          plan, State.CANCELLED, cancelled.map(Later::id), cancelled.map(Later::day));
    }
    LocalDate due = plan.due().orElse(plan.announced().plusDays(OPEN_PLAN_DAYS));
    if (today.isAfter(due.plusDays(SLACK_DAYS))) {
      return new PlanOutcome(plan, State.OVERDUE, Optional.empty(), Optional.of(due));
    }
    return ours.stream()
        .filter(e -> e.type() == plan.type() && e.status() == Status.PLANNED)
        .filter(e -> e.day().isAfter(plan.announced()))
        .findFirst()
        .map(e -> new PlanOutcome(plan, State.CONFIRMED, Optional.of(e.id()), Optional.of(e.day())))
        .orElse(new PlanOutcome(plan, State.ANNOUNCED, Optional.empty(), Optional.empty()));
  }

  private static boolean isDenied(Plan plan, Later event) {
    return event.type() == plan.type() && event.status() == Status.DENIED;
  }

  private static boolean isInTime(Plan plan, LocalDate day) {
    return !day.isBefore(plan.start().minusDays(SLACK_DAYS))
        && plan.due().map(due -> !day.isAfter(due.plusDays(SLACK_DAYS))).orElse(true);
  }
}
