package org.detente.event;

import java.util.List;

/**
 * What a protest is for: CAMEO tells leadership (1), policy (2), rights (3) and regime (4) apart.
 */
final class Purpose {
  private static final List<String> CLASSES =
      List.of("protest-leader", "protest-regime", "protest-rights", "protest-policy");
  private static final List<String> DIGITS = List.of("1", "4", "3", "2");

  private final Tree tree;
  private final WordClasses classes;

  Purpose(Tree tree, WordClasses classes) {
    this.tree = tree;
    this.classes = classes;
  }

  /** The code with its fourth digit, where the words below the trigger tell it. */
  String refine(String code, int trigger) {
    if (!code.startsWith("14") || code.length() != 3 || code.equals("140")) {
      return code;
    }
    int top = tree.isVerb(trigger) || tree.head(trigger) < 0 ? trigger : tree.head(trigger);
    for (int i = 0; i < CLASSES.size(); i++) {
      for (int token = trigger + 1; token < tree.size(); token++) {
        if (classes.contains(CLASSES.get(i), tree.lemma(token))
            && tree.sentence().isWithin(token, top)) {
          return code + DIGITS.get(i);
        }
      }
    }
    return code;
  }
}
