package org.detente.dyad;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.detente.record.EventType;

/**
 * Something announced or threatened.
 *
 * @param id of the event that tells it
 * @param type of what is announced; THREATEN for a threat
 * @param cameo CAMEO code of that event: a threat's says what is threatened
 * @param announced day of the report that first tells it
 * @param parties country codes of all who are to take part, or of the one who acts and the one
 *     acted on
 * @param by country codes of those who are to act, where it is no common matter
 * @param start first day on which it may take place
 * @param due last day on which it may take place, where the text gives one
 */
public record Plan(
    String id,
    EventType type,
    String cameo,
    LocalDate announced,
    Set<String> parties,
    Set<String> by,
    LocalDate start,
    Optional<LocalDate> due) {
  public Plan {
    parties = Set.copyOf(parties);
    by = type.isSymmetric() ? Set.of() : Set.copyOf(by);
  }

  /** Types of the events that carry it out: threatened sanctions are carried out by sanctions. */
  Set<EventType> carriedOutBy() {
    if (cameo.startsWith("036")) {
      // Agreed to meet: the meeting is what was announced.
      return Set.of(EventType.AGREE, EventType.CONSULT);
    }
    return type == EventType.THREATEN ? threatened() : Set.of(type);
  }

  private Set<EventType> threatened() {
    return switch (cameo.length() < 3 ? "130" : cameo.substring(0, 3)) {
      case "131", "132" -> Set.of(EventType.SANCTION, EventType.COERCE);
      case "133" -> Set.of(EventType.PROTEST);
      case "134", "135" -> Set.of(EventType.SANCTION, EventType.REJECT);
      case "136", "137" -> Set.of(EventType.COERCE);
      case "138", "139" -> Set.of(EventType.ASSAULT, EventType.MOBILIZE, EventType.COERCE);
      default ->
          Set.of(EventType.SANCTION, EventType.COERCE, EventType.MOBILIZE, EventType.ASSAULT);
    };
  }

  /** True where an event with this code takes the plan back. */
  boolean isCancelledBy(String code) {
    return switch (type) {
      // Rejects a meeting, halts negotiations, halts mediation.
      case CONSULT, AGREE, SUPPORT, COOPERATE -> startsWith(code, "125", "164", "165");
      // Rejects a request for aid, reduces or stops aid.
      case AID -> startsWith(code, "122", "162");
      // Yields: eases, lifts, withdraws, lets go.
      case THREATEN, PROTEST, SANCTION, COERCE, MOBILIZE, ASSAULT -> startsWith(code, "08");
      case CONCEDE, RETREAT, REQUEST, ACCUSE, REJECT -> false;
    };
  }

  private static boolean startsWith(String code, String... prefixes) {
    for (String prefix : prefixes) {
      if (code.startsWith(prefix)) {
        return true;
      }
    }
    return false;
  }
}
