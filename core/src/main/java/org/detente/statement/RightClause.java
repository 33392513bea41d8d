package org.detente.statement;

import java.util.Optional;
import java.util.Set;

/**
 * The clause after a verb of saying, read off the surface where the tree loses part of it: such
 * verbs take no object, so what follows them is what was said.
 */
final class RightClause {
  private static final Set<String> RELATIVE = Set.of("who", "which", "whose", "whom");

  private RightClause() {}

  /** Everything after the cue to the end of the sentence, where it holds a tensed verb. */
  static Optional<Complement> of(Tree tree, CuePhrase cue) {
    boolean tells = tree.isFinite(cue.top()) || tree.xpos(cue.verb()).equals("VBG");
    if (!saysOnlyClauses(cue.cue()) || !tells) {
      return Optional.empty();
    }
    int start = start(tree, cue);
    if (isInverted(tree, cue) || start < tree.size() && RELATIVE.contains(tree.lower(start))) {
      return Optional.empty();
    }
    boolean[] in = new boolean[tree.size()];
    boolean tensed = false;
    for (int i = start; i < in.length; i++) {
      if (i > start
          && tree.lower(i).equals(",")
          && i + 1 < in.length
          && tree.xpos(i + 1).equals("VBG")) {
        break;
      }
      in[i] = true;
      tensed |= tree.isVerb(i) && tree.isFinite(i) && !isBelow(tree, i) || tree.is(i, "cop");
    }
    boolean nominal = start < in.length && !tree.isPunct(start) && !tree.isVerb(start);
    return tensed && nominal ? Optional.of(new Complement("right", in)) : Optional.empty();
  }

  /** "…,” said the envoy, who is old": what follows the verb is its subject. */
  private static boolean isInverted(Tree tree, CuePhrase cue) {
    int subject = tree.child(cue.top(), "nsubj");
    return subject > cue.verb() && !BesideSource.isBorrowed(tree, cue, subject);
  }

  /**
   * A verb of a relative or adverbial clause tells of a noun or a time, and nothing is said by it.
   */
  private static boolean isBelow(Tree tree, int verb) {
    return tree.is(verb, "acl:relcl", "acl", "advcl");
  }

  /** Adds what lies between the cue and its clause: a subject that the tree tied to the cue. */
  static void widen(Tree tree, CuePhrase cue, boolean[] in) {
    if (!saysOnlyClauses(cue.cue())) {
      return;
    }
    int first = 0;
    while (first < in.length && !in[first]) {
      first++;
    }
    if (first <= cue.last() || first == in.length) {
      return;
    }
    for (int i = start(tree, cue); i < first; i++) {
      in[i] = true;
    }
  }

  private static boolean saysOnlyClauses(Cue cue) {
    return cue.takes("that")
        && cue.takes("quote")
        && !cue.takes("np")
        && !cue.takes("np-to")
        && !cue.takes("addressee");
  }

  /** The first token after the cue that is no adverb, no time, no place and no pause. */
  private static int start(Tree tree, CuePhrase cue) {
    int at = cue.last() + 1;
    while (at < tree.size()) {
      int top = at;
      while (tree.head(top) > cue.verb() && tree.head(top) != top) {
        top = tree.head(top);
      }
      String relation = tree.basic(top);
      boolean skipped =
          tree.head(top) == cue.verb()
              && (relation.equals("obl") || relation.equals("advmod") || relation.equals("punct"));
      if (!skipped) {
        break;
      }
      boolean[] phrase = tree.subtree(top);
      int clause = relation.equals("obl") ? tree.exact(top, "acl:relcl") : -1;
      boolean[] told = clause < 0 ? new boolean[tree.size()] : tree.subtree(clause);
      while (at < tree.size() && phrase[at] && !told[at]) {
        at++;
      }
      if (at < tree.size() && told[at]) {
        break;
      }
    }
    return at;
  }
}
