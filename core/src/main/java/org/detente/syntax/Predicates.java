package org.detente.syntax;

/** Puts heads right that the parser took for parts: a name for its title's, "due" for a marker. */
final class Predicates {
  private Predicates() {}

  static void mend(int[] heads, String[] relations, Upos[] upos, String[] lemmas) {
    for (int token = 0; token < heads.length; token++) {
      mendTitle(token, heads, relations, upos);
      mendDue(token, heads, relations, upos, lemmas);
    }
  }

  /** "Mediator Ann Weber": the name is the head, the noun before it says what she is. */
  private static void mendTitle(int name, int[] heads, String[] relations, Upos[] upos) {
    int title = heads[name];
    if (title < 0
        || title > name
        || !relations[name].equals("flat")
        || !startsAt(title + 1, name, heads)
        || upos[name] != Upos.PROPN
        || upos[title] != Upos.NOUN) {
      return;
    }
    heads[name] = heads[title];
    relations[name] = relations[title];
    heads[title] = name;
    relations[title] = "nmod:desc";
    for (int i = 0; i < heads.length; i++) {
      boolean before = i < title && !relations[i].equals("case") && !relations[i].equals("cc");
      if (heads[i] == title && !before) {
        heads[i] = name;
      }
    }
  }

  /** All that stands before the name hangs on it: "Yoon" in "counterpart Yoon Tae-min". */
  private static boolean startsAt(int first, int name, int[] heads) {
    for (int i = first; i < name; i++) {
      if (heads[i] != name) {
        return false;
      }
    }
    return true;
  }

  /** "They are due to meet": "due" is what they are, and the verb behind it completes it. */
  private static void mendDue(
      int due, int[] heads, String[] relations, Upos[] upos, String[] lemmas) {
    int verb = heads[due];
    boolean marks =
        verb > due + 1
            && upos[due] == Upos.ADJ
            && upos[verb] == Upos.VERB
            && relations[due].equals("mark")
            && due > 0
            && lemmas[due - 1].equals("be")
            && lemmas[due + 1].equals("to");
    if (!marks) {
      return;
    }
    boolean told = relations[verb].equals("advcl") && heads[verb] > verb;
    heads[due] = heads[verb];
    relations[due] = told ? "ccomp" : relations[verb];
    heads[verb] = due;
    relations[verb] = "xcomp";
    for (int i = 0; i < heads.length; i++) {
      boolean of = heads[i] == verb && i < due;
      if (of) {
        heads[i] = due;
      }
    }
  }
}
