package org.detente.dyad;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.detente.record.EventType;

/**
 * Something announced.
 *
 * @param id of the planned event
 * @param announced day of the report that first tells it
 * @param parties country codes of all who are to take part, or of the one who acts and the one
 *     acted on
 * @param start first day on which it may take place
 * @param due last day on which it may take place, where the text gives one
 */
public record Plan(
    String id,
    EventType type,
    LocalDate announced,
    Set<String> parties,
    LocalDate start,
    Optional<LocalDate> due) {
  public Plan {
    parties = Set.copyOf(parties);
  }
}
