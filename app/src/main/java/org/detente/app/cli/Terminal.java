package org.detente.app.cli;

/**
 * What stands at the other end of standard output and standard error, as the launcher found it.
 *
 * @param out standard output is a terminal
 * @param err standard error is a terminal
 * @param width columns to write in
 * @param colour colours are wanted
 */
record Terminal(boolean out, boolean err, int width, boolean colour) {
  private static final int DEFAULT_WIDTH = 100;
  private static final int NARROWEST = 40;
  private static final int WIDEST = 120;

  static Terminal detect() {
    boolean out = Boolean.getBoolean("detente.terminal.out");
    boolean err = Boolean.getBoolean("detente.terminal.err");
    String noColour = System.getenv("NO_COLOR");
    boolean plain = noColour != null && !noColour.isEmpty() || "dumb".equals(System.getenv("TERM"));
    return new Terminal(out, err, width(System.getProperty("detente.columns", "")), out && !plain);
  }

  private static int width(String columns) {
    try {
      int given = columns.isBlank() ? DEFAULT_WIDTH : Integer.parseInt(columns.strip());
      return Math.max(NARROWEST, Math.min(WIDEST, given));
    } catch (NumberFormatException e) {
      return DEFAULT_WIDTH;
    }
  }
}
