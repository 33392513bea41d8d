package org.detente.dyad;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What became of a plan.
 *
 * @param event id of the event that held, confirmed or cancelled it
 * @param day of that event, or the day by which it was due
 */
public record PlanOutcome(Plan plan, State state, Optional<String> event, Optional<LocalDate> day) {
  /** Where a plan stands. */
  public enum State {
    /** Still to come. */
    ANNOUNCED,
    /** Still to come, and told again in a later report. */
    CONFIRMED,
    HELD,
    CANCELLED,
    /** Its time is past, and no report tells that it took place. */
    OVERDUE
  }
}
