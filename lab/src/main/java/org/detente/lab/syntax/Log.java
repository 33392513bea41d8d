package org.detente.lab.syntax;

import java.util.Locale;

/** Progress on standard error. */
final class Log {
  private static final long START = System.nanoTime();

  private Log() {}

  static void line(String format, Object... values) {
    System.err.printf(Locale.ROOT, "%5ds ", (System.nanoTime() - START) / 1_000_000_000L);
    System.err.printf(Locale.ROOT, format + "%n", values);
  }
}
