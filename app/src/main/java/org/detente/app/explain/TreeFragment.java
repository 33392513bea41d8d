package org.detente.app.explain;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.detente.record.Span;
import org.detente.syntax.Sentence;

/**
 * The part of a tree that ties some words together: the words, what lies between them, and the
 * little words that decide (negation, auxiliaries, prepositions, markers).
 */
final class TreeFragment {
  private static final Set<String> DECIDING =
      Set.of("aux", "aux:pass", "advmod", "case", "mark", "compound:prt", "cop", "det", "expl");

  private static final String TRIGGER = "trigger";

  private final Sentence sentence;
  private final Map<Integer, String> roles = new TreeMap<>();
  private final BitSet kept = new BitSet();

  TreeFragment(Sentence sentence) {
    this.sentence = sentence;
  }

  /**
   * Marks the words of a span; those outside the sentence are left out.
   *
   * @param only these words of it; all where it is empty
   */
  void mark(String role, Span span, Set<String> only) {
    for (int token = 0; token < sentence.size(); token++) {
      if (sentence.start(token) >= span.start()
          && sentence.end(token) <= span.end()
          && (only.isEmpty() || only.contains(sentence.form(token)))) {
        roles.putIfAbsent(token, role);
      }
    }
  }

  /** Marks what the rule asks for right below a trigger. */
  void markNeeded(Needs needs) {
    for (int token = 0; token < sentence.size(); token++) {
      int head = sentence.head(token);
      if (head >= 0 && TRIGGER.equals(roles.get(head)) && needs.hold(sentence, token)) {
        roles.putIfAbsent(token, "asked for");
      }
    }
  }

  /** Top down, dependents in text order. */
  List<TreeNode> nodes() {
    if (roles.isEmpty()) {
      return List.of();
    }
    int top = top();
    for (int token : roles.keySet()) {
      for (int at = token; at != top; at = sentence.head(at)) {
        kept.set(at);
      }
    }
    kept.set(top);
    BitSet ties = (BitSet) kept.clone();
    for (int token = 0; token < sentence.size(); token++) {
      int head = sentence.head(token);
      if (head >= 0 && ties.get(head) && DECIDING.contains(sentence.relation(token))) {
        kept.set(token);
      }
    }
    List<TreeNode> nodes = new ArrayList<>();
    add(top, 0, nodes);
    return nodes;
  }

  /** The lowest token above all that are marked. */
  private int top() {
    int top = roles.keySet().iterator().next();
    for (int token : roles.keySet()) {
      while (!sentence.isWithin(token, top)) {
        top = sentence.head(top);
      }
    }
    return top;
  }

  private void add(int token, int depth, List<TreeNode> nodes) {
    nodes.add(
        new TreeNode(
            depth,
            sentence.form(token),
            sentence.lemma(token),
            sentence.upos(token).name(),
            sentence.relation(token),
            roles.getOrDefault(token, "")));
    for (int dependent : sentence.dependents(token)) {
      if (kept.get(dependent)) {
        add(dependent, depth + 1, nodes);
      }
    }
  }
}
