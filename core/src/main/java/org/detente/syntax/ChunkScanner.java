package org.detente.syntax;

/** Cuts what stands between two white spaces into tokens. */
final class ChunkScanner {
  private final String text;
  private final TokenBuffer tokens;
  private final WordScanner words;
  private final WebScanner web;

  /** Whether the last straight quotation mark opened a quotation. */
  private boolean quoteOpen;

  private int begin;
  private int end;

  ChunkScanner(String text, TokenBuffer tokens, TokenTables tables) {
    this.text = text;
    this.tokens = tokens;
    this.words = new WordScanner(text, tokens, tables);
    this.web = new WebScanner(text);
  }

  /**
   * Adds the tokens of the chunk that begins at {@code from}.
   *
   * @param first true if it is the first of a paragraph
   * @return the end of the chunk
   */
  int scan(int from, boolean first) {
    begin = from;
    end = from;
    boolean address = false;
    while (end < text.length()) {
      byte kind = Characters.at(text, end);
      if (Characters.isSpace(kind)) {
        break;
      }
      char c = text.charAt(end);
      address |= c == '@' || c == ':' || c == '/' || c == 'w' || c == 'W';
      end += Characters.width(text, end);
    }
    if (first) {
      quoteOpen = false;
    }
    int at = begin;
    while (at < end) {
      at = token(at, address, first);
    }
    return end;
  }

  private int token(int at, boolean address, boolean first) {
    byte kind = Characters.at(text, at);
    if (address) {
      int to = web.end(at, begin, end);
      if (to > at) {
        tokens.add(at, to, TokenBuffer.WORD);
        return to;
      }
    }
    if (kind == Characters.IDEOGRAPH) {
      return add(at, symbolEnd(at), TokenBuffer.WORD);
    }
    char c = text.charAt(at);
    if (c == '_' && end == begin + 1) {
      return add(at, end, TokenBuffer.DASH);
    }
    if (Characters.isWord(kind) || words.startsLikeWord(at, begin, end)) {
      return words.scan(at, begin, end, first && at == begin);
    }
    return switch (c) {
      case '.', '…' -> dots(at);
      case '!', '?' -> add(at, runEnd(at, '!', '?'), TokenBuffer.CRY);
      case '。', '！', '？' -> add(at, at + 1, TokenBuffer.STOP);
      case ',', ';' -> add(at, at + 1, TokenBuffer.COMMA);
      case ':' -> add(at, emoticonEnd(at), TokenBuffer.COMMA);
      case '(', '[', '{', '«', '‹', '„', '‚', '¿', '¡' -> add(at, at + 1, TokenBuffer.OPENING);
      case ')', ']', '}' -> add(at, at + 1, TokenBuffer.CLOSING);
      case '»', '›' -> add(at, at + 1, TokenBuffer.UNQUOTE);
      case '"', '“', '”', '‟', '\'', '’', '‘', '`', '´', '‛' -> quote(at);
      case '–', '—', '―', '‐', '‑', '−' -> add(at, at + 1, TokenBuffer.DASH);
      case '•', '▪', '●', '‣', '◦', '·', '■' -> add(at, at + 1, TokenBuffer.BULLET);
      case '-' -> add(at, runEnd(at, '-', '-'), TokenBuffer.DASH);
      case '*', '=', '<', '>', '+', '~', '|' -> add(at, runEnd(at, c, c), TokenBuffer.WORD);
      default -> add(at, symbolEnd(at), TokenBuffer.WORD);
    };
  }

  private int add(int from, int to, byte kind) {
    tokens.add(from, to, kind);
    return to;
  }

  private int dots(int at) {
    int to = runEnd(at, '.', '…');
    boolean stop = to == at + 1 && text.charAt(at) == '.';
    return add(at, to, stop ? TokenBuffer.STOP : TokenBuffer.ELLIPSIS);
  }

  private int runEnd(int at, char one, char other) {
    int to = at + 1;
    while (to < end && (text.charAt(to) == one || text.charAt(to) == other)) {
      to++;
    }
    return to;
  }

  /** A symbol with its variation selectors and what is joined to it. */
  private int symbolEnd(int at) {
    int to = at + Characters.width(text, at);
    boolean joined = false;
    while (to < end && (joined || Characters.at(text, to) == Characters.MARK)) {
      joined = text.charAt(to) == '\u200D';
      to += Characters.width(text, to);
    }
    return to;
  }

  /** {@code :)} and {@code :-)} at the end of a chunk, or the colon alone. */
  private int emoticonEnd(int at) {
    int mouth = at + 1 < end && text.charAt(at + 1) == '-' ? at + 2 : at + 1;
    boolean face = at == begin && mouth == end - 1 && "()DPp/|".indexOf(text.charAt(mouth)) >= 0;
    return face ? end : at + 1;
  }

  private int quote(int at) {
    char c = text.charAt(at);
    boolean pair =
        at + 1 < end && text.charAt(at + 1) == c && (c == '\'' || c == '`' || c == '’' || c == '‘');
    int to = at + (pair ? 2 : 1);
    boolean opening = opens(c, at, to);
    if (c == '"') {
      quoteOpen = opening;
    }
    return add(at, to, opening ? TokenBuffer.OPENING : TokenBuffer.UNQUOTE);
  }

  private boolean opens(char c, int at, int to) {
    boolean spaceBefore = at == begin || isOpeningMark(text.charAt(at - 1));
    boolean spaceAfter = to >= end;
    if (spaceBefore != spaceAfter) {
      return spaceBefore;
    }
    return switch (c) {
      case '”', '’', '´' -> false;
      case '“', '‘', '`', '‟', '‛' -> true;
      default -> spaceBefore && !quoteOpen;
    };
  }

  private static boolean isOpeningMark(char c) {
    return "([{\"'“‘«„-–—:/".indexOf(c) >= 0;
  }
}
