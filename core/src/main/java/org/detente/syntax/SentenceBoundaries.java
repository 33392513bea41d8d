package org.detente.syntax;

/** Finds where one sentence ends and the next begins, within a paragraph. */
final class SentenceBoundaries {
  /** Longer sentences are cut. */
  static final int LONGEST = 1_000;

  /** How far a decision may look ahead. */
  static final int LOOKAHEAD = 32;

  private static final int TAG_WORDS = 6;

  private final String text;
  private final TokenBuffer tokens;
  private final TokenTables tables;
  private final Dateline dateline;

  SentenceBoundaries(String text, TokenBuffer tokens, TokenTables tables) {
    this.text = text;
    this.tokens = tokens;
    this.tables = tables;
    this.dateline = new Dateline(text, tokens);
  }

  /**
   * First token of the sentence after the one that begins at {@code from}.
   *
   * @param first true if the sentence is the first of a paragraph
   */
  int next(int from, boolean first) {
    int place = first ? dateline.end(from) : -1;
    if (place > 0) {
      return place;
    }
    int last = Math.min(tokens.size(), from + LONGEST);
    int at = from;
    while (at < last) {
      int next = after(at);
      if (next > 0 && next <= last) {
        return next;
      }
      at++;
    }
    return last;
  }

  /** First token after the sentence that ends with this token, or -1 if none ends here. */
  private int after(int token) {
    byte kind = tokens.kind(token);
    if (kind < TokenBuffer.STOP || kind > TokenBuffer.HOUR || kind == TokenBuffer.SHORT) {
      return -1;
    }
    int at = token + 1;
    boolean unquoted = false;
    int limit = Math.min(tokens.size(), token + LOOKAHEAD / 2);
    while (at < limit) {
      byte follower = tokens.kind(at);
      boolean adjacent = tokens.adjacent(at);
      if (follower >= TokenBuffer.STOP && follower <= TokenBuffer.ELLIPSIS) {
        kind = follower == TokenBuffer.ELLIPSIS ? kind : follower;
        at++;
      } else if (follower == TokenBuffer.UNQUOTE || follower == TokenBuffer.CLOSING && adjacent) {
        unquoted |= follower == TokenBuffer.UNQUOTE;
        at++;
      } else if (isFootnote(at)) {
        at += 3;
      } else {
        break;
      }
    }
    return at >= tokens.size() || begins(at, kind, unquoted) ? at : -1;
  }

  /** {@code [3]} or {@code [...]} after the full stop. */
  private boolean isFootnote(int at) {
    return at + 2 < tokens.size()
        && text.charAt(tokens.start(at)) == '['
        && (tokens.kind(at + 1) == TokenBuffer.ELLIPSIS
            || Characters.at(text, tokens.start(at + 1)) == Characters.DIGIT)
        && text.charAt(tokens.start(at + 2)) == ']';
  }

  private boolean begins(int next, byte kind, boolean unquoted) {
    int word = next;
    while (word < tokens.size() - 1
        && word < next + 3
        && (tokens.kind(word) == TokenBuffer.OPENING || tokens.kind(word) == TokenBuffer.DASH)) {
      word++;
    }
    byte follower = tokens.kind(next);
    if (follower == TokenBuffer.COMMA
        || follower == TokenBuffer.CLOSING
        || follower == TokenBuffer.DASH && kind != TokenBuffer.STOP) {
      return false;
    }
    byte first = Characters.at(text, tokens.start(word));
    if (first == Characters.LOWER) {
      return false;
    }
    return switch (kind) {
      case TokenBuffer.STOP -> true;
      case TokenBuffer.CRY ->
          !(unquoted && isSpeechTag(word)) && text.charAt(tokens.start(next)) != '(';
      case TokenBuffer.ELLIPSIS -> Characters.isWord(first) && first != Characters.DIGIT;
      case TokenBuffer.HOUR ->
          unquoted
              || first == Characters.UPPER
                  && !tables.zones().contains(text, tokens.start(word), tokens.end(word));
      default -> unquoted || follower == TokenBuffer.BULLET || isOpener(word);
    };
  }

  private boolean isOpener(int word) {
    return Characters.at(text, tokens.start(word)) == Characters.UPPER
        && tables.openers().contains(text, tokens.start(word), tokens.end(word));
  }

  /** A name and a verb of speech: {@code “Why?” President Niinistö asked.} */
  private boolean isSpeechTag(int word) {
    for (int i = word; i < Math.min(tokens.size(), word + TAG_WORDS); i++) {
      int start = tokens.start(i);
      if (i > word && tables.speech().contains(text, start, tokens.end(i))) {
        return true;
      }
      if (Characters.at(text, start) != Characters.UPPER) {
        return false;
      }
    }
    return false;
  }
}
