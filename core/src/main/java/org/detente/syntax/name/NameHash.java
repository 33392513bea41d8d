package org.detente.syntax.name;

import java.text.Normalizer;

/** Hashes of words: in lower case, without accents, with every digit as 0. */
public final class NameHash {
  private static final int FOLDED = 0x250;
  private static final char[] FOLD = fold();

  private NameHash() {}

  private static char[] fold() {
    char[] fold = new char[FOLDED];
    for (char c = 0; c < FOLDED; c++) {
      String plain = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
      char first = Character.toLowerCase(plain.charAt(0));
      fold[c] = first >= '0' && first <= '9' ? '0' : first;
    }
    fold['ø'] = 'o';
    fold['Ø'] = 'o';
    fold['ł'] = 'l';
    fold['Ł'] = 'l';
    fold['đ'] = 'd';
    fold['Đ'] = 'd';
    fold['ı'] = 'i';
    return fold;
  }

  static char fold(char c) {
    if (c < FOLDED) {
      return FOLD[c];
    }
    return c == '’' || c == '‘' ? '\'' : c == '–' || c == '—' ? '-' : Character.toLowerCase(c);
  }

  /** Never 0. */
  public static int word(CharSequence text, int start, int end) {
    int hash = 7;
    for (int i = start; i < end; i++) {
      hash = hash * 31 + fold(text.charAt(i));
    }
    return spread(hash);
  }

  /** The hash of a phrase and one more word. Never 0. */
  public static int phrase(int phrase, int word) {
    return spread(phrase * 0x01000193 + word);
  }

  static int spread(int hash) {
    int h = hash * 0xC2B2AE35;
    h ^= h >>> 15;
    h *= 0x9E3779B1;
    h ^= h >>> 13;
    return h == 0 ? 1 : h;
  }
}
