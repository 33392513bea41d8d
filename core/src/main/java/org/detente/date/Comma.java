package org.detente.date;

import org.detente.syntax.Sentence;
import org.detente.syntax.Upos;

/**
 * Mends one wrong arc: "The leaders will meet on 8 June, the two governments announced" hangs the
 * date on the announcement.
 */
final class Comma {
  private Comma() {}

  /**
   * The verb before the date that it belongs to, where the tree hangs it on a clause that only
   * begins after a comma; -1 where it does not, or no verb stands before.
   *
   * @param first first token of the date
   * @param last last token, inclusive
   */
  static int verbBefore(Sentence sentence, int first, int last) {
    int above = last;
    while (above >= first && above <= last) {
      above = sentence.head(above);
    }
    if (above <= last || !holdsComma(sentence, last + 1, above)) {
      return -1;
    }
    for (int i = first - 1; i >= 0; i--) {
      String form = sentence.form(i);
      if (form.equals(",") || form.equals(";") || form.equals(":") || "“”\"".contains(form)) {
        return -1;
      }
      if (sentence.upos(i) == Upos.VERB && !sentence.relation(i).equals("amod")) {
        return i;
      }
    }
    return -1;
  }

  private static boolean holdsComma(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      if (sentence.form(i).equals(",")) {
        return true;
      }
    }
    return false;
  }
}
