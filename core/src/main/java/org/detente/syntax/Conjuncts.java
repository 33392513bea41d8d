package org.detente.syntax;

/** Mends coordinations of names that the parser took apart or took for one name. */
final class Conjuncts {
  private Conjuncts() {}

  static void mend(int[] heads, String[] relations, Upos[] upos) {
    for (int token = 0; token < heads.length; token++) {
      if (relations[token].equals("cc")) {
        mendPart(token, heads, relations);
        mendAdjective(token, heads, relations, upos);
        mendName(token, heads, relations, upos);
      }
    }
  }

  /**
   * What stands behind "and" is a conjunct of what stands before it, never its flat, compound or
   * descriptive part.
   */
  private static void mendPart(int and, int[] heads, String[] relations) {
    int right = heads[and];
    while (right > and && isPart(relations[right]) && heads[right] > right) {
      right = heads[right];
    }
    if (right > and && heads[right] >= 0 && heads[right] < and && isPart(relations[right])) {
      relations[right] = "conj";
    }
  }

  /**
   * An adjective is no conjunct of a noun where the noun that it belongs to follows: in "Biden and
   * Russian President Putin" not "Russian" but "Putin" is one.
   */
  private static void mendAdjective(int and, int[] heads, String[] relations, Upos[] upos) {
    int adjective = heads[and];
    if (adjective != and + 1
        || upos[adjective] != Upos.ADJ
        || !relations[adjective].equals("conj")
        || heads[adjective] < 0
        || !isNoun(upos[heads[adjective]])) {
      return;
    }
    int left = heads[adjective];
    for (int noun = adjective + 1; noun < heads.length; noun++) {
      if (heads[noun] == left && isNoun(upos[noun]) && isPart(relations[noun])) {
        heads[noun] = left;
        relations[noun] = "conj";
        heads[adjective] = noun;
        relations[adjective] = "amod";
        heads[and] = noun;
        return;
      }
      if (heads[noun] <= adjective) {
        return;
      }
    }
  }

  /**
   * A name does not go on behind "and": in "Ann Weber and her colleague, General Morel" the general
   * says who the colleague is.
   */
  private static void mendName(int and, int[] heads, String[] relations, Upos[] upos) {
    int conjunct = heads[and];
    if (conjunct < and || !relations[conjunct].equals("conj") || !isNoun(upos[conjunct])) {
      return;
    }
    for (int name = conjunct + 1; name < heads.length; name++) {
      if (heads[name] == heads[conjunct] && relations[name].equals("flat")) {
        heads[name] = conjunct;
        relations[name] = "appos";
        return;
      }
    }
  }

  private static boolean isNoun(Upos upos) {
    return upos == Upos.NOUN || upos == Upos.PROPN;
  }

  private static boolean isPart(String relation) {
    return switch (relation) {
      case "flat", "compound", "nmod:desc", "amod", "appos" -> true;
      default -> false;
    };
  }
}
