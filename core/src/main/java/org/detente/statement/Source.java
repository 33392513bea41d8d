package org.detente.statement;

import java.util.List;
import org.detente.record.Span;

/**
 * The phrase that names who speaks or thinks.
 *
 * @param sentence number of its sentence
 * @param head its head token
 * @param spans its words
 */
record Source(int sentence, int head, List<Span> spans) {
  Source {
    spans = List.copyOf(spans);
    if (spans.isEmpty()) {
      throw new IllegalArgumentException("a source has words");
    }
  }
}
