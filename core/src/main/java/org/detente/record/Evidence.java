package org.detente.record;

import java.util.List;

/**
 * Where the text gives an event.
 *
 * @param sentence number of the sentence
 * @param trigger the words that carry the event, inside that sentence
 * @param rule the rule that fired
 */
public record Evidence(int sentence, List<Span> trigger, String rule) {
  public Evidence {
    trigger = List.copyOf(trigger);
    if (trigger.isEmpty() || rule.isEmpty()) {
      throw new IllegalArgumentException("evidence has a trigger and a rule");
    }
  }
}
