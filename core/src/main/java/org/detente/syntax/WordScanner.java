package org.detente.syntax;

/** Cuts words: clitics, abbreviations, numbers, compounds. */
final class WordScanner {
  private final String text;
  private final TokenBuffer tokens;
  private final TokenTables tables;
  private final NumberShapes numbers;
  private int begin;
  private int end;

  WordScanner(String text, TokenBuffer tokens, TokenTables tables) {
    this.text = text;
    this.tokens = tokens;
    this.tables = tables;
    this.numbers = new NumberShapes(text, tables);
  }

  /** True for {@code '90s}, {@code #hashtag}, {@code +44}, {@code .5} and clitics. */
  boolean startsLikeWord(int at, int chunkBegin, int chunkEnd) {
    if (at + 1 >= chunkEnd) {
      return false;
    }
    byte next = Characters.at(text, at + 1);
    char c = text.charAt(at);
    boolean free = at == chunkBegin || !Characters.isWord(Characters.at(text, at - 1));
    if (c == '#') {
      return Characters.isLetter(next);
    }
    if (c == '+' || c == '.') {
      return at == chunkBegin && next == Characters.DIGIT;
    }
    if (!Characters.isApostrophe(c)) {
      return false;
    }
    int clitic = cliticEnd(at, chunkEnd);
    if (clitic > 0) {
      return !free || clitic == chunkEnd || at == chunkBegin && clitic - at == 2;
    }
    return free && numbers.isShortYear(at + 1, chunkEnd);
  }

  /**
   * Adds the word that begins at {@code at}, which may be several tokens.
   *
   * @param first true if it is the first of a paragraph
   * @return the end of the last token added
   */
  int scan(int at, int chunkBegin, int chunkEnd, boolean first) {
    begin = chunkBegin;
    end = chunkEnd;
    if (Characters.isApostrophe(text.charAt(at))) {
      int clitic = cliticEnd(at, end);
      return add(at, clitic > 0 ? clitic : numbers.shortYearEnd(at + 1, end), TokenBuffer.WORD);
    }
    int to = at + Characters.width(text, at);
    while (to < end) {
      byte kind = Characters.at(text, to);
      if (Characters.isWord(kind)) {
        boolean unit = isLetterAfterDigit(kind, to) && numbers.isUnit(at, to, end);
        if (unit) {
          add(at, to, TokenBuffer.WORD);
          at = to;
        }
        to += Characters.width(text, to);
        continue;
      }
      char c = text.charAt(to);
      if (Characters.isApostrophe(c)) {
        int clitic = cliticEnd(to, end);
        if (clitic > 0) {
          return cliticTokens(at, to, clitic);
        }
        int negation = negationEnd(to);
        if (negation > 0 && to - 1 > at) {
          add(at, to - 1, TokenBuffer.WORD);
          return add(to - 1, negation, TokenBuffer.WORD);
        }
      }
      if (!joins(c, at, to)) {
        break;
      }
      to++;
    }
    return finish(at, to, first);
  }

  private boolean isLetterAfterDigit(byte kind, int at) {
    return Characters.isLetter(kind) && Characters.at(text, at - 1) == Characters.DIGIT;
  }

  private int add(int from, int to, byte kind) {
    tokens.add(from, to, kind);
    return to;
  }

  /** Whether the mark at {@code to} stands inside the word that began at {@code from}. */
  private boolean joins(char c, int from, int to) {
    if (to + 1 >= end || !Characters.isWord(Characters.at(text, to + 1))) {
      return false;
    }
    byte before = Characters.at(text, to - 1);
    byte after = Characters.at(text, to + 1);
    boolean digits = before == Characters.DIGIT && after == Characters.DIGIT;
    if (Characters.isHyphen(c)) {
      return isPrefix(from, to) || digits && numbers.joins(from, to, end);
    }
    return switch (c) {
      case '.' -> digits || joinsAtDot(from, to, before, after);
      case ',', ':' -> digits;
      case '/' -> digits && numbers.joins(from, to, end);
      case '&' -> before == Characters.UPPER && after == Characters.UPPER && to - from <= 3;
      default -> Characters.isApostrophe(c) && Characters.isLetter(before);
    };
  }

  private boolean isPrefix(int from, int to) {
    boolean inside = from > begin && Characters.isHyphen(text.charAt(from - 1));
    return !inside && tables.prefixes().contains(text, from, to);
  }

  /** {@code U.S}, {@code a.m}, {@code example.org}; not the full stop of {@code ended.Then}. */
  private boolean joinsAtDot(int from, int to, byte before, byte after) {
    if (!Characters.isLetter(before) && before != Characters.DIGIT) {
      return false;
    }
    int start = to;
    while (start > from && start > to - 4 && text.charAt(start - 1) != '.') {
      start--;
    }
    boolean sentence =
        after == Characters.UPPER
            && to - start > 2
            && to + 2 < end
            && Characters.at(text, to + 2) == Characters.LOWER;
    return !sentence;
  }

  private int cliticTokens(int from, int apostrophe, int clitic) {
    boolean decade =
        Characters.at(text, apostrophe - 1) == Characters.DIGIT && clitic - apostrophe == 2;
    if (decade) {
      return add(from, clitic, TokenBuffer.WORD);
    }
    add(from, apostrophe, TokenBuffer.WORD);
    return add(apostrophe, clitic, TokenBuffer.WORD);
  }

