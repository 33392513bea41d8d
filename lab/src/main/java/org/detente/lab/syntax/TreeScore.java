package org.detente.lab.syntax;

import java.util.List;
import java.util.Locale;
import org.detente.syntax.Sentence;
import org.detente.syntax.SyntaxParser;

/**
 * Accuracy on gold tokens with predicted tags: tags and lemmas of all tokens; heads, and heads with
 * universal relations, of all tokens that are not punctuation.
 */
record TreeScore(int tokens, int upos, int xpos, int lemmas, int words, int heads, int arcs) {

  static TreeScore of(SyntaxParser parser, List<Tree> trees) {
    int[] sum = new int[7];
    for (Tree tree : trees) {
      Sentence s = parser.parse(tree.text(), List.of(tree.tokens())).sentences().get(0);
      for (int i = 0; i < tree.size(); i++) {
        sum[0]++;
        sum[1] += s.upos(i).name().equals(tree.upos()[i]) ? 1 : 0;
        sum[2] += s.xpos(i).equals(tree.xpos()[i]) ? 1 : 0;
        sum[3] += s.lemma(i).equals(tree.lemmas()[i]) || tree.lemmas()[i].equals("_") ? 1 : 0;
        String relation = Labels.universal(tree.relations()[i]);
        if (!tree.upos()[i].equals("PUNCT")) {
          boolean head = s.head(i) == (tree.heads()[i] == tree.size() ? -1 : tree.heads()[i]);
          sum[4]++;
          sum[5] += head ? 1 : 0;
          sum[6] += head && Labels.universal(s.relation(i)).equals(relation) ? 1 : 0;
        }
      }
    }
    return new TreeScore(sum[0], sum[1], sum[2], sum[3], sum[4], sum[5], sum[6]);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "UPOS %.2f  XPOS %.2f  lemmas %.2f  UAS %.2f  LAS %.2f",
        100.0 * upos / tokens,
        100.0 * xpos / tokens,
        100.0 * lemmas / tokens,
        100.0 * heads / words,
        100.0 * arcs / words);
  }
}
