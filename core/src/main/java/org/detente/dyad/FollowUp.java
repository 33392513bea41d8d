package org.detente.dyad;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.detente.dyad.PlanOutcome.State;
import org.detente.record.EventType;
import org.detente.record.Status;

/** Follows plans and threats: which were held, confirmed, cancelled, and which are overdue. */
public final class FollowUp {
  /** Days around the announced dates in which an event still counts as the plan's. */
  private static final int SLACK_DAYS = 7;

  /** Days after which a plan without a date is overdue. */
  private static final int OPEN_PLAN_DAYS = 365;

  /** Events in order of days, by each of their parties. */
  private final Map<String, List<Later>> byParty = new HashMap<>();

  /**
   * An event that may tell what became of a plan.
   *
   * @param day on which it took place, was said to be cancelled, or was announced again
   * @param by country codes of those who act
   */
  public record Later(
      String id,
      EventType type,
      String cameo,
      LocalDate day,
      Set<String> parties,
      Set<String> by,
      Status status) {
    public Later {
      parties = Set.copyOf(parties);
      by = Set.copyOf(by);
    }
  }

  /**
   * @param events of any parties, in any order
   */
  public FollowUp(List<Later> events) {
    events.stream()
        .sorted(Comparator.comparing(Later::day).thenComparing(Later::id))
        .forEach(
            e ->
                e.parties()
                    .forEach(p -> byParty.computeIfAbsent(p, k -> new ArrayList<>()).add(e)));
  }

  /**
   * @param today the day on which the question is asked
   */
  public PlanOutcome follow(Plan plan, LocalDate today) {
    Optional<Later> cancelled = Optional.empty();
    Optional<Later> toldAgain = Optional.empty();
    List<Later> events = ofRarestParty(plan);
    for (int i = firstOn(plan.announced(), events); i < events.size(); i++) {
      Later event = events.get(i);
      if (event.day().isAfter(today)) {
        break;
      }
      if (!concerns(event, plan)) {
        continue;
      }
      if (isHeld(plan, event)) {
        return outcome(plan, State.HELD, event);
      }
      if (cancelled.isEmpty() && isCancellation(plan, event)) {
        cancelled = Optional.of(event);
      }
      if (toldAgain.isEmpty()
          && isToldAgain(plan, event)
          && event.day().isAfter(plan.announced())) {
        toldAgain = Optional.of(event);
      }
    }
    if (cancelled.isPresent()) {
      return outcome(plan, State.CANCELLED, cancelled.get());
    }
    LocalDate due = plan.due().orElse(plan.announced().plusDays(OPEN_PLAN_DAYS));
    if (today.isAfter(due.plusDays(SLACK_DAYS))) {
      return new PlanOutcome(plan, State.OVERDUE, Optional.empty(), Optional.of(due));
    }
    return toldAgain
        .map(event -> outcome(plan, State.CONFIRMED, event))
        .orElse(new PlanOutcome(plan, State.ANNOUNCED, Optional.empty(), Optional.empty()));
  }

  /** Number of the first event on or after the day, of events in order of days. */
  private static int firstOn(LocalDate day, List<Later> events) {
    int low = 0;
    int high = events.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (events.get(middle).day().isBefore(day)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static boolean concerns(Later event, Plan plan) {
    return !event.id().equals(plan.id())
        && event.parties().containsAll(plan.parties())
        && event.by().containsAll(plan.by());
  }

  private static boolean isHeld(Plan plan, Later event) {
    return event.status() == Status.ACTUAL
        && plan.carriedOutBy().contains(event.type())
        && isInTime(plan, event.day());
  }

  private List<Later> ofRarestParty(Plan plan) {
    return plan.parties().stream()
        .sorted()
        .map(p -> byParty.getOrDefault(p, List.of()))
        .min(Comparator.comparingInt(List::size))
        .orElse(List.of());
  }

  private static PlanOutcome outcome(Plan plan, State state, Later event) {
    return new PlanOutcome(plan, state, Optional.of(event.id()), Optional.of(event.day()));
  }

  private static boolean isCancellation(Plan plan, Later event) {
    return switch (event.status()) {
      case ACTUAL -> plan.isCancelledBy(event.cameo());
      case DENIED -> plan.carriedOutBy().contains(event.type());
      case PLANNED, CONDITIONAL, ALLEGED -> false;
    };
  }

  private static boolean isToldAgain(Plan plan, Later event) {
    return event.type() == plan.type()
        && event.status() == (plan.type() == EventType.THREATEN ? Status.ACTUAL : Status.PLANNED);
  }

  private static boolean isInTime(Plan plan, LocalDate day) {
    return !day.isBefore(plan.start().minusDays(SLACK_DAYS))
        && plan.due().map(due -> !day.isAfter(due.plusDays(SLACK_DAYS))).orElse(true);
  }
}
