package org.detente.event;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.detente.syntax.Sentence;
import org.detente.topic.Topic;
import org.detente.topic.Topics;

/** The PLOVER contexts of a sentence, by the topics that it names. */
final class Contexts {
  private static final int ENOUGH = 2;
  private static final int MOST = 3;

  private final Topics topics;

  Contexts(Topics topics) {
    this.topics = topics;
  }

  /** The strongest contexts, at most three, the strongest first. */
  List<String> of(Sentence sentence) {
    Map<String, Integer> sums = new TreeMap<>();
    for (Topic topic : topics.in(sentence)) {
      sums.merge(topic.context(), topic.weight(), Integer::sum);
    }
    return sums.entrySet().stream()
        .filter(e -> e.getValue() >= ENOUGH && !e.getKey().isEmpty())
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry::getKey))
        .limit(MOST)
        .map(Map.Entry::getKey)
        .toList();
  }
}
