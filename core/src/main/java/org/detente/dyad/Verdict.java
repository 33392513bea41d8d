package org.detente.dyad;

import java.util.List;
import java.util.Optional;

/**
 * What the events say of a proposition.
 *
 * @param effect the difference that the claim is about, after less before
 * @param test the test and its assumptions in words
 * @param before events before
 * @param after events after
 * @param supporting ids of the strongest events for it, the strongest first
 * @param opposing ids of the strongest events against it
 * @param needs what it would take to decide, where it is undecided
 */
public record Verdict(
    Proposition proposition,
    Answer answer,
    Measure effect,
    String test,
    int before,
    int after,
    List<String> supporting,
    List<String> opposing,
    Optional<String> needs) {
  public Verdict {
    supporting = List.copyOf(supporting);
    opposing = List.copyOf(opposing);
  }

  /** Supported where the whole interval lies on the claim's side of 0. */
  public enum Answer {
    SUPPORTED,
    CONTRADICTED,
    UNDECIDED
  }
}
