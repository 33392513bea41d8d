package org.detente.syntax;

/** What a character is to the tokenizer. */
final class Characters {
  static final byte SYMBOL = 0;
  static final byte SPACE = 1;
  static final byte LINE = 2;
  static final byte UPPER = 3;
  static final byte LOWER = 4;
  static final byte LETTER = 5;
  static final byte DIGIT = 6;

  /** Belongs to the character before it: combining marks, joiners, variation selectors. */
  static final byte MARK = 7;

  /** Stands for a word of its own, as Han characters do. */
  static final byte IDEOGRAPH = 8;

  private static final byte[] BMP = table();

  private Characters() {}

  private static byte[] table() {
    byte[] table = new byte[Character.MIN_SUPPLEMENTARY_CODE_POINT];
    for (int c = 0; c < table.length; c++) {
      table[c] = classify(c);
    }
    return table;
  }

  /** The class of the character that begins at {@code at}; surrogate pairs count as one. */
  static byte at(String text, int at) {
    char c = text.charAt(at);
    if (!Character.isHighSurrogate(c)) {
      return BMP[c];
    }
    int point = text.codePointAt(at);
    return point < BMP.length ? BMP[point] : classify(point);
  }

  /** How many UTF-16 units the character that begins at {@code at} takes. */
  static int width(String text, int at) {
    return Character.isHighSurrogate(text.charAt(at))
            && at + 1 < text.length()
            && Character.isLowSurrogate(text.charAt(at + 1))
        ? 2
        : 1;
  }

  static boolean isSpace(byte kind) {
    return kind == SPACE || kind == LINE;
  }

  static boolean isLetter(byte kind) {
    return kind == UPPER || kind == LOWER || kind == LETTER;
  }

  /** Letters, digits and what belongs to them. */
  static boolean isWord(byte kind) {
    return kind >= UPPER && kind <= MARK;
  }

  static boolean isApostrophe(char c) {
    return c == '\'' || c == '’' || c == 'ʼ' || c == '`' || c == '´' || c == '‘';
  }

  static boolean isHyphen(char c) {
    return c == '-' || c == '‐' || c == '‑';
  }

  private static byte classify(int c) {
    if (c == '\n' || c == '\r' || c == 0x0B || c == '\f' || c == 0x85) {
      return LINE;
    }
    if (c == '_') {
      return LETTER;
    }
    if (c == 0x02BC || c == 0x200B || c == 0xFEFF || c == 0x2060) {
      return c == 0x02BC ? SYMBOL : SPACE;
    }
    return switch (Character.getType(c)) {
      case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> LINE;
      case Character.SPACE_SEPARATOR, Character.CONTROL -> SPACE;
      case Character.UPPERCASE_LETTER, Character.TITLECASE_LETTER -> UPPER;
      case Character.LOWERCASE_LETTER -> LOWER;
      case Character.MODIFIER_LETTER -> LETTER;
      case Character.OTHER_LETTER -> Character.isIdeographic(c) || isKana(c) ? IDEOGRAPH : LETTER;
      case Character.DECIMAL_DIGIT_NUMBER -> DIGIT;
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK ->
          MARK;
      case Character.FORMAT -> format(c);
      case Character.MODIFIER_SYMBOL -> c >= 0x1F3FB && c <= 0x1F3FF ? MARK : SYMBOL;
      default -> SYMBOL;
    };
  }

  /** Directions of writing set words apart; joiners and soft hyphens stand inside them. */
  private static byte format(int c) {
    boolean direction =
        c == 0x200E || c == 0x200F || c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
    return direction ? SPACE : MARK;
  }

  private static boolean isKana(int c) {
    return c >= 0x3040 && c <= 0x30FF;
  }
}
