package org.detente.syntax.name;

/**
 * The tokens of a sentence, with what the tagger and the parser say of them. Takes the arrays over.
 *
 * @param starts offsets into the text
 * @param ends offsets into the text, exclusive
 * @param tags universal tags as numbers from 0
 * @param heads numbers of tokens, negative for the root
 * @param relations hashes of the relations to the heads
 */
public record NameTokens(int[] starts, int[] ends, int[] tags, int[] heads, int[] relations) {
  public NameTokens {
    int size = starts.length;
    boolean same =
        ends.length == size
            && tags.length == size
            && heads.length == size
            && relations.length == size;
    if (size == 0 || !same) {
      throw new IllegalArgumentException("not the same number of everything: " + size);
    }
  }
}
