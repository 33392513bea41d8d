package org.detente.syntax.model;

import java.util.List;

/**
 * What is seen of a parse state: the stack's and the buffer's tokens, their neighbours and
 * dependents with their relations, distances, valencies, and what stands between.
 */
public final class StateView extends View {
  private static final int TOKENS = 24;

  /** The places from here on hold dependents, whose relations count too. */
  private static final int FIRST_RELATION = 10;

  private static final int RELATIONS = 13;
  private static final int MOST_ROWS = 10 + 4 * 32;

  private final boolean[] verbs;
  private final boolean[] commas;
  private int[] verbsBefore = new int[0];
  private int[] commasBefore = new int[0];

  /**
   * @param tags universal tag, a space, Penn Treebank tag
   */
  public StateView(List<String> tags) {
    super(TOKENS, RELATIONS, NumberRows.ALL, MOST_ROWS);
    verbs = new boolean[tags.size()];
    commas = new boolean[tags.size()];
    for (int t = 0; t < verbs.length; t++) {
      verbs[t] = tags.get(t).startsWith("VERB ");
      commas[t] = tags.get(t).endsWith(" ,");
    }
  }

  /** Takes in the tags of a sentence, at their padded places. */
  public void sentence(int[] tags, int size) {
    if (verbsBefore.length < size + 2) {
      verbsBefore = new int[2 * size + 2];
      commasBefore = new int[2 * size + 2];
    }
    for (int i = 0; i < size; i++) {
      int tag = tags[i + Words.PAD];
      verbsBefore[i + 1] = verbsBefore[i] + (verbs[tag] ? 1 : 0);
      commasBefore[i + 1] = commasBefore[i] + (commas[tag] ? 1 : 0);
    }
    verbsBefore[size + 1] = verbsBefore[size];
    commasBefore[size + 1] = commasBefore[size];
  }

  public void look(ParseState s) {
    int s0 = s.stack(0);
    int s1 = s.stack(1);
    int s2 = s.stack(2);
    int b0 = s.next;
    int last = s.size;
    int[] t = tokens;
    t[0] = s0;
    t[1] = s1;
    t[2] = s2;
    t[3] = b0;
    t[4] = b0 + 1 <= last ? b0 + 1 : ParseState.NONE;
    t[5] = b0 + 2 <= last ? b0 + 2 : ParseState.NONE;
    t[6] = b0 + 3 <= last ? b0 + 3 : ParseState.NONE;
    t[7] = s0 - 1 >= 0 ? s0 - 1 : ParseState.NONE;
    t[8] = s0 < 0 ? ParseState.NONE : s0 + 1;
    t[9] = s1 < 0 ? ParseState.NONE : s1 + 1;
    t[10] = of(s.left1, s0);
    t[11] = of(s.left2, s0);
    t[12] = of(s.right1, s0);
    t[13] = of(s.right2, s0);
    t[14] = of(s.left1, s1);
    t[15] = of(s.left2, s1);
    t[16] = of(s.right1, s1);
    t[17] = of(s.right2, s1);
    t[18] = s.left1[b0];
    t[19] = s.left2[b0];
    t[20] = of(s.left1, t[12]);
    t[21] = of(s.left1, t[16]);
    t[22] = of(s.right1, t[12]);
    t[23] = s.stack(3);
    for (int r = 0; r < RELATIONS; r++) {
      int token = t[FIRST_RELATION + r];
      relations[r] = token < 0 ? 0 : 1 + s.labels[token];
    }
    numbers(s, s0, s1, b0);
  }

  private void numbers(ParseState s, int s0, int s1, int b0) {
    int n = 0;
    rows[n++] = NumberRows.ALWAYS;
    rows[n++] = NumberRows.B0_VALENCY + Math.min(s.leftCount[b0], 7);
    n = sets(s.leftLabels[b0], NumberRows.B0_LEFT, n);
    if (s0 >= 0) {
      rows[n++] = NumberRows.NEAR + distance(b0 - s0);
      rows[n++] = NumberRows.S0_VALENCY + valency(s, s0);
      rows[n++] = NumberRows.NEAR_VERBS + between(verbsBefore, s0, b0);
      rows[n++] = NumberRows.NEAR_COMMAS + between(commasBefore, s0, b0);
      n = sets(s.rightLabels[s0], NumberRows.S0_RIGHT, n);
      n = sets(s.leftLabels[s0], NumberRows.S0_LEFT, n);
    }
    if (s1 >= 0) {
      rows[n++] = NumberRows.FAR + distance(s0 - s1);
      rows[n++] = NumberRows.S1_VALENCY + valency(s, s1);
      rows[n++] = NumberRows.FAR_VERBS + between(verbsBefore, s1, s0);
      rows[n++] = NumberRows.FAR_COMMAS + between(commasBefore, s1, s0);
      n = sets(s.rightLabels[s1], NumberRows.S1_RIGHT, n);
    }
    rowCount = n;
  }

  private int sets(int labels, int base, int from) {
    int n = from;
    for (int rest = labels; rest != 0; rest &= rest - 1) {
      rows[n++] = base + Integer.numberOfTrailingZeros(rest);
    }
    return n;
  }

  private static int of(int[] dependents, int token) {
    return token < 0 ? ParseState.NONE : dependents[token];
  }

  private static int valency(ParseState s, int token) {
    return Math.min(s.leftCount[token], 3) * 8 + Math.min(s.rightCount[token], 7);
  }

  private static int between(int[] before, int from, int to) {
    return Math.min(before[to] - before[from + 1], 3);
  }

  private static int distance(int d) {
    return d <= 5 ? d : d <= 7 ? 6 : d <= 11 ? 7 : d <= 20 ? 8 : 9;
  }

  /** Where the rows of each number begin. */
  private static final class NumberRows {
    static final int ALWAYS = 0;
    static final int NEAR = 1;
    static final int FAR = NEAR + 10;
    static final int S0_VALENCY = FAR + 10;
    static final int S1_VALENCY = S0_VALENCY + 32;
    static final int B0_VALENCY = S1_VALENCY + 32;
    static final int NEAR_VERBS = B0_VALENCY + 8;
    static final int NEAR_COMMAS = NEAR_VERBS + 4;
    static final int FAR_VERBS = NEAR_COMMAS + 4;
    static final int FAR_COMMAS = FAR_VERBS + 4;
    static final int S0_LEFT = FAR_COMMAS + 4;
    static final int S0_RIGHT = S0_LEFT + 32;
    static final int S1_RIGHT = S0_RIGHT + 32;
    static final int B0_LEFT = S1_RIGHT + 32;
    static final int ALL = B0_LEFT + 32;

    private NumberRows() {}
  }
}