  /** The end of {@code 's}, {@code 're} and the like, or -1. */
  private int cliticEnd(int apostrophe, int limit) {
    int at = apostrophe + 1;
    if (at >= limit) {
      return -1;
    }
    char a = lower(at);
    char b = at + 1 < limit ? lower(at + 1) : ' ';
    boolean two = a == 'l' && b == 'l' || a == 'r' && b == 'e' || a == 'v' && b == 'e';
    boolean one = a == 's' || a == 'd' || a == 'm';
    int to = at + (two ? 2 : 1);
    boolean closed = to >= limit || !Characters.isWord(Characters.at(text, to));
    return (two || one) && closed ? to : -1;
  }

  /** The end of {@code n't}, given its apostrophe, or -1. */
  private int negationEnd(int apostrophe) {
    int to = apostrophe + 2;
    boolean closed = to >= end || !Characters.isWord(Characters.at(text, to));
    return to <= end && closed && lower(apostrophe - 1) == 'n' && lower(apostrophe + 1) == 't'
        ? to
        : -1;
  }

  private char lower(int at) {
    return Character.toLowerCase(text.charAt(at));
  }

  /** Ends the word: with its full stop if it is an abbreviation, in two if it is a contraction. */
  private int finish(int from, int to, boolean first) {
    char next = to < end ? text.charAt(to) : ' ';
    if (next == '.' && (to + 1 >= end || text.charAt(to + 1) != '.')) {
      byte kind = shortKind(from, to, first);
      if (kind != TokenBuffer.WORD) {
        return add(from, to + 1, kind);
      }
    }
    if (next == '$' && to - from <= 3 && Characters.at(text, from) == Characters.UPPER) {
      return add(from, to + 1, TokenBuffer.WORD);
    }
    int cut = tables.contractions().get(text, from, to);
    if (cut > 0) {
      add(from, from + cut, TokenBuffer.WORD);
      return add(from + cut, to, TokenBuffer.WORD);
    }
    return add(from, to, TokenBuffer.WORD);
  }

  /** What the word is with its full stop; {@link TokenBuffer#WORD} if the stop is not its own. */
  private byte shortKind(int from, int to, boolean first) {
    int next = nextWord(to + 1);
    byte follower = next < 0 ? Characters.LINE : Characters.at(text, next);
    byte start = Characters.at(text, from);
    boolean initial = to - from == 1 && start == Characters.UPPER;
    int kind = initial ? 0 : tables.abbreviations().get(text, from, to);
    switch (kind) {
      case TokenTables.INNER:
        return TokenBuffer.SHORT;
      case TokenTables.FINAL:
        return TokenBuffer.SHORT_LAST;
      case TokenTables.TIME:
        return TokenBuffer.HOUR;
      case TokenTables.BEFORE_NUMBER:
        boolean bracketed = from > begin && text.charAt(from - 1) == '(';
        return follower == Characters.DIGIT || bracketed ? TokenBuffer.SHORT : TokenBuffer.WORD;
      case TokenTables.BEFORE_NAME:
        return follower == Characters.UPPER && !isOpener(next)
            ? TokenBuffer.SHORT
            : TokenBuffer.WORD;
      default:
        break;
    }
    if (initial) {
      boolean inner =
          follower == Characters.UPPER && !isOpener(next)
              || follower == Characters.LOWER
              || to + 1 < end && "-,".indexOf(text.charAt(to + 1)) >= 0;
      return inner ? TokenBuffer.SHORT : TokenBuffer.WORD;
    }
    if (numbers.isItem(from, to)) {
      return first && to + 1 == end && next > 0 ? TokenBuffer.SHORT : TokenBuffer.WORD;
    }
    return isInitials(from, to) ? TokenBuffer.SHORT_LAST : TokenBuffer.WORD;
  }

  /** {@code U.S}, {@code J.K}, {@code M.Sc}: letters with a full stop after every one or two. */
  private boolean isInitials(int from, int to) {
    int length = 0;
    boolean dot = false;
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == '.') {
        dot = true;
        length = 0;
      } else if (!Characters.isLetter(Characters.at(text, i)) || ++length > 2) {
        return false;
      }
    }
    return dot && (length == 1 || Characters.at(text, from) == Characters.UPPER);
  }

  /** Start of the next word of the paragraph, behind closing and opening marks, or -1. */
  private int nextWord(int from) {
    int at = from;
    int limit = Math.min(text.length(), from + 8);
    int lines = 0;
    while (at < limit) {
      byte kind = Characters.at(text, at);
      if (kind == Characters.LINE && ++lines > 1) {
        return -1;
      }
      if (!Characters.isSpace(kind)) {
        return at;
      }
      at++;
    }
    return -1;
  }

  private boolean isOpener(int from) {
    int to = from;
    int limit = Math.min(text.length(), from + 16);
    while (to < limit && (Characters.isWord(Characters.at(text, to)) || text.charAt(to) == '\'')) {
      to++;
    }
    return tables.openers().contains(text, from, to);
  }
}
