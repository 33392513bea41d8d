package org.detente.syntax;

/**
 * One line of a CoNLL-U sentence: a word, or a multiword token ({@code 3-4}) or empty node ({@code
 * 3.1}), with its ten columns as they stand in the file.
 */
public record ConlluRow(
    String id,
    String form,
    String lemma,
    String upos,
    String xpos,
    String feats,
    String head,
    String deprel,
    String deps,
    String misc) {

  /** True for a word, false for a multiword token or an empty node. */
  public boolean isWord() {
    return id.indexOf('-') < 0 && id.indexOf('.') < 0;
  }

  /** True for a multiword token, whose words follow. */
  public boolean isMultiword() {
    return id.indexOf('-') > 0;
  }

  /** True unless the token is written together with the next one. */
  public boolean spaceAfter() {
    for (String part : misc.split("\\|", -1)) {
      if (part.equals("SpaceAfter=No")) {
        return false;
      }
    }
    return true;
  }

  /** The line, without its end. */
  @Override
  public String toString() {
    return String.join("\t", id, form, lemma, upos, xpos, feats, head, deprel, deps, misc);
  }
}
