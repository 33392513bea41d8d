package org.detente.statement;

import java.util.ArrayList;
import java.util.List;
import org.detente.record.Span;

/**
 * The paragraphs of a text, trimmed, in order.
 *
 * <p>A line break ends a paragraph, except in hard-wrapped text: a single break after a word or a
 * comma and before a lower-case word is only a wrapped line.
 */
final class Paragraphs {
  private Paragraphs() {}

  static List<Span> of(String text) {
    List<Span> paragraphs = new ArrayList<>();
    int start = 0;
    for (int at = 0; at <= text.length(); at++) {
      if (at == text.length() || isBreak(text, at)) {
        add(text, start, at, paragraphs);
        start = at + 1;
      }
    }
    return paragraphs;
  }

  private static boolean isBreak(String text, int at) {
    if (text.charAt(at) != '\n') {
      return false;
    }
    int before = at - 1;
    while (before >= 0 && (text.charAt(before) == ' ' || text.charAt(before) == '\r')) {
      before--;
    }
    int after = at + 1;
    while (after < text.length() && text.charAt(after) == ' ') {
      after++;
    }
    if (before < 0 || after >= text.length()) {
      return true;
    }
    char last = text.charAt(before);
    boolean wrapped =
        (Character.isLetterOrDigit(last) || last == ',')
            && Character.isLowerCase(text.charAt(after));
    return !wrapped;
  }

  private static void add(String text, int from, int to, List<Span> paragraphs) {
    int start = from;
    int end = to;
    while (start < end && QuotationMark.isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && QuotationMark.isSpace(text.charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      paragraphs.add(new Span(start, end));
    }
  }
}
