package org.detente.syntax.model;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * Lemmas by rules of the kind "take two letters off, put y on": first those of single words, then
 * those of endings, the longest first. Words and endings count together with their tag.
 */
public final class Lemmas {
  private static final int WORD = 101;
  private static final int ENDING = 211;
  private static final int TAG_ALONE = 307;

  private final int[] keys;
  private final short[] rules;
  private final String[] endings;
  private final byte[] cuts;
  private final boolean[] keepsCase;

  private Lemmas(int[] keys, short[] rules, String[] endings, byte[] cuts, boolean[] keepsCase) {
    this.keys = keys;
    this.rules = rules;
    this.endings = endings;
    this.cuts = cuts;
    this.keepsCase = keepsCase;
  }

  /** The key of a rule for one word and tag. */
  public static int wordKey(Words w, int token, int tag) {
    return nonZero(Hash.spread(Hash.mix(Hash.mix(WORD, w.lower[token + Words.PAD]), tag)));
  }

  /**
   * The key of a rule for an ending of {@code length} letters and tag; 0 where the word is shorter.
   */
  public static int endingKey(Words w, int token, int tag, int length) {
    int ending = length == 0 ? TAG_ALONE : w.suffix[length][token + Words.PAD];
    return ending == Words.OUTSIDE
        ? 0
        : nonZero(Hash.spread(Hash.mix(Hash.mix(ENDING + length, ending), tag)));
  }

  private static int nonZero(int key) {
    return key == 0 ? 1 : key;
  }

  /** The lemma of a token of the text that {@code w} holds. */
  public String lemma(String text, int start, int end, Words w, int token, int tag) {
    int rule = find(wordKey(w, token, tag));
    for (int n = Words.LONGEST_AFFIX; rule < 0 && n >= 0; n--) {
      int key = endingKey(w, token, tag, n);
      rule = key == 0 ? -1 : find(key);
    }
    if (rule < 0 || cuts[rule] > end - start) {
      return text.substring(start, end);
    }
    return apply(text, start, end, rule);
  }

  private String apply(String text, int start, int end, int rule) {
    int cut = end - cuts[rule];
    String stem = text.substring(start, cut);
    if (!keepsCase[rule]) {
      stem = stem.toLowerCase(java.util.Locale.ROOT);
    }
    return endings[rule].isEmpty() ? stem : stem + endings[rule];
  }

  private int find(int key) {
    int mask = keys.length - 1;
    for (int at = key & mask; keys[at] != 0; at = (at + 1) & mask) {
      if (keys[at] == key) {
        return rules[at];
      }
    }
    return -1;
  }

  /** Reads what {@link #write} wrote. */
  public static Lemmas read(ByteBuffer in) {
    String[] endings = new String[in.getInt()];
    byte[] cuts = new byte[endings.length];
    boolean[] keepsCase = new boolean[endings.length];
    for (int r = 0; r < endings.length; r++) {
      cuts[r] = in.get();
      keepsCase[r] = in.get() != 0;
      byte[] ending = new byte[in.get()];
      in.get(ending);
      endings[r] = new String(ending, StandardCharsets.UTF_8);
    }
    int size = in.getInt();
    int[] keys = new int[Integer.highestOneBit(Math.max(1, size)) * 4];
    short[] rules = new short[keys.length];
    int mask = keys.length - 1;
    for (int i = 0; i < size; i++) {
      int key = in.getInt();
      int at = key & mask;
      while (keys[at] != 0) {
        at = (at + 1) & mask;
      }
      keys[at] = key;
      rules[at] = in.getShort();
    }
    return new Lemmas(keys, rules, endings, cuts, keepsCase);
  }
}
