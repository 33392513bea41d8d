package org.detente.syntax.model;

/** The features by which a token's tag is chosen, left to right. */
public final class TagFeatures {
  /** Room that {@link #extract} needs. */
  public static final int MOST = 88;

  /** Places of the features that are the token's word and nothing else. */
  public static final int WORD_FROM = 1;

  public static final int WORD_TO = 3;

  private TagFeatures() {}

  /**
   * Writes the features of one token.
   *
   * @param tags of the tokens so far, at their padded places
   * @return how many
   */
  public static int extract(Words w, int token, int[] tags, int[] out) {
    int i = token + Words.PAD;
    int[] lower = w.lower;
    int[] c = w.cluster;
    int[][] suffix = w.suffix;
    int[][] prefix = w.prefix;
    int t1 = tags[i - 1];
    int t2 = tags[i - 2];
    int word = lower[i];
    int shape = w.shape[i] * 3 + w.letters;
    int n = 0;
    out[n++] = one(1, 1);
    out[n++] = one(2, w.form[i]);
    out[n++] = one(3, word);
    for (int k = 1; k <= Words.LONGEST_AFFIX; k++) {
      if (suffix[k][i] != Words.OUTSIDE) {
        out[n++] = one(10 + k, suffix[k][i]);
      }
    }
    for (int k = 1; k <= 4; k++) {
      if (prefix[k][i] != Words.OUTSIDE) {
        out[n++] = one(20 + k, prefix[k][i]);
      }
    }
    out[n++] = one(4, shape);
    out[n++] = two(5, shape, token == 0 ? 1 : 0);
    out[n++] = two(6, shape, suffix[2][i]);
    out[n++] = one(7, t1);
    out[n++] = two(8, t1, t2);
    out[n++] = two(9, t1, word);
    out[n++] = two(30, t1, suffix[3][i]);
    out[n++] = two(31, t1, shape);
    out[n++] = one(32, lower[i - 1]);
    out[n++] = one(33, lower[i + 1]);
    out[n++] = one(34, lower[i - 2]);
    out[n++] = one(35, lower[i + 2]);
    out[n++] = two(36, lower[i - 1], word);
    out[n++] = two(37, word, lower[i + 1]);
    out[n++] = two(38, lower[i - 1], lower[i + 1]);
    out[n++] = one(39, suffix[3][i - 1]);
    out[n++] = one(40, suffix[3][i + 1]);
    out[n++] = two(41, suffix[2][i + 1], t1);
    out[n++] = two(42, w.shape[i + 1], shape);
    out[n++] = two(43, w.shape[i - 1], shape);
    out[n++] = two(44, lower[i + 1], lower[i + 2]);
    out[n++] = two(45, lower[i - 2], lower[i - 1]);
    out[n++] = two(46, t1, lower[i + 1]);
    if (c[i] != 0) {
      out[n++] = one(50, c[i]);
      out[n++] = two(51, Paths.cut(c[i], 6), t1);
      out[n++] = two(52, c[i], suffix[2][i]);
      out[n++] = two(53, Paths.cut(c[i], 8), shape);
    }
    out[n++] = one(54, c[i - 1]);
    out[n++] = one(55, c[i + 1]);
    out[n++] = two(56, Paths.cut(c[i], 6), Paths.cut(c[i + 1], 6));
    out[n++] = two(57, t1, Paths.cut(c[i + 1], 8));
    out[n++] = two(58, Paths.cut(c[i + 1], 8), Paths.cut(c[i + 2], 6));
    int[] a = w.ambiguity;
    out[n++] = one(60, a[i]);
    out[n++] = two(61, a[i], t1);
    out[n++] = two(62, a[i], a[i + 1]);
    out[n++] = two(63, a[i], shape);
    out[n++] = three(64, a[i], t1, a[i + 1]);
    out[n++] = three(65, a[i], t1, t2);
    out[n++] = two(66, a[i], suffix[2][i]);
    out[n++] = three(67, a[i], lower[i - 1], lower[i + 1]);
    out[n++] = two(68, t1, a[i + 1]);
    out[n++] = two(69, word, a[i + 1]);
    out[n++] = two(70, a[i + 1], a[i + 2]);
    out[n++] = three(71, word, a[i + 1], a[i + 2]);
    out[n++] = three(72, a[i], a[i + 1], a[i + 2]);
    out[n++] = three(73, a[i - 1], a[i], a[i + 1]);
    out[n++] = three(74, word, a[i + 2], a[i + 3]);
    out[n++] = three(75, t1, a[i], lower[i + 1]);
    out[n++] = three(76, t2, t1, word);
    return n;
  }

  private static int one(int template, int a) {
    return Hash.spread(Hash.mix(template * 0x01000193, a));
  }

  private static int two(int template, int a, int b) {
    return Hash.spread(Hash.mix(Hash.mix(template * 0x01000193, a), b));
  }

  private static int three(int template, int a, int b, int c) {
    return Hash.spread(Hash.mix(Hash.mix(Hash.mix(template * 0x01000193, a), b), c));
  }
}
