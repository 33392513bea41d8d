package org.detente.issue;

import org.detente.syntax.Sentence;

/**
 * A frame's trigger in a sentence.
 *
 * @param head the trigger's topmost token
 * @param first first token
 * @param last last token, inclusive
 */
record TriggerMatch(Frame frame, Sentence sentence, int head, int first, int last) {
  static TriggerMatch of(Frame frame, Sentence sentence, int first, int last) {
    int head = first;
    for (int at = first; at <= last; at++) {
      int above = sentence.head(at);
      if (above < first || above > last) {
        head = at;
        break;
      }
    }
    return new TriggerMatch(frame, sentence, head, first, last);
  }

  /**
   * True if the other's words are some of this one's: "area of concern" is wider than "concern".
   */
  boolean isWider(TriggerMatch other) {
    return first <= other.first && other.last <= last && last - first > other.last - other.first;
  }

  boolean covers(int token) {
    return first <= token && token <= last;
  }

  /**
   * True if a phrase that hangs on this token belongs to the trigger: on one of its words, on the
   * verb it completes ("held talks in Rome on trade"), or on a noun between trigger and phrase that
   * hangs on the trigger itself ("cooperation between the two on trade").
   */
  boolean governs(int token, int phrase) {
    if (covers(token)) {
      return true;
    }
    int above = sentence.head(head);
    if (token == above && completes(sentence.relation(head))) {
      return true;
    }
    return token > last
        && token < phrase
        && (isBelow(token) || above >= 0 && isBeside(token, above));
  }

  private boolean isBelow(int token) {
    for (int at = token, steps = 0; at >= 0 && steps < 4; at = sentence.head(at), steps++) {
      if (covers(at)) {
        return true;
      }
      boolean joined = sentence.relation(at).equals("conj") && covers(sentence.head(at));
      if (joined || isClause(sentence.relation(at))) {
        return false; // "violations, papers and the harassment of": not a violation of
      }
    }
    return false;
  }

  private boolean isBeside(int token, int above) {
    return sentence.head(token) == above
        && completes(sentence.relation(head))
        && sentence.relation(token).startsWith("obl");
  }

  static boolean completes(String relation) {
    return switch (relation) {
      case "obj", "nsubj", "nsubj:pass", "xcomp", "obl", "obl:agent", "compound:prt", "advmod" ->
          true;
      default -> false;
    };
  }

  static boolean isClause(String relation) {
    return relation.equals("acl:relcl")
        || relation.equals("advcl")
        || relation.equals("ccomp")
        || relation.equals("parataxis")
        || relation.equals("advcl:relcl");
  }
}
