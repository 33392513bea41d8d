package org.detente.date;

/** The northern meteorological seasons: each begins on the first of a month. */
enum Season {
  SP(3),
  SU(6),
  FA(9),
  WI(12);

  private final int month;

  Season(int month) {
    this.month = month;
  }

  /** The month on whose first day it begins. */
  int month() {
    return month;
  }

  /** The season that begins in a month. */
  static Season starting(int month) {
    return switch (month) {
      case 3 -> SP;
      case 6 -> SU;
      case 9 -> FA;
      default -> WI;
    };
  }
}
