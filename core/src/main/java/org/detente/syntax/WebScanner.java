package org.detente.syntax;

/** Finds addresses: of pages, of mail, of people on social networks. */
final class WebScanner {
  private static final String[] SCHEMES = {"http://", "https://", "ftp://", "mailto:", "www."};

  /** Longest part of a mail address before its {@code @}. */
  private static final int LONGEST_NAME = 64;

  private static final int LONGEST_HOST = 253;

  private final String text;

  WebScanner(String text) {
    this.text = text;
  }

  /**
   * The end of the address that begins at {@code at}, or {@code at} where none does.
   *
   * @param begin start of the chunk
   * @param end end of the chunk
   */
  int end(int at, int begin, int end) {
    char c = text.charAt(at);
    if (c > 'z' || at > begin && isNamePart(text.charAt(at - 1))) {
      return at;
    }
    if (c == '@' && at == begin) {
      return handleEnd(at, end);
    }
    for (String scheme : SCHEMES) {
      if (text.regionMatches(true, at, scheme, 0, scheme.length()) && at + scheme.length() < end) {
        return trim(at + scheme.length(), end);
      }
    }
    return mailEnd(at, end);
  }

  private int handleEnd(int at, int end) {
    int to = at + 1;
    while (to < end && isHandlePart(text.charAt(to))) {
      to++;
    }
    return to > at + 1 ? to : at;
  }

  private static boolean isHandlePart(char c) {
    return Character.isLetterOrDigit(c) || c == '_';
  }

  private static boolean isNamePart(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '.' || c == '+' || c == '-';
  }

  private int mailEnd(int at, int end) {
    int name = at;
    int limit = Math.min(end, at + LONGEST_NAME);
    while (name < limit && isNamePart(text.charAt(name))) {
      name++;
    }
    if (name == at || name >= end || text.charAt(name) != '@') {
      return at;
    }
    int to = name + 1;
    int last = Math.min(end, to + LONGEST_HOST);
    while (to < last && isNamePart(text.charAt(to))) {
      to++;
    }
    while (to > name + 1 && !Character.isLetterOrDigit(text.charAt(to - 1))) {
      to--;
    }
    return to > name + 1 ? to : at;
  }

  /** Leaves the punctuation of the sentence and the brackets around the address out. */
  private int trim(int from, int end) {
    int to = from;
    while (to < end && "<>\"“”«»".indexOf(text.charAt(to)) < 0) {
      to++;
    }
    while (to > from && ".,;:!?'’)]}*".indexOf(text.charAt(to - 1)) >= 0) {
      to--;
    }
    return to;
  }
}
