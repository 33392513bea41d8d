package org.detente.report;

/** How large a single report may be; a JSON Lines input as a whole may have any size. */
final class Limits {
  /** Bytes of one report: a file, or a line of JSON Lines. News reports have some thousands. */
  static final int REPORT_BYTES = 16 << 20;

  private Limits() {}

  static String message(String what) {
    return "the " + what + " is larger than " + (REPORT_BYTES >> 20) + " MB";
  }
}
