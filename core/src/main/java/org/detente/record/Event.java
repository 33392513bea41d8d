package org.detente.record;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Who did what to whom.
 *
 * @param mode PLOVER mode of the type, where one applies
 * @param contexts PLOVER contexts, the strongest first
 * @param cameo CAMEO code of two to four digits
 * @param intensity PLOVER score of type and mode, -10 to 10
 * @param background true where the text gives the event as older background, not as its news
 * @param place index into the reading's places
 * @param evidence first where it is told best, then every other sentence of the report that tells
 *     it
 * @param saidBy id of the statement whose content holds the event
 * @param confidence 0 to 1
 */
public record Event(
    String id,
    EventType type,
    Optional<String> mode,
    List<String> contexts,
    String cameo,
    double intensity,
    List<Party> actor,
    List<Party> recipient,
    Status status,
    boolean background,
    Optional<Occasion> date,
    OptionalInt place,
    List<Evidence> evidence,
    Optional<String> saidBy,
    double confidence) {
  public Event {
    contexts = List.copyOf(contexts);
    actor = List.copyOf(actor);
    recipient = List.copyOf(recipient);
    evidence = List.copyOf(evidence);
    if (evidence.isEmpty()) {
      throw new IllegalArgumentException("an event has evidence");
    }
    if (!(intensity >= -10 && intensity <= 10)) {
      throw new IllegalArgumentException("intensity out of range: " + intensity);
    }
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence out of range: " + confidence);
    }
  }

  public Quad quad() {
    return type.quad();
  }

  public int sentence() {
    return evidence.get(0).sentence();
  }

  public List<Span> trigger() {
    return evidence.get(0).trigger();
  }

  public String rule() {
    return evidence.get(0).rule();
  }
}
