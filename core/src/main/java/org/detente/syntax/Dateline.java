package org.detente.syntax;

/**
 * The place, day and agency that open a report: {@code OSLO, May 3 (Reuters) —}. The treebanks set
 * it apart as a sentence of its own.
 */
final class Dateline {
  private static final int LONGEST = 20;

  private final String text;
  private final TokenBuffer tokens;

  Dateline(String text, TokenBuffer tokens) {
    this.text = text;
    this.tokens = tokens;
  }

  /** First token after the dateline that begins at {@code from}, or -1 if none does. */
  int end(int from) {
    int limit = Math.min(tokens.size() - 1, from + LONGEST);
    boolean capitals = true;
    for (int i = from; i < limit; i++) {
      byte first = Characters.at(text, tokens.start(i));
      byte kind = tokens.kind(i);
      boolean spaced = i > from && !tokens.adjacent(i) && !tokens.adjacent(i + 1);
      if (kind == TokenBuffer.DASH && spaced) {
        boolean place = capitals || isCapitals(from, 3) && tokens.kind(from + 1) != kind;
        return (place || isAgency(i - 1)) && goesOn(i + 1) ? i + 1 : -1;
      }
      if (capitals && i > from && isColon(i)) {
        return goesOn(i + 1) ? i + 1 : -1;
      }
      boolean fits =
          first == Characters.UPPER
              || first == Characters.DIGIT
              || kind == TokenBuffer.COMMA && i > from
              || kind == TokenBuffer.DASH
              || kind == TokenBuffer.OPENING
              || kind == TokenBuffer.CLOSING
              || text.charAt(tokens.start(i)) == '/';
      if (!fits) {
        return -1;
      }
      capitals &= isCapitals(i, 3);
    }
    return -1;
  }

  private boolean isAgency(int token) {
    return tokens.kind(token) == TokenBuffer.CLOSING;
  }

  private boolean isColon(int token) {
    return text.charAt(tokens.start(token)) == ':'
        && tokens.adjacent(token)
        && !tokens.adjacent(token + 1);
  }

  private boolean isCapitals(int token, int least) {
    for (int i = tokens.start(token); i < tokens.end(token); i++) {
      if (Characters.at(text, i) != Characters.UPPER) {
        return false;
      }
    }
    return tokens.end(token) - tokens.start(token) >= least;
  }

  /** A sentence in ordinary letters follows. */
  private boolean goesOn(int token) {
    byte first = Characters.at(text, tokens.start(token));
    boolean headline =
        isCapitals(token, 2) && token + 1 < tokens.size() && isCapitals(token + 1, 2);
    return (first == Characters.UPPER || tokens.kind(token) == TokenBuffer.OPENING) && !headline;
  }
}
