package org.detente.lab.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Adds to the trees some in the letters of headlines, so that capitals do not mislead. */
final class Casing {
  private static final double TITLE = 0.04;
  private static final double CAPITALS = 0.02;

  private Casing() {}

  static List<Tree> varied(List<Tree> trees, long seed) {
    Random random = new Random(seed);
    List<Tree> varied = new ArrayList<>(trees);
    for (Tree tree : trees) {
      double dice = random.nextDouble();
      if (dice < TITLE) {
        varied.add(tree.withText(title(tree)));
      } else if (dice < TITLE + CAPITALS) {
        varied.add(same(tree, tree.text().toUpperCase(Locale.ROOT)));
      }
    }
    return varied;
  }

  private static Tree same(Tree tree, String text) {
    return text.length() == tree.text().length() ? tree.withText(text) : tree;
  }

  /** Capitals on all words but short function words. */
  private static String title(Tree tree) {
    StringBuilder text = new StringBuilder(tree.text());
    for (int i = 0; i < tree.size(); i++) {
      int start = tree.tokens().starts()[i];
      boolean small = tree.tokens().ends()[i] - start <= 3 && !isContent(tree.upos()[i]);
      if (i == 0 || !small) {
        text.setCharAt(start, Character.toUpperCase(text.charAt(start)));
      }
    }
    return text.toString();
  }

  private static boolean isContent(String upos) {
    return upos.equals("NOUN") || upos.equals("VERB") || upos.equals("PROPN");
  }
}
