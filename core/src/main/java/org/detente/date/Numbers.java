package org.detente.date;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Reads numbers in digits and words: "5,000", "twenty-four", "2 1/2", "two and a half". */
final class Numbers {
  /** A number and the piece after it. */
  record Found(String value, int next) {}

  private static final Map<String, Integer> UNITS = new HashMap<>();
  private static final Map<String, Integer> TENS = new HashMap<>();

  static {
    String[] units = {
      "zero",
      "one",
      "two",
      "three",
      "four",
      "five",
      "six",
      "seven",
      "eight",
      "nine",
      "ten",
      "eleven",
      "twelve",
      "thirteen",
      "fourteen",
      "fifteen",
      "sixteen",
      "seventeen",
      "eighteen",
      "nineteen"
    };
    for (int i = 0; i < units.length; i++) {
      UNITS.put(units[i], i);
    }
    String[] tens = {"twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"};
    for (int i = 0; i < tens.length; i++) {
      TENS.put(tens[i], 10 * (i + 2));
    }
    TENS.put("fourty", 40);
  }

  private Numbers() {}

  /** The longest number that starts at a piece. */
  static Optional<Found> at(Pieces pieces, int from) {
    String first = pieces.text(from);
    if (Pieces.isDigit(first.charAt(0))) {
      return digits(pieces, from, first);
    }
    return words(pieces, from);
  }

  private static Optional<Found> digits(Pieces pieces, int from, String text) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Pieces.isDigit(c) || c == '.') {
        plain.append(c);
      } else if (c != ',') {
        return Optional.empty();
      }
    }
    if (plain.indexOf(".") != plain.lastIndexOf(".") || plain.length() > 9) {
      return Optional.empty();
    }
    String value = plain.toString();
    int next = from + 1;
    if (fraction(pieces, next)) {
      return Optional.of(new Found(value + ".5", next + 3));
    }
    if (half(pieces, next)) {
      return Optional.of(new Found(value + ".5", next + 3));
    }
    return Optional.of(new Found(value, next));
  }

  private static Optional<Found> words(Pieces pieces, int from) {
    long total = 0;
    long part = 0;
    int at = from;
    boolean any = false;
    while (at < pieces.size()) {
      String word = pieces.text(at);
      Integer unit = UNITS.get(word);
      Integer ten = TENS.get(word);
      if (unit != null) {
        if (any && part % 10 != 0 || part % 100 == 10) {
          break;
        }
        part += unit;
      } else if (ten != null) {
        if (part % 100 != 0) {
          break;
        }
        part += ten;
      } else if (word.equals("hundred") && (any || isA(pieces, from - 1))) {
        part = Math.max(1, part) * 100;
      } else if (word.equals("thousand") && (any || isA(pieces, from - 1))) {
        total += Math.max(1, part) * 1000;
        part = 0;
      } else if (any && pieces.joins(at)) {
        at++;
        continue;
      } else {
        break;
      }
      any = true;
      at++;
      if (total > 1_000_000) {
        return Optional.empty();
      }
    }
    if (!any) {
      return Optional.empty();
    }
    if (pieces.joins(at - 1)) {
      at--;
    }
    String value = Long.toString(total + part);
    return Optional.of(half(pieces, at) ? new Found(value + ".5", at + 3) : new Found(value, at));
  }

  /** "nineteen ninety-four", "twenty twenty-one". */
  static Optional<Found> spokenYear(Pieces pieces, int from) {
    String first = pieces.text(from);
    boolean century =
        first.equals("nineteen") || first.equals("eighteen") || first.equals("twenty");
    if (!century || from + 1 >= pieces.size() || pieces.joins(from + 1)) {
      return Optional.empty();
    }
    return words(pieces, from + 1)
        .filter(rest -> rest.value().length() == 2)
        .map(rest -> new Found(number(first) + rest.value(), rest.next()));
  }

  private static int number(String word) {
    return UNITS.getOrDefault(word, TENS.getOrDefault(word, 0));
  }

  private static boolean isA(Pieces pieces, int index) {
    return index >= 0 && pieces.text(index).equals("a");
  }

  private static boolean half(Pieces pieces, int at) {
    return at + 2 < pieces.size()
        && pieces.text(at).equals("and")
        && pieces.text(at + 1).equals("a")
        && pieces.text(at + 2).equals("half");
  }

  private static boolean fraction(Pieces pieces, int at) {
    return at + 2 < pieces.size()
        && pieces.text(at).equals("1")
        && pieces.text(at + 1).equals("/")
        && pieces.text(at + 2).equals("2");
  }
}
