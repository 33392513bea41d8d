package org.detente.syntax;

/** What groups of digits stand for: dates, fractions and telephone numbers are one token. */
final class NumberShapes {
  private static final int MOST_GROUPS = 5;

  private final String text;
  private final TokenTables tables;

  NumberShapes(String text, TokenTables tables) {
    this.text = text;
    this.tables = tables;
  }

  /**
   * Whether the hyphen or stroke between two digits stands inside one token. The word so far must
   * be all digits and the same mark.
   */
  boolean joins(int from, int mark, int end) {
    char c = text.charAt(mark);
    int shape = 0;
    int groups = 0;
    int digits = 0;
    for (int i = from; i <= end && groups < MOST_GROUPS; i++) {
      char d = i < end ? text.charAt(i) : ' ';
      if (isDigit(d)) {
        digits++;
      } else {
        shape = shape * 10 + Math.min(digits, 9);
        groups++;
        digits = 0;
        if (d != c) {
          if (i < mark || Characters.isLetter(Characters.at(text, Math.min(i, end - 1)))) {
            return false;
          }
          break;
        }
      }
    }
    return c == '/' ? isDate(shape) || isFraction(shape) : isDate(shape) || isTelephone(shape);
  }

  private static boolean isDate(int shape) {
    return switch (shape) {
      case 112, 122, 212, 222, 114, 124, 214, 224, 422 -> true;
      default -> false;
    };
  }

  /** Day and month too ({@code 9/11}). */
  private static boolean isFraction(int shape) {
    return shape == 11 || shape == 12 || shape == 22 || shape == 21;
  }

  private static boolean isTelephone(int shape) {
    return shape == 334 || shape == 1334 || shape == 34;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Whether letters from {@code at} on are a unit of the number before them ({@code 5|kg}). */
  boolean isUnit(int from, int at, int end) {
    for (int i = from; i < at; i++) {
      char c = text.charAt(i);
      if (!isDigit(c) && c != '.' && c != ',' && c != ':') {
        return false;
      }
      if (at - from > 16) {
        return false;
      }
    }
    int to = at;
    while (to < end && to - at < 6 && Characters.isWord(Characters.at(text, to))) {
      to++;
    }
    int match = tables.units().get(text, at, to);
    return match != 0 && (to == end || !Characters.isWord(Characters.at(text, to)));
  }

  /** {@code 1} or {@code 2.1}, as items of a list are numbered. */
  boolean isItem(int from, int to) {
    if (to - from > 4) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (!isDigit(text.charAt(i)) && text.charAt(i) != '.') {
        return false;
      }
    }
    return to - from < 4;
  }

  /** {@code 90s} or {@code 72} behind an apostrophe. */
  boolean isShortYear(int at, int end) {
    return shortYearEnd(at, end) > at;
  }

  /** The end of the year or decade, or {@code at} if there is none. */
  int shortYearEnd(int at, int end) {
    if (at + 2 > end || !isDigit(text.charAt(at)) || !isDigit(text.charAt(at + 1))) {
      return at;
    }
    int to = at + 2;
    if (to < end && text.charAt(to) == 's') {
      to++;
    }
    return to == end || !Characters.isWord(Characters.at(text, to)) ? to : at;
  }
}
