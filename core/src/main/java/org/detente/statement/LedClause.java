package org.detente.statement;

import java.util.Optional;
import java.util.Set;
import org.detente.syntax.Upos;

/**
 * The clause that "that" or "whether" leads behind whom the verb addresses, a time or a place:
 * "told the agency on Friday that …". Read off the surface, because parsers tie it to the noun
 * before it.
 */
final class LedClause {
  private static final Set<String> QUESTIONS = Set.of("whether", "if", "how", "why", "what", "who");
  private static final int LONGEST_PAUSE = 20;

  private LedClause() {}

  /** From the leading word to the end of its clause, empty where the verb leads none. */
  static Optional<Complement> of(Tree tree, CuePhrase cue) {
    if (!cue.cue().takes("that") && !cue.cue().takes("wh")) {
      return Optional.empty();
    }
    int lead = lead(tree, cue);
    if (lead >= 0) {
      return clause(tree, lead, tree.head(lead));
    }
    return cue.cue().takes("addressee") ? bare(tree, cue) : Optional.empty();
  }

  private static int lead(Tree tree, CuePhrase cue) {
    int end = Math.min(tree.size(), cue.last() + LONGEST_PAUSE);
    for (int i = cue.last() + 1; i < end; i++) {
      if (tree.isTensed(i) || tree.isVerb(i) && !tree.is(i, "amod", "compound")) {
        return -1;
      }
      if (!tree.quoted(i) && (isThat(tree, i) && cue.cue().takes("that") || asks(tree, cue, i))) {
        return i;
      }
      if (tree.isPunct(i) && !tree.lower(i).equals(",") && !tree.lower(i).equals("-")) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isThat(Tree tree, int token) {
    return tree.lower(token).equals("that")
        && tree.xpos(token).equals("IN")
        && (token == 0 || !tree.lower(token - 1).equals("so"));
  }

  private static boolean asks(Tree tree, CuePhrase cue, int token) {
    return cue.cue().takes("wh")
        && cue.cue().takes("addressee")
        && QUESTIONS.contains(tree.lower(token))
        && tree.head(token) > token;
  }

  /** "Told the agency he would go", where the clause passes for one that describes the agency. */
  private static Optional<Complement> bare(Tree tree, CuePhrase cue) {
    int addressee = tree.child(cue.verb(), "obj", "iobj");
    int clause = addressee < 0 ? -1 : tree.exact(addressee, "acl:relcl");
    if (clause < 0 || addressee <= cue.last()) {
      return Optional.empty();
    }
    int subject = tree.child(clause, "nsubj");
    if (subject < addressee || !tree.isFinite(clause) || tree.xpos(subject).startsWith("W")) {
      return Optional.empty();
    }
    int first = firstOf(tree.subtree(clause));
    boolean led = tree.xpos(first).startsWith("W") || tree.upos(first) == Upos.ADP;
    return led ? Optional.empty() : clause(tree, first, clause);
  }

  private static Optional<Complement> clause(Tree tree, int first, int head) {
    if (head <= first || !tree.isFinite(head) && !tree.isToInfinitive(head)) {
      return Optional.empty();
    }
    boolean[] in = new boolean[tree.size()];
    int last = Complement.lastOf(tree.subtree(head));
    for (int i = first; i <= last; i++) {
      in[i] = true;
    }
    return Optional.of(new Complement("that", in));
  }

  private static int firstOf(boolean[] in) {
    int first = 0;
    while (first < in.length && !in[first]) {
      first++;
    }
    return first;
  }
}
