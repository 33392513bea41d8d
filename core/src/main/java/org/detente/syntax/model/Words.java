package org.detente.syntax.model;

/**
 * What the features see of the words of one sentence, as hashes. Token {@code i} stands at {@code i
 * + PAD}; the places before and after the sentence hold {@link #OUTSIDE}.
 *
 * <p>A working area: it grows to the longest sentence and is filled anew for each. Not thread-safe.
 */
public final class Words {
  /** Places before the first and after the last token. */
  public static final int PAD = 3;

  static final int OUTSIDE = 0x0DDBA11;
  static final int LONGEST_AFFIX = 5;
  private static final int ZERO = '0';

  /** Words of so many letters have a capital in a title, shorter ones may not. */
  private static final int LONG_WORD = 4;

  int size;
  int[] form = new int[0];
  int[] lower = new int[0];
  int[] shape = new int[0];
  int[] cluster = new int[0];
  int[] ambiguity = new int[0];
  int[][] prefix = new int[LONGEST_AFFIX + 1][];
  int[][] suffix = new int[LONGEST_AFFIX + 1][];

  /** How the sentence is written: 1 in capitals, 2 with a capital on most words, else 0. */
  int letters;

  private final WordClasses classes;

  public Words(WordClasses classes) {
    this.classes = classes;
    grow(64);
  }

  public int size() {
    return size;
  }

  /** Hash of a token as it is written. */
  public int form(int token) {
    return form[token + PAD];
  }

  /** Hash of a token's lower-case form, see {@link Hash#word}. */
  public int lower(int token) {
    return lower[token + PAD];
  }

  private void grow(int needed) {
    int length = Math.max(needed, form.length * 2);
    form = new int[length];
    lower = new int[length];
    shape = new int[length];
    cluster = new int[length];
    ambiguity = new int[length];
    for (int n = 1; n <= LONGEST_AFFIX; n++) {
      prefix[n] = new int[length];
      suffix[n] = new int[length];
    }
  }

  /** Takes in a sentence: tokens as offsets into the text. */
  public void fill(CharSequence text, int[] starts, int[] ends) {
    size = starts.length;
    if (form.length < size + 2 * PAD) {
      grow(size + 2 * PAD);
    }
    for (int p = 0; p < PAD; p++) {
      outside(p);
      outside(size + PAD + p);
    }
    int upperWords = 0;
    int lowerWords = 0;
    int longWords = 0;
    int capitals = 0;
    for (int i = 0; i < size; i++) {
      int kind = word(text, starts[i], ends[i], i + PAD);
      upperWords += kind == 1 ? 1 : 0;
      lowerWords += kind == 2 ? 1 : 0;
      if (kind != 0 && ends[i] - starts[i] >= LONG_WORD) {
        longWords++;
        capitals += Character.isUpperCase(text.charAt(starts[i])) ? 1 : 0;
      }
    }
    boolean shouting = upperWords > 2 && upperWords > 2 * lowerWords;
    boolean titled = longWords > 2 && 4 * capitals >= 3 * longWords;
    letters = shouting ? 1 : titled ? 2 : 0;
  }

  private void outside(int at) {
    form[at] = OUTSIDE;
    lower[at] = OUTSIDE;
    shape[at] = OUTSIDE;
    cluster[at] = 0;
    ambiguity[at] = 0;
    for (int n = 1; n <= LONGEST_AFFIX; n++) {
      prefix[n][at] = OUTSIDE;
      suffix[n][at] = OUTSIDE;
    }
  }

  /** Returns 1 for a word in capitals alone, 2 for one with small letters, else 0. */
  private int word(CharSequence text, int start, int end, int at) {
    int exact = 0;
    int low = 0;
    int shapeHash = 0;
    int lastKind = -1;
    int run = 0;
    int capitals = 0;
    int smalls = 0;
    int length = end - start;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      int kind;
      int l = c;
      if (c >= 'a' && c <= 'z') {
        kind = 0;
        smalls++;
      } else if (c >= 'A' && c <= 'Z') {
        kind = 1;
        l = c + 32;
        capitals++;
      } else if (c >= '0' && c <= '9') {
        kind = 2;
        l = ZERO;
      } else if (c < 128) {
        kind = 3 + (c & 0x1F);
      } else {
        l = fold(c);
        kind = Character.isUpperCase(c) ? 1 : Character.isLetter(c) ? 0 : 40;
        smalls += kind == 0 ? 1 : 0;
        capitals += kind == 1 ? 1 : 0;
      }
      exact = exact * 31 + c;
      if (l != ZERO || lastKind != 2) {
        low = low * 31 + l;
      }
      run = kind == lastKind ? run + 1 : 0;
      lastKind = kind;
      if (run < 2) {
        shapeHash = shapeHash * 31 + kind + 1;
      }
      int n = i - start + 1;
      if (n <= LONGEST_AFFIX) {
        prefix[n][at] = low ^ (n << 27);
      }
    }
    for (int n = length + 1; n <= LONGEST_AFFIX; n++) {
      prefix[n][at] = OUTSIDE;
    }
    suffixes(text, start, end, at);
    form[at] = Hash.spread(exact ^ length);
    lower[at] = Hash.spread(low);
    shape[at] = shapeHash;
    int place = classes.find(lower[at]);
    cluster[at] = classes.path(place);
    ambiguity[at] = classes.tags(place);
    return smalls > 0 ? 2 : capitals > 0 ? 1 : 0;
  }

  private void suffixes(CharSequence text, int start, int end, int at) {
    int hash = 0;
    for (int n = 1; n <= LONGEST_AFFIX; n++) {
      if (end - n < start) {
        suffix[n][at] = OUTSIDE;
      } else {
        hash = hash * 31 + lowerCase(text.charAt(end - n));
        suffix[n][at] = hash ^ (n << 27);
      }
    }
  }

  static int lowerCase(char c) {
    if (c >= 'A' && c <= 'Z') {
      return c + 32;
    }
    if (c < 128) {
      return c >= '0' && c <= '9' ? ZERO : c;
    }
    return fold(c);
  }

  /** Lower case, with the typographic quotation marks and dashes as the plain ones. */
  private static int fold(char c) {
    return switch (c) {
      case '‘', '’', '‚', '‛' -> '\'';
      case '“', '”', '„', '‟' -> '"';
      case '–', '—', '―' -> '-';
      default -> Character.toLowerCase(c);
    };
  }
}
