package org.detente.syntax;

/**
 * Mends conjuncts that the parser took for parts of a name: what stands behind "and" is a conjunct
 * of what stands before it, never its flat, compound or descriptive part.
 */
final class Conjuncts {
  private Conjuncts() {}

  /** Changes relations in place; heads stay. */
  static void mend(int[] heads, String[] relations) {
    for (int token = 0; token < heads.length; token++) {
      if (!relations[token].equals("cc")) {
        continue;
      }
      int right = heads[token];
      while (right > token && isPart(relations[right]) && heads[right] > right) {
        right = heads[right];
      }
      if (right > token && heads[right] >= 0 && heads[right] < token && isPart(relations[right])) {
        relations[right] = "conj";
      }
    }
  }

  private static boolean isPart(String relation) {
    return switch (relation) {
      case "flat", "compound", "nmod:desc", "amod", "appos" -> true;
      default -> false;
    };
  }
}
