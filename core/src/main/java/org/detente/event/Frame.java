package org.detente.event;

import java.util.List;

/**
 * A predicate with its arguments by their logical role: passives, control, coordination and
 * relative clauses are undone.
 *
 * @param head the verb, noun or adjective
 * @param subjects who does it; empty where the text leaves it open
 * @param objects who or what it is done to
 * @param indirect the receivers of ditransitive verbs
 * @param obliques prepositional phrases
 * @param particle particle of a phrasal verb, or the empty string
 */
record Frame(
    int head,
    boolean passive,
    List<Integer> subjects,
    List<Integer> objects,
    List<Integer> indirect,
    List<Argument> obliques,
    String particle) {

  /** A prepositional phrase under a predicate. */
  record Argument(String preposition, int token) {}
}
