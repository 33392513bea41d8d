package org.detente.date;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Functions for lengths of time and for what happens again and again. */
final class Durations {
  private Durations() {}

  /**
   * {@code duration(n, letter)}: the letter is a TimeML unit, with {@code T} before units of the
   * clock ({@code TH}); a number that is none becomes {@code X}; a fraction becomes the smaller
   * unit ("2.5", "Y" is {@code P2Y6M}).
   */
  static Resolved duration(Scene scene, Arguments a) {
    String unit = a.text(1);
    boolean clock = unit.startsWith("T");
    String letter = clock ? unit.substring(1) : unit;
    String before = clock ? "PT" : "P";
    BigDecimal number;
    try {
      number = new BigDecimal(a.text(0));
    } catch (NumberFormatException e) {
      return Resolved.of(before + "X" + letter);
    }
    int factor =
        switch (letter) {
          case "E" -> 10;
          case "C" -> 100;
          case "L" -> 1000;
          case "F" -> 2;
          default -> 1;
        };
    String plain =
        switch (letter) {
          case "E", "C", "L" -> "Y";
          case "F" -> "W";
          default -> letter;
        };
    number = number.multiply(BigDecimal.valueOf(factor));
    BigDecimal whole = number.setScale(0, RoundingMode.FLOOR);
    BigDecimal rest = number.subtract(whole);
    if (rest.signum() == 0) {
      return Resolved.of(before + whole.toBigInteger() + plain);
    }
    return Resolved.of(before + mixed(whole, rest, plain, clock));
  }

  private static String mixed(BigDecimal whole, BigDecimal rest, String unit, boolean clock) {
    int parts =
        switch (unit) {
          case "Y" -> 12;
          case "H", "M" -> clock ? 60 : 0;
          default -> 0;
        };
    if (parts == 0) {
      return whole.add(rest).stripTrailingZeros().toPlainString() + unit;
    }
    String smaller = unit.equals("M") ? "S" : "M";
    long count =
        rest.multiply(BigDecimal.valueOf(parts)).setScale(0, RoundingMode.HALF_UP).longValue();
    return (whole.signum() == 0 ? "" : whole.toBigInteger() + unit) + count + smaller;
  }

  /** {@code every(letter)}: once a unit. */
  static Resolved every(Scene scene, Arguments a) {
    return duration(scene, new Arguments(List.of(Resolved.of("1"), a.get(0))));
  }

  /** {@code each(prefix, code)}: every weekday, month, season or part of the day. */
  static Resolved each(Scene scene, Arguments a) {
    String code = a.text(1);
    boolean month = a.text(0).equals("XXXX") && code.length() == 1;
    return Resolved.of(a.text(0) + (month ? "-0" : a.text(0).endsWith("XX") ? "-" : "") + code);
  }
}
