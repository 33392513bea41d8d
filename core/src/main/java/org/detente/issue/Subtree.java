package org.detente.issue;

import org.detente.syntax.Sentence;
import org.detente.syntax.Upos;

/** Edges of subtrees, without recursion: trees may be as deep as the sentence is long. */
final class Subtree {
  private Subtree() {}

  /** First token of a token's subtree. */
  static int first(Sentence sentence, int token) {
    int first = token;
    for (int at = token - 1; at >= 0 && sentence.isWithin(at, token); at--) {
      first = at;
    }
    return first;
  }

  /**
   * Last token of a phrase, up to a relative clause, a conjunct of a clause, an apposition or a
   * clause that follows it.
   */
  static int lastOfPhrase(Sentence sentence, int token) {
    int last = token;
    for (int at = token + 1; at < sentence.size() && sentence.isWithin(at, token); at++) {
      String relation = sentence.relation(at);
      if (relation.startsWith("acl")
          || relation.equals("appos")
          || relation.equals("parataxis")
          || relation.startsWith("advcl")
          || relation.equals("conj") && sentence.upos(at) == Upos.VERB
          || relation.equals("cc") && sentence.upos(sentence.head(at)) == Upos.VERB
          || isQuote(sentence, at)
          || sentence.form(at).equals("with")
          || sentence.form(at).equals(",")
          || startsItem(sentence, at)
          || startsClause(sentence, at, token)
          || sentence.form(at).equals("—")) {
        break;
      }
      last = at;
    }
    return last;
  }

  /** "the rights of Serbs and the debts": an article after "and" starts another item. */
  private static boolean startsItem(Sentence sentence, int token) {
    return sentence.upos(token) == Upos.CCONJ
        && token + 1 < sentence.size()
        && sentence.upos(token + 1) == Upos.DET
        && !isPaired(sentence, token);
  }

  /** "between A and the B". */
  private static boolean isPaired(Sentence sentence, int and) {
    for (int at = and - 1; at >= 0 && at > and - 6; at--) {
      if (sentence.form(at).equals("between")) {
        return true;
      }
    }
    return false;
  }

  static boolean isQuote(Sentence sentence, int token) {
    return switch (sentence.form(token)) {
      case "\"", "“", "”", "‘", "’", "'", "``", "''" -> true;
      default -> false;
    };
  }

  /** True where the token lies in a clause that hangs below {@code top} and starts here. */
  private static boolean startsClause(Sentence sentence, int token, int top) {
    for (int at = token; at != top && at >= 0; at = sentence.head(at)) {
      String relation = sentence.relation(at);
      if (relation.startsWith("acl")
          || relation.startsWith("advcl")
          || relation.equals("appos")
          || relation.equals("parataxis")) {
        return true;
      }
    }
    return false;
  }
}
