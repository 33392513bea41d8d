package org.detente.lab.gazetteer;

/** Reads the codes of counties. */
final class Figures {
  private Figures() {}

  /** The number that a code is, or -1 if it is none below 65,535. */
  static int number(String code) {
    if (code.isEmpty() || code.length() > 5 || !code.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return -1;
    }
    int number = Integer.parseInt(code);
    return number < 0xFFFF ? number : -1;
  }
}
