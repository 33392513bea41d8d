package org.detente.syntax;

import java.util.List;

/**
 * One sentence of a CoNLL-U file.
 *
 * @param comments the lines that begin with {@code #}, as they stand
 * @param rows words, multiword tokens and empty nodes, in the order of the file
 */
public record ConlluSentence(List<String> comments, List<ConlluRow> rows) {
  public ConlluSentence {
    comments = List.copyOf(comments);
    rows = List.copyOf(rows);
  }

  /** The words alone: one for each token of a tree. */
  public List<ConlluRow> words() {
    return rows.stream().filter(ConlluRow::isWord).toList();
  }
}
