package org.detente.app.view;

/**
 * Colours for a terminal, none elsewhere.
 *
 * @param on write them
 */
record Paint(boolean on) {
  private static final char ESCAPE = '\033';

  String bold(String text) {
    return paint("1", text);
  }

  String dim(String text) {
    return paint("2", text);
  }

  String good(String text) {
    return paint("32", text);
  }

  String bad(String text) {
    return paint("31", text);
  }

  String open(String text) {
    return paint("33", text);
  }

  String country(String text) {
    return paint("36", text);
  }

  private String paint(String code, String text) {
    return on && !text.isEmpty() ? ESCAPE + "[" + code + "m" + text + ESCAPE + "[0m" : text;
  }

  /** How many columns a text takes; colours take none. */
  static int width(String text) {
    int width = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == ESCAPE) {
        while (i < text.length() && text.charAt(i) != 'm') {
          i++;
        }
      } else if (!Character.isLowSurrogate(text.charAt(i))) {
        width++;
      }
    }
    return width;
  }
}
