package org.detente.statement;

import java.util.EnumSet;
import java.util.Set;
import org.detente.syntax.Upos;

/**
 * The noun phrase right after a verb of saying that follows what was said: "The dam is safe, said
 * the mayor, who lives there." Read off the surface, because parsers take it for an object.
 */
final class InvertedSource {
  private static final Set<Upos> FIRST =
      EnumSet.of(Upos.PROPN, Upos.NOUN, Upos.DET, Upos.ADJ, Upos.NUM, Upos.PRON);
  private static final Set<Upos> WITHIN =
      EnumSet.of(
          Upos.PROPN, Upos.NOUN, Upos.DET, Upos.ADJ, Upos.NUM, Upos.ADP, Upos.PART, Upos.CCONJ);
  private static final Set<String> TIMES =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "yesterday",
          "today");
  private static final int LONGEST = 12;

  private InvertedSource() {}

  /**
   * The same where the tree gives no subject, or one that a pause parts from the cue though a name
   * follows it: “The dam, said Keller, is safe”.
   */
  static int instead(Tree tree, CuePhrase cue, int subject) {
    if (!cue.cue().takes("that") || !cue.cue().takes("quote")) {
      return -1;
    }
    int found = of(tree, cue);
    boolean names = found >= 0 && tree.upos(found) == Upos.PROPN && !isTime(tree, found);
    return subject < 0 || subject < cue.top() && names && !cue.cue().takes("addressee")
        ? found
        : -1;
  }

  private static boolean isTime(Tree tree, int token) {
    return TIMES.contains(tree.lower(token));
  }

  /** The head of the phrase, -1 where the cue does not follow a pause or goes on otherwise. */
  static int of(Tree tree, CuePhrase cue) {
    int first = cue.last() + 1;
    int before = cue.top() - 1;
    if (before < 0
        || first >= tree.size()
        || !tree.isTensed(cue.top()) && !tree.xpos(cue.top()).equals("VBN")
        || !tree.quoted(before) && !tree.lower(before).equals(",")
        || tree.quoted(first)
        || !FIRST.contains(tree.upos(first))
        || tree.xpos(first).startsWith("W")
        || tree.upos(first) == Upos.PRON && !tree.xpos(first).equals("PRP$")) {
      return -1;
    }
    int end = first + 1;
    while (end < tree.size() && end - first < LONGEST && isWithin(tree, end)) {
      end++;
    }
    if (end < tree.size() && !tree.isPunct(end)) {
      return -1;
    }
    int head = first;
    while (tree.head(head) > head && tree.head(head) < end) {
      head = tree.head(head);
    }
    return FIRST.contains(tree.upos(head)) ? head : -1;
  }

  private static boolean isWithin(Tree tree, int token) {
    return !tree.quoted(token)
        && (WITHIN.contains(tree.upos(token)) || tree.lower(token).equals("-"));
  }
}
