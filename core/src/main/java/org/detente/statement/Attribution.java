package org.detente.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.detente.record.Span;

/**
 * A source, a cue and a content as the grammar gives them, before anyone knows who the source is.
 *
 * @param sentence number of the sentence that holds the cue
 * @param cueToken the cue's head
 * @param cueSpans the cue's words, with its auxiliaries
 * @param source the source phrase, empty where nobody is named
 * @param content stretches of the content, in text order
 * @param rule what found it
 */
record Attribution(
    int sentence,
    Cue cue,
    int cueToken,
    List<Span> cueSpans,
    Optional<Source> source,
    List<Span> content,
    String rule) {
  Attribution {
    cueSpans = List.copyOf(cueSpans);
    content = List.copyOf(content);
  }

  /** The same with more content, joined where stretches touch or overlap. */
  Attribution with(List<Span> more) {
    List<Span> all = new ArrayList<>(content);
    all.addAll(more);
    return new Attribution(sentence, cue, cueToken, cueSpans, source, joined(all), rule);
  }

  Attribution withContent(List<Span> other) {
    return new Attribution(sentence, cue, cueToken, cueSpans, source, joined(other), rule);
  }

  Attribution by(Source other) {
    return new Attribution(sentence, cue, cueToken, cueSpans, Optional.of(other), content, rule);
  }

  boolean covers(int offset) {
    for (Span span : content) {
      if (span.start() <= offset && offset < span.end()) {
        return true;
      }
    }
    return false;
  }

  int end() {
    return content.get(content.size() - 1).end();
  }

  private static List<Span> joined(List<Span> spans) {
    List<Span> sorted = spans.stream().sorted().toList();
    List<Span> joined = new ArrayList<>();
    for (Span span : sorted) {
      int last = joined.size() - 1;
      if (last >= 0 && span.start() <= joined.get(last).end()) {
        joined.set(last, joined.get(last).join(span));
      } else {
        joined.add(span);
      }
    }
    return joined;
  }
}
