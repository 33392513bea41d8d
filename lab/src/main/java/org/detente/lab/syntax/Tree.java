package org.detente.lab.syntax;

import java.util.List;
import org.detente.syntax.ConlluRow;
import org.detente.syntax.ConlluSentence;
import org.detente.syntax.Tokens;

/**
 * One sentence of a treebank.
 *
 * @param heads head of each token; the number of tokens for the root
 */
record Tree(
    String text,
    Tokens tokens,
    String[] lemmas,
    String[] upos,
    String[] xpos,
    int[] heads,
    String[] relations) {

  static Tree of(ConlluSentence sentence) {
    List<ConlluRow> words = sentence.words();
    int size = words.size();
    StringBuilder text = new StringBuilder();
    Tree tree =
        new Tree(
            "",
            new Tokens(new int[size], new int[size]),
            new String[size],
            new String[size],
            new String[size],
            new int[size],
            new String[size]);
    for (int i = 0; i < size; i++) {
      ConlluRow word = words.get(i);
      tree.tokens.starts()[i] = text.length();
      tree.tokens.ends()[i] = text.append(word.form()).length();
      text.append(' ');
      tree.lemmas[i] = word.lemma();
      tree.upos[i] = word.upos();
      tree.xpos[i] = word.xpos();
      int head = Integer.parseInt(word.head());
      tree.heads[i] = head == 0 ? size : head - 1;
      tree.relations[i] = word.deprel();
    }
    return tree.withText(text.toString());
  }

  Tree withText(String other) {
    return new Tree(other, tokens, lemmas, upos, xpos, heads, relations);
  }

  int size() {
    return heads.length;
  }

  String form(int token) {
    return text.substring(tokens.starts()[token], tokens.ends()[token]);
  }
}
