package org.detente.date;

import java.util.Optional;

/** What a piece with digits can be: a year, a day of the month, a decade, a clock time. */
final class Figures {
  private Figures() {}

  static boolean isPlain(String text) {
    return digits(text) == text.length();
  }

  private static int digits(String text) {
    int n = 0;
    while (n < text.length() && Pieces.isDigit(text.charAt(n))) {
      n++;
    }
    return n;
  }

  /** Four digits from 1400 to 2099. */
  static Optional<String> year(String text) {
    boolean year =
        text.length() == 4
            && isPlain(text)
            && text.compareTo("1400") >= 0
            && text.compareTo("2100") < 0;
    return year ? Optional.of(text) : Optional.empty();
  }

  /** Two digits, with or without an apostrophe. */
  static Optional<String> shortYear(String text) {
    String bare = text.charAt(0) == '\'' ? text.substring(1) : text;
    return bare.length() == 2 && isPlain(bare) ? Optional.of(bare) : Optional.empty();
  }

  /** "1990s", "'90s", "90s". */
  static Optional<String> decade(String text) {
    String bare = text.charAt(0) == '\'' ? text.substring(1) : text;
    if (!bare.endsWith("0s") && !bare.endsWith("0's")) {
      return Optional.empty();
    }
    String number = bare.substring(0, bare.indexOf('0', bare.length() - 3) + 1);
    boolean decade =
        isPlain(number)
            && (number.length() == 2 || number.length() == 4 && year(number).isPresent());
    return decade ? Optional.of(number) : Optional.empty();
  }

  /** 1 to 31, also with an ending: "3rd". */
  static Optional<String> dayOfMonth(String text) {
    int n = digits(text);
    if (n == 0 || n > 2 || n < text.length() && !isEnding(text.substring(n))) {
      return Optional.empty();
    }
    int day = Integer.parseInt(text.substring(0, n));
    return day >= 1 && day <= 31 ? Optional.of(Integer.toString(day)) : Optional.empty();
  }

  /** "21st". */
  static Optional<String> ordinal(String text) {
    int n = digits(text);
    return n > 0 && n <= 3 && n < text.length() && isEnding(text.substring(n))
        ? Optional.of(text.substring(0, n))
        : Optional.empty();
  }

  private static boolean isEnding(String text) {
    return text.equals("st") || text.equals("nd") || text.equals("rd") || text.equals("th");
  }

  /** "10:35", also with seconds or a full stop between hours and minutes; gives hour and minute. */
  static Optional<String> clock(String text) {
    int n = digits(text);
    if (n == 0 || n > 2 || n + 3 > text.length()) {
      return Optional.empty();
    }
    char mark = text.charAt(n);
    String minutes = text.substring(n + 1, n + 3);
    boolean whole = text.length() == n + 3 || text.length() == n + 6 && text.charAt(n + 3) == ':';
    return mark == ':'
            && isPlain(minutes)
            && whole
            && minutes.compareTo("60") < 0
            && Integer.parseInt(text.substring(0, n)) <= 24
        ? Optional.of(text.substring(0, n) + ":" + minutes)
        : Optional.empty();
  }

  /** A full hour, 0 to 24. */
  static Optional<String> hour(String text) {
    return isPlain(text) && text.length() <= 2 && Integer.parseInt(text) <= 24
        ? Optional.of(text)
        : Optional.empty();
  }
}
