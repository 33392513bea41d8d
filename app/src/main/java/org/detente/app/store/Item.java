package org.detente.app.store;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.detente.record.Span;

/**
 * One thing that the store holds under an id.
 *
 * @param fields by column, without those that are empty
 * @param text of its report; empty for a run
 * @param sentence where it is told, in that text
 * @param spans its words by their role: trigger, actor, recipient, content …
 */
public record Item(
    Kind kind,
    Map<String, Object> fields,
    String text,
    Optional<Span> sentence,
    List<Marked> spans) {
  public Item {
    fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    spans = List.copyOf(spans);
  }

  /** What it is. */
  public enum Kind {
    EVENT,
    STATEMENT,
    ISSUE,
    REPORT,
    RUN
  }

  /** Words with their role. */
  public record Marked(String role, Span span) {}

  /** A field as text; empty where it has none. */
  public Optional<String> field(String name) {
    return Optional.ofNullable(fields.get(name)).map(Object::toString);
  }
}
