package org.detente.syntax;

import java.util.ArrayList;
import java.util.List;

/**
 * The text that CoNLL-U sentences stand for, with their sentence and token boundaries: what {@link
 * SyntaxParser#parse(String, List)} takes.
 *
 * @param boundaries one entry a sentence, one token a word
 */
public record ConlluText(String text, List<Tokens> boundaries) {
  public ConlluText {
    boundaries = List.copyOf(boundaries);
  }

  /** Puts the words together, with a space where the file has one and between sentences. */
  public static ConlluText of(List<ConlluSentence> sentences) {
    StringBuilder text = new StringBuilder();
    List<Tokens> boundaries = new ArrayList<>(sentences.size());
    for (ConlluSentence sentence : sentences) {
      List<ConlluRow> words = sentence.words();
      int[] starts = new int[words.size()];
      int[] ends = new int[words.size()];
      for (int i = 0; i < starts.length; i++) {
        starts[i] = text.length();
        ends[i] = text.append(words.get(i).form()).length();
        if (words.get(i).spaceAfter() || i == starts.length - 1) {
          text.append(' ');
        }
      }
      if (starts.length > 0) {
        boundaries.add(new Tokens(starts, ends));
      }
    }
    return new ConlluText(text.toString(), boundaries);
  }
}
