package org.detente.lab.syntax;

import java.util.Set;

/** Regular forms of English nouns and verbs. */
final class Inflection {
  /** Verbs that double their last letter, which spelling alone does not show. */
  private static final Set<String> DOUBLING =
      Set.of("expel", "cut", "hit", "ban", "stop", "plan", "quit", "drop", "ram", "begin", "admit");

  private Inflection() {}

  /** The plural of a noun, and a verb's third person. */
  static String plural(String word) {
    if (word.matches(".*(s|x|z|ch|sh)")) {
      return word + "es";
    }
    if (word.matches(".*[^aeiou]y")) {
      return word.substring(0, word.length() - 1) + "ies";
    }
    return word + "s";
  }

  /** The verb's form in -ing. */
  static String gerund(String lemma) {
    if (DOUBLING.contains(lemma)) {
      return lemma + lemma.charAt(lemma.length() - 1) + "ing";
    }
    return lemma.matches(".*[^eyo]e")
        ? lemma.substring(0, lemma.length() - 1) + "ing"
        : lemma + "ing";
  }
}
