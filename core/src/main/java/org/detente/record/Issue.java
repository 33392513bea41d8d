package org.detente.record;

import java.util.List;
import java.util.Optional;

/**
 * Something that parties talk about, an area of cooperation or of concern.
 *
 * @param name as the text has it
 * @param context PLOVER context it belongs to
 * @param between country codes of the parties, sorted
 * @param span where the text names it
 * @param rule the rule that fired
 */
public record Issue(
    String id,
    String name,
    Optional<String> context,
    IssueKind kind,
    List<String> between,
    Span span,
    String rule) {
  public Issue {
    between = List.copyOf(between);
  }
}
