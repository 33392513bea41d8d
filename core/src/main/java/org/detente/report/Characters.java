package org.detente.report;

/** Keeps texts well-formed without moving an offset. */
final class Characters {
  private static final char REPLACEMENT = '\uFFFD';

  private Characters() {}

  /** The text with each surrogate that stands alone replaced, which no encoding can write. */
  static String wellFormed(String text) {
    char[] mended = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isSurrogate(c)) {
        continue;
      }
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
        continue;
      }
      if (mended == null) {
        mended = text.toCharArray();
      }
      mended[i] = REPLACEMENT;
    }
    return mended == null ? text : new String(mended);
  }
}
