package org.detente.dyad;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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
    List<Later> ours =
        ofRarestParty(plan).stream()
            .filter(e -> !e.id().equals(plan.id()))
            .filter(e -> e.parties().containsAll(plan.parties()))
            .filter(e -> e.by().containsAll(plan.by()))
            .filter(e -> !e.day().isBefore(plan.announced()))
            .filter(e -> !e.day().isAfter(today))
            .toList();
    Optional<Later> held =
        ours.stream()
            .filter(e -> e.status() == Status.ACTUAL)
            .filter(e -> plan.carriedOutBy().contains(e.type()))
            .filter(e -> isInTime(plan, e.day()))
            .findFirst();
    if (held.isPresent()) {
      return outcome(plan, State.HELD, held.get());
    }
    Optional<Later> cancelled = ours.stream().filter(e -> isCancellation(plan, e)).findFirst();
    if (cancelled.isPresent()) {
      return outcome(plan, State.CANCELLED, cancelled.get());
    }
    LocalDate due = plan.due().orElse(plan.announced().plusDays(OPEN_PLAN_DAYS));
    if (today.isAfter(due.plusDays(SLACK_DAYS))) {
      return new PlanOutcome(plan, State.OVERDUE, Optional.empty(), Optional.of(due));
    }
    return ours.stream()
        .filter(e -> isToldAgain(plan, e))
        .filter(e -> e.day().isAfter(plan.announced()))
        .findFirst()
        .map(e -> outcome(plan, State.CONFIRMED, e))
        .orElse(new PlanOutcome(plan, State.ANNOUNCED, Optional.empty(), Optional.empty()));
  }

  private List<Later> ofRarestParty(Plan plan) {
    return new TreeSet<>(plan.parties())
        .stream()
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
