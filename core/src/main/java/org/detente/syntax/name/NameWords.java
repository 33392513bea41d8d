package org.detente.syntax.name;

/**
 * What the features see of one sentence. A working area that is filled anew for each sentence; the
 * places before and after its tokens are empty. Not thread-safe.
 */
public final class NameWords {
  static final int PAD = 3;
  static final int AFFIXES = 4;

  /** Kinds of shape. */
  static final int LOWER = 1;

  static final int TITLE = 2;
  static final int CAPITALS = 3;
  static final int INITIAL = 4;
  static final int MIXED = 5;
  static final int NUMBER = 6;
  static final int MARK = 7;

  private static final int MOST_JOINERS = 2;

  private final NameLists lists;
  int size;
  int[] word = new int[0];
  int[] kind = new int[0];
  int[][] prefix = new int[AFFIXES + 1][];
  int[][] suffix = new int[AFFIXES + 1][];

  /** Universal tags, from 1. */
  int[] tag = new int[0];

  /** Places of the heads; for the root its own. */
  int[] head = new int[0];

  int[] relation = new int[0];

  /** Lists that the token alone is on. */
  int[] alone = new int[0];

  /** For each list two bits: whether a stretch on it holds the token, begins or goes on here. */
  int[] begins = new int[0];

  int[] holds = new int[0];
  int[] finishes = new int[0];

  /** First and last token of the run of capitalised words, with small words between them. */
  int[] runStart = new int[0];

  int[] runEnd = new int[0];
  boolean shouting;

  public NameWords(NameLists lists) {
    this.lists = lists;
    grow(64);
  }

  public int size() {
    return size;
  }

  private void grow(int needed) {
    int length = Math.max(needed, word.length * 2);
    word = new int[length];
    kind = new int[length];
    tag = new int[length];
    head = new int[length];
    relation = new int[length];
    alone = new int[length];
    begins = new int[length];
    holds = new int[length];
    finishes = new int[length];
    runStart = new int[length];
    runEnd = new int[length];
    for (int n = 1; n <= AFFIXES; n++) {
      prefix[n] = new int[length];
      suffix[n] = new int[length];
    }
  }

  /** Takes in a sentence. */
  public void fill(CharSequence text, NameTokens tokens) {
    int[] starts = tokens.starts();
    int[] ends = tokens.ends();
    size = starts.length;
    if (word.length < size + 2 * PAD) {
      grow(size + 2 * PAD);
    }
    for (int p = 0; p < PAD; p++) {
      clear(p);
      clear(size + PAD + p);
    }
    int capitals = 0;
    int small = 0;
    for (int i = 0; i < size; i++) {
      clear(i + PAD);
      read(text, starts[i], ends[i], i + PAD);
      tag[i + PAD] = tokens.tags()[i] + 1;
      head[i + PAD] = tokens.heads()[i] < 0 ? i + PAD : tokens.heads()[i] + PAD;
      relation[i + PAD] = tokens.relations()[i];
      capitals += kind[i + PAD] == CAPITALS || kind[i + PAD] == TITLE ? 1 : 0;
      small += kind[i + PAD] == LOWER ? 1 : 0;
    }
    shouting = capitals > 3 && capitals > 3 * small;
    look();
    runs();
  }

  private void clear(int at) {
    word[at] = 0;
    kind[at] = 0;
    tag[at] = 0;
    head[at] = at;
    relation[at] = 0;
    alone[at] = 0;
    begins[at] = 0;
    holds[at] = 0;
    finishes[at] = 0;
    for (int n = 1; n <= AFFIXES; n++) {
      prefix[n][at] = 0;
      suffix[n][at] = 0;
    }
  }

  private void read(CharSequence text, int start, int end, int at) {
    int hash = 7;
    int upper = 0;
    int lower = 0;
    int digits = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      char folded = NameHash.fold(c);
      hash = hash * 31 + folded;
      if (i - start < AFFIXES) {
        prefix[i - start + 1][at] = hash;
      }
      if (Character.isUpperCase(c)) {
        upper++;
      } else if (Character.isLetter(c)) {
        lower++;
      } else if (folded == '0') {
        digits++;
      }
    }
    word[at] = NameHash.spread(hash);
    int back = 7;
    for (int n = 1; n <= AFFIXES && end - n >= start; n++) {
      back = back * 37 + NameHash.fold(text.charAt(end - n));
      suffix[n][at] = back;
    }
    kind[at] = shape(text.charAt(start), end - start, upper, lower, digits);
  }

  private static int shape(char first, int length, int upper, int lower, int digits) {
    if (upper + lower == 0) {
      return digits > 0 ? NUMBER : MARK;
    }
    if (upper == 0) {
      return digits > 0 ? MIXED : LOWER;
    }
    if (upper == 1 && lower == 0) {
      return length <= 2 ? INITIAL : MIXED;
    }
    if (lower == 0) {
      return digits == 0 ? CAPITALS : MIXED;
    }
    return Character.isUpperCase(first) ? TITLE : MIXED;
  }

  boolean capitalised(int at) {
    int k = kind[at];
    return k >= TITLE && k <= MIXED;
  }

  /** Looks every stretch of words up that begins with a capital. */
  private void look() {
    for (int i = PAD; i < size + PAD; i++) {
      alone[i] = lists.of(word[i]);
      boolean opens = capitalised(i) || kind[i] == NUMBER;
      int phrase = word[i];
      int longest = opens ? Math.min(NameLists.LONGEST, size + PAD - i) : 1;
      for (int n = 1; n <= longest; n++) {
        int last = i + n - 1;
        phrase = n == 1 ? phrase : NameHash.phrase(phrase, word[last]);
        int on = n == 1 ? alone[i] : lists.of(phrase);
        if (on == 0 || n > 1 && !capitalised(last) && kind[last] != NUMBER) {
          continue;
        }
        begins[i] |= on;
        finishes[last] |= on;
        for (int k = i + 1; k <= last; k++) {
          holds[k] |= on;
        }
        if (n > 1) {
          holds[i] |= on << 16;
        }
      }
    }
  }

  private void runs() {
    int i = PAD;
    while (i < size + PAD) {
      if (!capitalised(i)) {
        runStart[i] = i;
        runEnd[i] = i;
        i++;
        continue;
      }
      int last = i;
      int next = i + 1;
      while (next < size + PAD && next - last <= MOST_JOINERS + 1) {
        if (capitalised(next)) {
          last = next;
        } else if (!joins(next)) {
          break;
        }
        next++;
      }
      for (int k = i; k <= last; k++) {
        runStart[k] = i;
        runEnd[k] = last;
      }
      i = last + 1;
    }
  }

  private boolean joins(int at) {
    return (alone[at] & NameLists.PARTICLE) != 0;
  }

  /** Whether the token can be part of a name at all. */
  public boolean isCandidate(int token) {
    int at = token + PAD;
    return capitalised(at)
        || runStart[at] != at
        || runEnd[at] != at
        || kind[at] == NUMBER
        || (alone[at] & NameLists.PARTICLE) != 0 && capitalised(at + 1);
  }
}
