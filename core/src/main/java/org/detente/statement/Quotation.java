package org.detente.statement;

import org.detente.record.Span;

/**
 * A stretch of text inside quotation marks, with its marks.
 *
 * @param span from the opening mark to the closing mark, both included
 * @param inside the words between the marks
 * @param marks the opening and the closing mark as they stand; only the opening one where the
 *     paragraph ends before a closing mark
 * @param closed whether a closing mark was found before the paragraph's end
 * @param continues whether it takes up a quotation that the paragraph before left open
 */
record Quotation(Span span, Span inside, String marks, boolean closed, boolean continues) {
  Quotation {
    if (!span.contains(inside)) {
      throw new IllegalArgumentException("a quotation's words lie between its marks");
    }
  }

  Quotation continuing() {
    return new Quotation(span, inside, marks, closed, true);
  }
}
