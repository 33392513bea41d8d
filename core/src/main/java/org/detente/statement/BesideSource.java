package org.detente.statement;

import java.util.EnumSet;
import java.util.Set;
import org.detente.syntax.Upos;

/**
 * The noun phrase right before a verb of saying, where the tree gives the verb no subject: "the
 * report said.", "Keller, an aide, said".
 */
final class BesideSource {
  private static final Set<Upos> NOMINAL =
      EnumSet.of(Upos.NOUN, Upos.PROPN, Upos.PRON, Upos.NUM, Upos.DET);

  private static final int LONGEST_CLIMB = 12;

  private BesideSource() {}

  /** The head of the phrase, -1 where none stands there. */
  static int of(Tree tree, int verb) {
    int first = verb;
    while (first > 0
        && (tree.upos(first - 1) == Upos.AUX
            || tree.upos(first - 1) == Upos.ADV && tree.head(first - 1) == verb)) {
      first--;
    }
    int last = first - 1;
    boolean apart = last > 0 && tree.lower(last).equals(",");
    if (apart) {
      last--;
    }
    if (last < 0 || tree.quoted(last) || !NOMINAL.contains(tree.upos(last))) {
      return -1;
    }
    int from = apart ? 0 : start(tree, last);
    int top = last;
    for (int step = 0; step < LONGEST_CLIMB; step++) {
      int head = tree.head(top);
      if (head < from
          || head >= first
          || isClause(tree, head)
          || !NOMINAL.contains(tree.upos(head))) {
        break;
      }
      top = head;
    }
    return NOMINAL.contains(tree.upos(top)) && !tree.xpos(top).startsWith("W") ? top : -1;
  }

  /**
   * "Rubio said Obama failed to act", where the tree gives the cue the subject of what was said: it
   * stands after the cue, and a verb with tense follows it without a pause.
   */
  static boolean isBorrowed(Tree tree, CuePhrase cue, int subject) {
    if (subject <= cue.last() || tree.quoted(subject)) {
      return false;
    }
    boolean[] phrase = tree.subtree(subject);
    int at = cue.last() + 1;
    while (at < tree.size() && phrase[at] && !tree.quoted(at)) {
      at++;
    }
    while (at < tree.size() && tree.upos(at) == Upos.ADV) {
      at++;
    }
    return at > subject && at < tree.size() && tree.isTensed(at);
  }

  /** After the last pause before the phrase. */
  private static int start(Tree tree, int last) {
    int at = last;
    while (at > 0 && !tree.isPunct(at - 1) && !tree.quoted(at - 1)) {
      at--;
    }
    return at;
  }

  private static boolean isClause(Tree tree, int token) {
    return tree.isVerb(token) && tree.isFinite(token) && !tree.basic(token).equals("acl");
  }
}
