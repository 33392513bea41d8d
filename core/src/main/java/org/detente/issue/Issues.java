package org.detente.issue;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.detente.record.Issue;
import org.detente.record.Relation;
import org.detente.record.Span;

/**
 * What a report is about, and what it says of the relations, all in text order.
 *
 * @param mentions every place where the text names one of the issues, in text order
 */
public record Issues(List<Issue> issues, List<Relation> relations, List<IssueMention> mentions) {
  static final Issues NONE = new Issues(List.of(), List.of(), List.of());

  public Issues {
    issues = List.copyOf(issues);
    relations = List.copyOf(relations);
    mentions = List.copyOf(mentions);
  }

  /** The issues that stretches of text touch, by id, in text order. */
  public List<String> touching(List<Span> spans) {
    Set<String> ids = new LinkedHashSet<>();
    for (Span span : spans) {
      for (int at = firstFrom(span.start()); at < mentions.size(); at++) {
        Span mention = mentions.get(at).span();
        if (mention.start() >= span.end()) {
          break;
        }
        ids.add(mentions.get(at).issue());
      }
    }
    return List.copyOf(ids);
  }

  /** Index of the first mention that starts at or after an offset. */
  private int firstFrom(int offset) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (mentions.get(middle).span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
