package org.detente.lab.name;

import java.util.List;
import org.detente.syntax.Sentence;
import org.detente.syntax.SyntaxParser;
import org.detente.syntax.Tokens;
import org.detente.syntax.name.NameTokens;

/** Tags and parses sentences, as they will be when names are looked for. */
final class TokenSource {
  private final SyntaxParser parser;

  TokenSource(SyntaxParser parser) {
    this.parser = parser;
  }

  NameTokens of(LabelledSentence sentence) {
    Tokens tokens = new Tokens(sentence.starts(), sentence.ends());
    Sentence parsed = parser.parse(sentence.text(), List.of(tokens)).sentences().get(0);
    int size = parsed.size();
    int[] tags = new int[size];
    int[] heads = new int[size];
    int[] relations = new int[size];
    for (int i = 0; i < size; i++) {
      tags[i] = parsed.upos(i).ordinal();
      heads[i] = parsed.head(i);
      relations[i] = parsed.relation(i).hashCode();
    }
    return new NameTokens(sentence.starts(), sentence.ends(), tags, heads, relations);
  }
}
