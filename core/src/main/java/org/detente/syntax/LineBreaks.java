package org.detente.syntax;

/**
 * Tells line breaks that end a paragraph, headline or list item from those of hard-wrapped text.
 *
 * <p>A blank line always ends a paragraph. Lines that follow each other without one are a block:
 * where its lines are filled up to a common width, and often go on in lower case, it is wrapped.
 * Blocks are looked at once each, in text order.
 */
final class LineBreaks {
  private static final int WIDEST = 120;
  private static final int NARROWEST = 30;

  /** Wrapped lines are filled to this part of the widest. */
  private static final double FILLED = 0.85;

  private final String text;
  private int blockEnd = -1;
  private int width;
  private boolean wrapped;

  LineBreaks(String text) {
    this.text = text;
  }

  /**
   * Whether the break between two stretches of text ends what went before.
   *
   * @param from start of the white space that holds the break; a character stands before it
   * @param to end of the white space; a character stands after it
   */
  boolean ends(int from, int to) {
    if (breaks(from, to) > 1) {
      return true;
    }
    if (from >= blockEnd) {
      readBlock(lineStart(from));
    }
    char last = text.charAt(from - 1);
    if (isBullet(to)) {
      return true;
    }
    boolean closed = last == '.' || last == '!' || last == '?' || last == ':' || last == ';';
    if (Characters.at(text, to) == Characters.LOWER && !closed) {
      return false;
    }
    return !(wrapped && filled(lineStart(from), from, to));
  }

  /** Counts line breaks, at most two; a form feed counts as two. */
  private int breaks(int from, int to) {
    int breaks = 0;
    for (int i = from; i < to && breaks < 2; i++) {
      char c = text.charAt(i);
      boolean second = c == '\n' && i > from && text.charAt(i - 1) == '\r';
      if (Characters.at(text, i) == Characters.LINE && !second) {
        breaks += c == '\f' || c == '\u2029' ? 2 : 1;
      }
    }
    return breaks;
  }

  /** Looks no further back than a wrapped line is long. */
  private int lineStart(int at) {
    int start = at;
    while (start > 0
        && at - start <= 2 * WIDEST
        && Characters.at(text, start - 1) != Characters.LINE) {
      start--;
    }
    return start;
  }

  private void readBlock(int from) {
    int widest = 0;
    int at = from;
    blockEnd = text.length();
    while (at < text.length()) {
      int end = lineEnd(at);
      if (blank(at, end)) {
        blockEnd = at;
        break;
      }
      widest = Math.max(widest, end - at);
      at = afterBreak(end);
    }
    width = widest;
    wrapped = widest <= WIDEST && widest >= NARROWEST && goesOn(from);
  }

  /** True if a third of the block's lines or more go on in lower case after a filled line. */
  private boolean goesOn(int from) {
    int breaks = 0;
    int lower = 0;
    int at = from;
    while (at < blockEnd) {
      int end = lineEnd(at);
      int next = skipSpaces(afterBreak(end));
      if (next >= blockEnd) {
        break;
      }
      breaks++;
      if (Characters.at(text, next) == Characters.LOWER && filled(at, end, next)) {
        lower++;
      }
      at = afterBreak(end);
    }
    return lower > 0 && lower * 3 >= breaks;
  }

  /** True if the first word of the next line would not have had room in this one. */
  private boolean filled(int start, int end, int next) {
    int wordEnd = next;
    while (wordEnd < text.length()
        && wordEnd - next < WIDEST
        && !Characters.isSpace(Characters.at(text, wordEnd))) {
      wordEnd++;
    }
    return end - start + 1 + wordEnd - next > width * FILLED;
  }

  private int lineEnd(int at) {
    int end = at;
    while (end < text.length() && Characters.at(text, end) != Characters.LINE) {
      end++;
    }
    return end;
  }

  private int afterBreak(int end) {
    boolean pair =
        end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
    return end + (pair ? 2 : 1);
  }

  private int skipSpaces(int at) {
    int next = at;
    while (next < blockEnd && Characters.at(text, next) == Characters.SPACE) {
      next++;
    }
    return next;
  }

  private boolean blank(int start, int end) {
    for (int i = start; i < end; i++) {
      if (Characters.at(text, i) != Characters.SPACE) {
        return false;
      }
    }
    return true;
  }

  /** A bullet, a dash before a space, or a number or letter as lists have them. */
  private boolean isBullet(int at) {
    char c = text.charAt(at);
    if (c == '•' || c == '▪' || c == '●' || c == '‣' || c == '◦' || c == '·' || c == '■') {
      return true;
    }
    if (c == '-' || c == '*' || c == '–' || c == '—' || c == '+') {
      return !wrapped && spaceAt(at + 1);
    }
    int mark = at + (c == '(' ? 1 : 0);
    int end = mark;
    while (end < text.length() && end - mark < 3 && Character.isDigit(text.charAt(end))) {
      end++;
    }
    if (end == mark && end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
      return c == '(' && charAt(end) == ')' && spaceAt(end + 1)
          || charAt(end) == ')' && spaceAt(end + 1);
    }
    return end > mark && (charAt(end) == '.' || charAt(end) == ')') && spaceAt(end + 1);
  }

  private char charAt(int at) {
    return at < text.length() ? text.charAt(at) : ' ';
  }

  private boolean spaceAt(int at) {
    return at < text.length() && Characters.isSpace(Characters.at(text, at));
  }
}
