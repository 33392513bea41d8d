package org.detente.syntax.name;

/** The features by which a token's label is chosen. */
public final class NameFeatures {
  /** Room that {@link #extract} needs. */
  public static final int MOST = 192;

  /** How far words of the same run are looked at. */
  private static final int REACH = 5;

  /** Lists whose words tell what stands before and after them. */
  private static final int TELLING =
      NameLists.TITLE
          | NameLists.ORGANISATION_WORD
          | NameLists.OTHER_WORD
          | NameLists.PARTICLE
          | NameLists.DEMONYM;

  private NameFeatures() {}

  /** Writes the features of one token, as hashes; returns how many. */
  public static int extract(NameWords w, int token, int[] out) {
    int i = token + NameWords.PAD;
    int[] word = w.word;
    int[] kind = w.kind;
    int shape = kind[i] * 2 + (w.shouting ? 1 : 0);
    int n = 0;
    out[n++] = one(1, shape);
    out[n++] = one(2, word[i]);
    out[n++] = two(3, word[i], shape);
    for (int k = 1; k <= NameWords.AFFIXES; k++) {
      if (w.prefix[k][i] != 0) {
        out[n++] = one(10 + k, w.prefix[k][i]);
      }
      if (w.suffix[k][i] != 0) {
        out[n++] = one(20 + k, w.suffix[k][i]);
      }
    }
    boolean first = token == 0;
    out[n++] = two(4, shape, first ? 1 : 0);
    out[n++] = one(30, word[i - 1]);
    out[n++] = one(31, word[i + 1]);
    out[n++] = one(32, word[i - 2]);
    out[n++] = one(33, word[i + 2]);
    out[n++] = two(34, word[i - 1], word[i]);
    out[n++] = two(35, word[i], word[i + 1]);
    out[n++] = two(36, word[i - 2], word[i - 1]);
    out[n++] = two(37, word[i + 1], word[i + 2]);
    out[n++] = two(38, kind[i - 1], shape);
    out[n++] = two(39, kind[i + 1], shape);
    out[n++] = three(40, kind[i - 1], shape, kind[i + 1]);
    out[n++] = three(41, kind[i - 2], kind[i - 1], shape);
    out[n++] = three(42, shape, kind[i + 1], kind[i + 2]);
    out[n++] = two(43, w.suffix[3][i - 1], shape);
    out[n++] = two(44, w.suffix[3][i + 1], shape);
    n = lists(w, i, out, n);
    n = syntax(w, i, out, n);
    return runs(w, i, out, n);
  }

  private static int lists(NameWords w, int i, int[] out, int from) {
    int n = from;
    int begins = w.begins[i];
    int holds = w.holds[i];
    int finishes = w.finishes[i];
    for (int list = 0; list < NameLists.LISTS; list++) {
      int bit = 1 << list;
      int place =
          ((begins & bit) != 0 ? 1 : 0)
              + ((holds & bit) != 0 ? 2 : 0)
              + ((finishes & bit) != 0 ? 4 : 0)
              + ((holds & bit << 16) != 0 ? 8 : 0);
      if (place != 0) {
        out[n++] = two(50, list, place);
        out[n++] = three(51, list, place, w.kind[i]);
        out[n++] = three(52, list, place, w.word[i - 1]);
      }
    }
    int alone = w.alone[i];
    out[n++] = two(53, alone, w.kind[i]);
    out[n++] = two(54, w.alone[i - 1], w.kind[i]);
    out[n++] = two(55, w.alone[i + 1], w.kind[i]);
    out[n++] = three(56, w.alone[i - 1], alone, w.kind[i]);
    out[n++] = three(57, alone, w.alone[i + 1], w.kind[i]);
    out[n++] = three(58, w.alone[i - 2], w.alone[i - 1], w.kind[i]);
    out[n++] = three(59, w.alone[i + 1], w.alone[i + 2], w.kind[i]);
    return n;
  }

  private static int syntax(NameWords w, int i, int[] out, int from) {
    int n = from;
    int[] tag = w.tag;
    int head = w.head[i];
    int relation = w.relation[i];
    out[n++] = two(80, tag[i], w.kind[i]);
    out[n++] = three(81, tag[i - 1], tag[i], w.kind[i]);
    out[n++] = three(82, tag[i], tag[i + 1], w.kind[i]);
    out[n++] = three(83, tag[i], w.word[i - 1], w.word[i + 1]);
    out[n++] = two(84, tag[i], relation);
    out[n++] = two(85, relation, w.word[head]);
    out[n++] = three(86, relation, w.tag[head], w.kind[head]);
    out[n++] = three(87, relation, w.alone[head], w.kind[i]);
    out[n++] = three(88, tag[i], w.relation[i - 1], relation);
    out[n++] = three(89, tag[i], relation, w.relation[i + 1]);
    int grand = w.head[head];
    out[n++] = three(90, relation, w.relation[head], w.word[grand]);
    return n;
  }

  private static int runs(NameWords w, int i, int[] out, int from) {
    int n = from;
    int start = w.runStart[i];
    int end = w.runEnd[i];
    int length = Math.min(6, end - start);
    int at = i == start ? 0 : i == end ? 2 : 1;
    int place = length * 3 + at;
    out[n++] = two(60, place, w.kind[i]);
    out[n++] = two(61, at, w.word[end]);
    out[n++] = two(62, at, w.word[start]);
    out[n++] = two(63, at, w.word[start - 1]);
    out[n++] = two(64, at, w.word[end + 1]);
    out[n++] = two(65, place, w.alone[end]);
    out[n++] = two(66, place, w.alone[start]);
    out[n++] = three(67, at, w.alone[start], w.alone[end]);
    out[n++] = three(68, place, w.alone[start - 1], w.alone[end + 1]);
    out[n++] = three(69, at, w.word[start - 1], w.word[end + 1]);
    out[n++] = three(70, at, w.word[start - 2], w.word[start - 1]);
    out[n++] = three(71, at, w.word[end + 1], w.word[end + 2]);
    int before = 0;
    for (int k = Math.max(start, i - REACH); k < i; k++) {
      before |= w.alone[k] & TELLING;
    }
    int after = 0;
    for (int k = i + 1; k <= Math.min(end, i + REACH); k++) {
      after |= w.alone[k] & TELLING;
    }
    out[n++] = three(74, before, w.alone[i], w.kind[i]);
    out[n++] = three(75, after, w.alone[i], w.kind[i]);
    out[n++] = three(76, before, after, w.kind[i]);
    int inside = 0;
    for (int k = start; k <= Math.min(end, start + 12); k++) {
      inside |=
          w.alone[k]
              & (NameLists.ORGANISATION_WORD
                  | NameLists.OTHER_WORD
                  | NameLists.PLACE_WORD
                  | NameLists.GIVEN
                  | NameLists.COUNTRY);
    }
    out[n++] = two(72, at, inside);
    out[n++] = three(73, place, inside, w.alone[i]);
    return n;
  }

  private static int one(int template, int a) {
    return NameHash.spread(template * 0x3C6EF372 + a);
  }

  private static int two(int template, int a, int b) {
    return NameHash.spread(one(template, a) * 0x01000193 + b);
  }

  private static int three(int template, int a, int b, int c) {
    return NameHash.spread(two(template, a, b) * 0x01000193 + c);
  }
}
