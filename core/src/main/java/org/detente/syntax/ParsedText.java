package org.detente.syntax;

import java.util.List;

/**
 * A text with its sentences and names, both in text order.
 *
 * @param text the text that every offset points into
 */
public record ParsedText(String text, List<Sentence> sentences, List<Name> names) {
  public ParsedText {
    sentences = List.copyOf(sentences);
    names = List.copyOf(names);
  }
}
