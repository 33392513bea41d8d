package org.detente.app.view;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.detente.record.Reading;
import org.detente.record.Span;

/** Words of the report, and the sentences they stand in. Sentences are counted from 1 here. */
final class Passages {
  private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0]+");

  private final String text;
  private final List<Span> sentences;

  Passages(Reading reading) {
    this.text = reading.report().text();
    this.sentences = reading.sentences();
  }

  static String label(int sentence) {
    return "s" + (sentence + 1);
  }

  String label(Span span) {
    return label(sentence(span));
  }

  /** Number of the sentence that a span begins in. */
  int sentence(Span span) {
    int low = 0;
    int high = sentences.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (sentences.get(middle).start() <= span.start()) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return Math.max(0, low);
  }

  String words(Span span) {
    return SPACES.matcher(span.of(text)).replaceAll(" ").strip();
  }

  String words(List<Span> spans) {
    return spans.stream().map(this::words).collect(Collectors.joining(" … "));
  }

  /** The sentence around its trigger, cut to {@code room} columns, the trigger painted. */
  String around(int sentence, List<Span> trigger, int room, Paint paint) {
    if (sentence >= sentences.size()) {
      return words(trigger);
    }
    Span whole = sentences.get(sentence);
    Span first = trigger.get(0);
    Span last = trigger.get(trigger.size() - 1);
    int start = whole.start();
    int end = whole.end();
    if (whole.length() > room - 2) {
      int before = Math.max(0, (room - 4 - first.join(last).length()) / 2);
      start = wordStart(Math.max(whole.start(), first.start() - before), whole.start());
      end = wordEnd(Math.min(whole.end(), start + room - 4), last.end());
    }
    StringBuilder out = new StringBuilder(start > whole.start() ? "… " : "");
    int at = start;
    for (Span span : trigger) {
      if (span.start() >= at && span.end() <= end) {
        out.append(edged(new Span(at, span.start())));
        out.append(paint.bold(words(span)));
        at = span.end();
      }
    }
    out.append(edged(new Span(at, Math.max(at, end))));
    return out.append(end < whole.end() ? " …" : "").toString().strip();
  }

  private String edged(Span span) {
    return SPACES.matcher(span.of(text)).replaceAll(" ");
  }

  private int wordStart(int at, int earliest) {
    int start = at;
    while (start > earliest && !Character.isWhitespace(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private int wordEnd(int at, int earliest) {
    int end = at;
    while (end > earliest && end < text.length() && !Character.isWhitespace(text.charAt(end))) {
      end--;
    }
    return Math.max(end, Math.min(earliest, text.length()));
  }
}
