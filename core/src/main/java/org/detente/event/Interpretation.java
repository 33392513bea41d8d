package org.detente.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.detente.record.Status;

/**
 * What a rule makes of a word and of the event it governs.
 *
 * @param token the trigger
 * @param complement head of the governed phrase, -1 for none
 * @param code CAMEO code, empty where the word only passes on
 * @param inner the governed event
 * @param strength how specific the match is; the stronger of two readings of a word wins
 */
record Interpretation(
    Rule rule,
    int token,
    int complement,
    Optional<String> code,
    Optional<String> mode,
    Optional<Interpretation> inner,
    int strength) {

  Optional<Operator> operator() {
    return rule.operator();
  }

  /** The words that carry the event, from the outside in. */
  List<Integer> words() {
    List<Integer> words = new ArrayList<>(2);
    Interpretation at = this;
    while (true) {
      words.add(at.token);
      if (at.inner.isEmpty()) {
        return words;
      }
      at = at.inner.get();
    }
  }

  /** The names of the rows that read it, from the outside in. */
  String rules() {
    String own = rule.name();
    return inner.map(i -> own + RuleBook.JOINT + i.rules()).orElse(own);
  }

  /** The status that an operator in the chain sets, the outermost first. */
  Optional<Status> status() {
    Optional<Status> own = operator().flatMap(Operator::status);
    return own.isPresent() ? own : inner.flatMap(Interpretation::status);
  }
}
