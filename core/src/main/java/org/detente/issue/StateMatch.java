package org.detente.issue;

import java.util.List;

/**
 * A row of the relation table that holds in a sentence.
 *
 * @param noun token of the noun that stands for the relation
 * @param predicate token of the verb, adjective or noun that tells its state
 * @param words tokens of the state, in text order
 */
record StateMatch(RelationRow row, int noun, int predicate, List<Integer> words) {
  StateMatch {
    words = List.copyOf(words);
  }

  int last() {
    return words.get(words.size() - 1);
  }
}
