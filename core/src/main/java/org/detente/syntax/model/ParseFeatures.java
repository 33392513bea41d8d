package org.detente.syntax.model;

/** The features by which a transition is chosen, after Zhang and Nivre (2011). */
public final class ParseFeatures {
  /** Room that {@link #extract} needs. */
  public static final int MOST = 128;

  private static final int NO_TAG = -1;

  private ParseFeatures() {}

  /**
   * Writes the features of a state.
   *
   * @param tags of the tokens, at their padded places
   * @return how many
   */
  public static int extract(Words w, int[] tags, ParseState s, int[] out) {
    int pad = Words.PAD;
    int s0 = s.stack(0);
    int s1 = s.stack(1);
    int s2 = s.stack(2);
    int b0 = s.next;
    // An absent stack token and what lies behind the end have places of their own in the padding.
    int s0i = s0 < 0 ? 0 : s0 + pad;
    int s1i = s1 < 0 ? 0 : s1 + pad;
    int s2i = s2 < 0 ? 0 : s2 + pad;
    int b0i = b0 + pad;
    int b1i = Math.min(b0i + 1, s.size + pad + 1);
    int b2i = Math.min(b0i + 2, s.size + pad + 2);
    int[] word = w.lower;
    int[] cl = w.cluster;

    int s0w = s0 < 0 ? 1 : word[s0i];
    int s1w = s1 < 0 ? 1 : word[s1i];
    int b0w = b0 == s.size ? 2 : word[b0i];
    int b1w = word[b1i];
    int b2w = word[b2i];
    int s0t = s0 < 0 ? NO_TAG : tags[s0i];
    int s1t = s1 < 0 ? NO_TAG : tags[s1i];
    int s2t = s2 < 0 ? NO_TAG : tags[s2i];
    int b0t = tags[b0i];
    int b1t = tags[b1i];
    int b2t = tags[b2i];
    int s0c = s0 < 0 ? 0 : cl[s0i];
    int s1c = s1 < 0 ? 0 : cl[s1i];
    int b0c = cl[b0i];

    int s0l = s0 < 0 ? NO_TAG : s.left1[s0];
    int s0l2 = s0 < 0 ? NO_TAG : s.left2[s0];
    int s0r = s0 < 0 ? NO_TAG : s.right1[s0];
    int s0r2 = s0 < 0 ? NO_TAG : s.right2[s0];
    int s1l = s1 < 0 ? NO_TAG : s.left1[s1];
    int s1r = s1 < 0 ? NO_TAG : s.right1[s1];
    int s1r2 = s1 < 0 ? NO_TAG : s.right2[s1];
    int b0l = s.left1[b0];
    int b0l2 = s.left2[b0];

    int s0lt = tag(tags, s0l);
    int s0rt = tag(tags, s0r);
    int s1lt = tag(tags, s1l);
    int s1rt = tag(tags, s1r);
    int b0lt = tag(tags, b0l);
    int s0ll = label(s, s0l);
    int s0rl = label(s, s0r);
    int s1ll = label(s, s1l);
    int s1rl = label(s, s1r);
    int b0ll = label(s, b0l);

    int s0valency = s0 < 0 ? 0 : Math.min(s.leftCount[s0], 3) * 8 + Math.min(s.rightCount[s0], 5);
    int s1valency = s1 < 0 ? 0 : Math.min(s.leftCount[s1], 3) * 8 + Math.min(s.rightCount[s1], 5);
    int b0valency = Math.min(s.leftCount[b0], 5);
    int near = s0 < 0 ? 0 : distance(b0 - s0);
    int far = s1 < 0 ? 0 : distance(s0 - s1);
    int s0wt = Hash.mix(s0w, s0t);
    int s1wt = Hash.mix(s1w, s1t);
    int b0wt = Hash.mix(b0w, b0t);

    int n = 0;
    out[n++] = f(1, s0w);
    out[n++] = f(2, s0t);
    out[n++] = f(3, s0wt);
    out[n++] = f(4, s1w);
    out[n++] = f(5, s1t);
    out[n++] = f(6, s1wt);
    out[n++] = f(7, b0w);
    out[n++] = f(8, b0t);
    out[n++] = f(9, b0wt);
    out[n++] = f(10, b1w);
    out[n++] = f(11, b1t);
    out[n++] = f(12, Hash.mix(b1w, b1t));
    out[n++] = f(13, b2t);
    out[n++] = f(14, Hash.mix(b2w, b2t));
    out[n++] = f(15, s2t);

    out[n++] = f(20, s0wt, b0wt);
    out[n++] = f(21, s0wt, b0w);
    out[n++] = f(22, s0w, b0wt);
    out[n++] = f(23, s0wt, b0t);
    out[n++] = f(24, s0t, b0wt);
    out[n++] = f(25, s0w, b0w);
    out[n++] = f(26, s0t, b0t);
    out[n++] = f(27, b0t, b1t);
    out[n++] = f(28, s1wt, s0wt);
    out[n++] = f(29, s1t, s0wt);
    out[n++] = f(30, s1wt, s0t);
    out[n++] = f(31, s1t, s0t);
    out[n++] = f(32, s1w, s0w);
    out[n++] = f(33, s1wt, b0t);
    out[n++] = f(34, s1t, b0wt);
    out[n++] = f(35, s1t, b0t);
    out[n++] = f(36, s0w, b1t);
    out[n++] = f(37, b0w, b1t);
    out[n++] = f(38, b0w, b1w);

    out[n++] = f(40, b0t, b1t, b2t);
    out[n++] = f(41, s0t, b0t, b1t);
    out[n++] = f(42, s0w, b0t, b1t);
    out[n++] = f(43, s0t, b0w, b1t);
    out[n++] = f(44, s1t, s0t, b0t);
    out[n++] = f(45, s1t, s0w, b0t);
    out[n++] = f(46, s1w, s0t, b0t);
    out[n++] = f(47, s1t, s0t, b0w);
    out[n++] = f(48, s2t, s1t, s0t);
    out[n++] = f(49, s2t, s1t, s0t, b0t);
    out[n++] = f(50, s1t, s0t, b0t, b1t);

    out[n++] = f(55, s0t, s0lt, b0t);
    out[n++] = f(56, s0t, s0rt, b0t);
    out[n++] = f(57, s0t, b0t, b0lt);
    out[n++] = f(58, s1t, s1rt, s0t);
    out[n++] = f(59, s1t, s1lt, s0t);
    out[n++] = f(60, s1t, s0t, s0rt);
    out[n++] = f(61, s1t, s0t, s0lt);
    out[n++] = f(62, s0t, s0ll, s0rl, b0t);
    out[n++] = f(63, s1t, s1ll, s1rl, s0t);
    out[n++] = f(64, s0w, s0ll, s0rl);
    out[n++] = f(65, s1w, s1ll, s1rl);
    out[n++] = f(66, b0w, b0ll);
    out[n++] = f(67, b0t, b0ll, s0t);
    out[n++] = f(68, s0t, s0rl, label(s, s0r2));
    out[n++] = f(69, s0t, s0ll, label(s, s0l2));
    out[n++] = f(70, s1t, s1rl, label(s, s1r2));
    out[n++] = f(71, b0t, b0ll, label(s, b0l2));
    out[n++] = f(72, s0w, s0rl, b0t);
    out[n++] = f(73, s1w, s1rl, s0t);
    out[n++] = f(74, word(word, s0l), s0w, s0ll);
    out[n++] = f(75, word(word, s0r), s0w, s0rl);
    out[n++] = f(76, word(word, b0l), b0w, b0ll);
    out[n++] = f(77, word(word, s1r), s1w, s1rl);

    out[n++] = f(80, s0w, near);
    out[n++] = f(81, s0t, near, b0t);
    out[n++] = f(82, b0w, near);
    out[n++] = f(83, s1t, far, s0t);
    out[n++] = f(84, s1w, far, s0t);
    out[n++] = f(85, s0w, s0valency);
    out[n++] = f(86, s0t, s0valency, b0t);
    out[n++] = f(87, s1w, s1valency);
    out[n++] = f(88, s1t, s1valency, s0t);
    out[n++] = f(89, b0w, b0valency);
    out[n++] = f(90, b0t, b0valency, s0t);
    if (s0 >= 0) {
      out[n++] = f(91, s0t, s.leftLabels[s0]);
      out[n++] = f(92, s0t, s.rightLabels[s0], b0t);
      out[n++] = f(93, s0w, s.rightLabels[s0]);
    }
    if (s1 >= 0) {
      out[n++] = f(94, s1t, s.rightLabels[s1], s0t);
      out[n++] = f(95, s1w, s.rightLabels[s1]);
    }
    out[n++] = f(96, b0t, s.leftLabels[b0], s0t);

    if (s0c != 0 || b0c != 0) {
      int s0c6 = Paths.cut(s0c, 6);
      int b0c6 = Paths.cut(b0c, 6);
      out[n++] = f(100, s0c, b0t);
      out[n++] = f(101, s0t, b0c);
      out[n++] = f(102, s0c, b0c);
      out[n++] = f(103, s0c6, b0c6, s0t, b0t);
      out[n++] = f(104, s0c6, b0w);
      out[n++] = f(105, s0w, b0c6);
    }
    if (s0c != 0 || s1c != 0) {
      int s0c6 = Paths.cut(s0c, 6);
      int s1c6 = Paths.cut(s1c, 6);
      out[n++] = f(110, s1c, s0t);
      out[n++] = f(111, s1t, s0c);
      out[n++] = f(112, s1c, s0c);
      out[n++] = f(113, s1c6, s0c6, s1t, s0t);
      out[n++] = f(114, s1c6, s0w);
      out[n++] = f(115, s1w, s0c6);
      out[n++] = f(116, s1c6, s0c6, b0c);
    }
    return n;
  }

  private static int tag(int[] tags, int token) {
    return token < 0 ? NO_TAG : tags[token + Words.PAD];
  }

  private static int word(int[] words, int token) {
    return token < 0 ? NO_TAG : words[token + Words.PAD];
  }

  private static int label(ParseState s, int token) {
    return token < 0 ? NO_TAG : s.labels[token];
  }

  private static int distance(int d) {
    return d <= 4 ? d : d <= 6 ? 5 : d <= 10 ? 6 : 7;
  }

  private static int f(int template, int a) {
    return Hash.spread(Hash.mix(template * 0x01000193, a));
  }

  private static int f(int template, int a, int b) {
    return Hash.spread(Hash.mix(Hash.mix(template * 0x01000193, a), b));
  }

  private static int f(int template, int a, int b, int c) {
    return Hash.spread(Hash.mix(Hash.mix(Hash.mix(template * 0x01000193, a), b), c));
  }

  private static int f(int template, int a, int b, int c, int d) {
    return Hash.spread(Hash.mix(Hash.mix(Hash.mix(Hash.mix(template * 0x01000193, a), b), c), d));
  }
}
