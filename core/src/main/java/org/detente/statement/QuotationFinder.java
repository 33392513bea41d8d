package org.detente.statement;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.detente.record.Span;

/**
 * Finds the outermost quotations of a text from their marks alone, paragraph by paragraph.
 *
 * <p>A mark without its partner ends with its paragraph, so a lost mark never swallows the rest of
 * the report. Time is linear in the text.
 */
final class QuotationFinder {
  /** A single-marked quotation longer than this is taken for a stray apostrophe. */
  private static final int LONGEST_SINGLE = 1500;

  private final String text;
  private final List<Quotation> found = new ArrayList<>();

  private QuotationFinder(String text) {
    this.text = text;
  }

  /** The quotations in text order; they do not overlap. */
  static List<Quotation> find(String text) {
    QuotationFinder finder = new QuotationFinder(text);
    for (Span paragraph : Paragraphs.of(text)) {
      finder.read(paragraph);
    }
    return List.copyOf(finder.found);
  }

  private void read(Span paragraph) {
    int before = found.size();
    if (!readNested(paragraph)) {
      while (found.size() > before) {
        found.remove(found.size() - 1);
      }
      readFlat(paragraph);
    }
    markContinuation(before, paragraph);
  }

  /** Marks inside marks; false where the marks do not balance in the paragraph. */
  private boolean readNested(Span paragraph) {
    Deque<Integer> open = new ArrayDeque<>();
    int start = -1;
    int at = paragraph.start();
    while (at < paragraph.end()) {
      int width = QuotationMark.width(text, at, paragraph.end());
      if (width == 0) {
        at = open.isEmpty() ? afterSingle(at, paragraph) : at + 1;
        continue;
      }
      boolean closesTop =
          !open.isEmpty()
              && QuotationMark.family(text.charAt(open.peek()))
                  == QuotationMark.family(text.charAt(at));
      if (QuotationMark.opens(text, at, width, paragraph.start(), paragraph.end(), closesTop)) {
        if (open.isEmpty()) {
          start = at;
        }
        open.push(at);
      } else if (closesTop) {
        open.pop();
        if (open.isEmpty()) {
          add(start, at, width, true);
        }
      } else if (!open.isEmpty()) {
        return false;
      }
      at += width;
    }
    return open.isEmpty();
  }

  /** Every opening mark starts anew, any closing mark ends; what stays open ends the paragraph. */
  private void readFlat(Span paragraph) {
    int start = -1;
    int at = paragraph.start();
    while (at < paragraph.end()) {
      int width = QuotationMark.width(text, at, paragraph.end());
      if (width == 0) {
        at = start < 0 ? afterSingle(at, paragraph) : at + 1;
        continue;
      }
      if (QuotationMark.opens(text, at, width, paragraph.start(), paragraph.end(), start >= 0)) {
        if (start >= 0) {
          addOpen(start, at);
        }
        start = at;
      } else if (start >= 0) {
        add(start, at, width, true);
        start = -1;
      }
      at += width;
    }
    if (start >= 0) {
      addOpen(start, paragraph.end());
    }
  }

  private int afterSingle(int at, Span paragraph) {
    if (!QuotationMark.opensSingle(text, at, paragraph.start(), paragraph.end())) {
      return at + 1;
    }
    int close = closingSingle(at + 1, paragraph.end());
    if (close < 0) {
      return at + 1;
    }
    add(at, close, 1, true);
    return close + 1;
  }

  /** The single mark that closes: a plural's apostrophe is passed over while another mark waits. */
  private int closingSingle(int from, int end) {
    int limit = Math.min(end, from + LONGEST_SINGLE);
    int plural = -1;
    for (int at = from; at < limit; at++) {
      if (QuotationMark.width(text, at, end) > 0) {
        break;
      }
      if (QuotationMark.opensSingle(text, at, from, end)) {
        break;
      }
      if (!QuotationMark.closesSingle(text, at, end)) {
        continue;
      }
      boolean isPlural = text.charAt(at - 1) == 's' && text.substring(from, at).indexOf(' ') > 0;
      if (!isPlural) {
        return plural >= 0 && isLoneMark(plural, at) ? plural : at;
      }
      plural = at;
    }
    return plural;
  }

  /** Whether the plural's mark ends a sentence, so that the later one belongs to something else. */
  private boolean isLoneMark(int plural, int later) {
    return text.substring(plural, later).indexOf('.') >= 0;
  }

  private void add(int start, int close, int width, boolean closed) {
    int inside = start + QuotationMark.width(text, start, close);
    if (inside == start) {
      inside = start + 1;
    }
    if (inside < close) {
      String marks = text.substring(start, inside) + text.substring(close, close + width);
      found.add(
          new Quotation(
              new Span(start, close + width), new Span(inside, close), marks, closed, false));
    }
  }

  private void addOpen(int start, int end) {
    int stop = end;
    while (stop > start && QuotationMark.isSpace(text.charAt(stop - 1))) {
      stop--;
    }
    int inside = start + QuotationMark.width(text, start, stop);
    if (inside < stop) {
      Span span = new Span(start, stop);
      found.add(
          new Quotation(span, new Span(inside, stop), text.substring(start, inside), false, false));
    }
  }

  /** A paragraph that begins with a mark takes up the quotation that the one before left open. */
  private void markContinuation(int first, Span paragraph) {
    if (first == 0 || first >= found.size()) {
      return;
    }
    Quotation previous = found.get(first - 1);
    Quotation next = found.get(first);
    boolean follows =
        !previous.closed()
            && next.span().start() == paragraph.start()
            && text.substring(previous.span().end(), paragraph.start()).isBlank();
    if (follows) {
      found.set(first, next.continuing());
    }
  }
}
