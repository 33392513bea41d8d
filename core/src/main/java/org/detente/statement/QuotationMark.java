package org.detente.statement;

/** Reads single quotation marks off a text by their shape and their neighbours. */
final class QuotationMark {
  private static final String DOUBLE = "\"“”„‟«»";
  private static final String OPENS_AFTER = "([{—–-/:;,…‘'\u00a0";

  private QuotationMark() {}

  /** Width in characters of the double mark that stands at {@code at}, 0 where there is none. */
  static int width(String text, int at, int end) {
    char c = text.charAt(at);
    if (DOUBLE.indexOf(c) >= 0) {
      return 1;
    }
    boolean twice = at + 1 < end && text.charAt(at + 1) == c;
    return twice && (c == '\'' || c == '`' || c == '’' || c == '‘') ? 2 : 0;
  }

  /** Marks of one family close each other; curly pairs may stand inside straight ones. */
  static char family(char mark) {
    return switch (mark) {
      case '“', '”', '„', '‟' -> '“';
      case '«', '»' -> '«';
      case '\'', '`', '’', '‘' -> '\'';
      default -> '"';
    };
  }

  /** Whether a double mark opens, given its shape and neighbours and whether one is open. */
  static boolean opens(String text, int at, int width, int start, int end, boolean isOpen) {
    char mark = text.charAt(at);
    char before = at > start ? text.charAt(at - 1) : ' ';
    char after = at + width < end ? text.charAt(at + width) : ' ';
    boolean looksOpening = startsAfter(before) && !isSpace(after);
    boolean looksClosing = !isSpace(before) && !Character.isLetterOrDigit(after);
    return switch (mark) {
      case '“', '„', '‟', '«', '`', '‘' -> !(isOpen && looksClosing && !looksOpening);
      case '”', '»', '’' -> !isOpen && looksOpening && !looksClosing;
      default -> looksOpening && (!isOpen || !looksClosing);
    };
  }

  /** Whether a single mark at {@code at} may open: after a space or bracket, before a word. */
  static boolean opensSingle(String text, int at, int start, int end) {
    char c = text.charAt(at);
    if (c != '‘' && c != '\'') {
      return false;
    }
    return startsAfter(at > start ? text.charAt(at - 1) : ' ')
        && at + 1 < end
        && Character.isLetterOrDigit(text.charAt(at + 1))
        && !isClipping(text, at + 1, end);
  }

  /** Whether a single mark at {@code at} may close: after a word or its point, before a gap. */
  static boolean closesSingle(String text, int at, int end) {
    char c = text.charAt(at);
    if (c != '’' && c != '\'') {
      return false;
    }
    char before = text.charAt(at - 1);
    char after = at + 1 < end ? text.charAt(at + 1) : ' ';
    return (Character.isLetterOrDigit(before) || ".,!?…".indexOf(before) >= 0)
        && (isSpace(after) || ".,;:!?)]—–-".indexOf(after) >= 0);
  }

  /** Words that lose their beginning to an apostrophe: '90s, 'em, 'til, 'cause. */
  private static boolean isClipping(String text, int at, int end) {
    for (String word : new String[] {"em", "til", "cause", "n", "tis", "twas"}) {
      int stop = at + word.length();
      if (text.startsWith(word, at)
          && (stop >= end || !Character.isLetterOrDigit(text.charAt(stop)))) {
        return true;
      }
    }
    return at + 2 < end && Character.isDigit(text.charAt(at)) && text.charAt(at + 2) == 's';
  }

  private static boolean startsAfter(char before) {
    return isSpace(before) || OPENS_AFTER.indexOf(before) >= 0;
  }

  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || c == '\u00a0';
  }
}
