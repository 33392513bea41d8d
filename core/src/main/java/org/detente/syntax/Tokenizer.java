package org.detente.syntax;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into sentences and tokens, in the scheme of the English treebanks of Universal
 * Dependencies: clitics apart ({@code do|n't}), compounds cut at hyphens, {@code U.S.} whole.
 *
 * <p>Linear in the length of the text. A sentence of more than 1,000 tokens is cut.
 */
public final class Tokenizer {
  /** So many tokens of one paragraph are held at a time. */
  private static final int HELD = 16_384;

  private final TokenTables tables;

  private Tokenizer(TokenTables tables) {
    this.tables = tables;
  }

  /** Loads the word lists that ship with the core. */
  public static Tokenizer load() {
    return new Tokenizer(TokenTables.load());
  }

  /** The sentences, in text order, each with its tokens. */
  public List<Tokens> tokenize(String text) {
    List<Tokens> sentences = new ArrayList<>();
    TokenBuffer tokens = new TokenBuffer();
    ChunkScanner scanner = new ChunkScanner(text, tokens, tables);
    LineBreaks breaks = new LineBreaks(text);
    SentenceBoundaries boundaries = new SentenceBoundaries(text, tokens, tables);
    int at = 0;
    boolean paragraph = true;
    while (at < text.length()) {
      int start = at;
      boolean line = false;
      while (at < text.length() && Characters.isSpace(Characters.at(text, at))) {
        line |= Characters.at(text, at) == Characters.LINE;
        at++;
      }
      if (at == text.length()) {
        break;
      }
      boolean ends = line && start > 0 && breaks.ends(start, at);
      if (ends || tokens.size() >= HELD) {
        cut(tokens, boundaries, sentences, paragraph, ends);
        paragraph = ends;
      }
      at = scanner.scan(at, ends || sentences.isEmpty() && tokens.size() == 0);
    }
    cut(tokens, boundaries, sentences, paragraph, true);
    return sentences;
  }

  /**
   * Moves whole sentences out of the buffer.
   *
   * @param start whether the buffer begins with the first sentence of a paragraph
   * @param all whether it ends with the last
   */
  private static void cut(
      TokenBuffer tokens,
      SentenceBoundaries boundaries,
      List<Tokens> sentences,
      boolean start,
      boolean all) {
    int from = 0;
    boolean first = start;
    int safe = SentenceBoundaries.LONGEST + SentenceBoundaries.LOOKAHEAD;
    while (from < tokens.size() && (all || tokens.size() - from > safe)) {
      int next = boundaries.next(from, first);
      first = false;
      sentences.add(tokens.sentence(from, next));
      from = next;
    }
    tokens.drop(from);
  }
}
