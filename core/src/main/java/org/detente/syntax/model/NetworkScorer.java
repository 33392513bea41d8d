package org.detente.syntax.model;

import java.util.Arrays;

/**
 * Answers questions about a {@link View} by a {@link Network}. Keeps the rows of words that it met:
 * the same word with the same tag at the same place costs an addition from then on.
 *
 * <p>A working area of one thread.
 */
public final class NetworkScorer {
  private static final short[] NOTHING = new short[0];
  private static final float ONE_STEP = 1f / (Network.UNIT * Network.STEPS);

  private final Network network;
  private final WordVectors vectors;
  private final int keptBits;
  private final long[] keptKeys;
  private final short[][] kept;
  private final short[] sum;
  private final float[] vector;
  private final float[] units;
  private final int[] active;

  /** The sum where no place has a token or a relation; all kept rows are relative to it. */
  private final short[] base;

  private final short[][] noToken;
  private final long[] wanted;
  private final int[] at;
  private final short[][] pending = new short[4][];
  private int pendingCount;
  private int[] keys = new int[0];
  private int[] endings = new int[0];
  private int[] clusters = new int[0];
  private int[] tags = new int[0];

  /**
   * @param keptBits logarithm of how many rows of words are kept
   */
  public NetworkScorer(Network network, WordVectors vectors, int keptBits) {
    this.network = network;
    this.vectors = vectors;
    this.keptBits = keptBits;
    keptKeys = new long[1 << keptBits];
    kept = new short[keptKeys.length][];
    sum = new short[network.hidden()];
    vector = new float[network.dimensions()];
    units = new float[network.hidden()];
    active = new int[network.hidden() + 1];
    wanted = new long[network.places()];
    at = new int[wanted.length];
    base = network.base().clone();
    noToken = new short[wanted.length][sum.length];
    network.addOwn(WordVectors.NONE, -1, -1, vector);
    for (int p = 0; p < noToken.length; p++) {
      network.project(p, vector, network.noTag(), units, noToken[p]);
      Network.add(base, noToken[p]);
    }
    Arrays.fill(keptKeys, -1);
    Arrays.fill(kept, NOTHING);
  }

  /** Takes in a sentence, without tags. */
  public void sentence(Words words) {
    int size = words.size();
    if (keys.length < size + 2) {
      keys = new int[2 * size + 2];
      endings = new int[keys.length];
      clusters = new int[keys.length];
      tags = new int[keys.length];
    }
    place(0, WordVectors.NONE, network.noTag());
    for (int i = 0; i < size; i++) {
      keys[i + 1] = vectors.key(words, i + Words.PAD);
      endings[i + 1] = vectors.ending(keys[i + 1]);
      clusters[i + 1] = WordVectors.fineCluster(words, i + Words.PAD);
      tags[i + 1] = network.noTag();
    }
    place(size + 1, WordVectors.ROOT, network.rootTag());
  }

  private void place(int at, int key, int tag) {
    keys[at] = key;
    endings[at] = -1;
    clusters[at] = -1;
    tags[at] = tag;
  }

  /** Tells the tag of a token. */
  public void tag(int token, int tag) {
    tags[token + 1] = tag;
  }

  /** Takes in what is seen; {@link #score} and {@link #first} then answer questions about it. */
  public void look(View view) {
    int places = view.tokens.length;
    for (int p = 0; p < places; p++) {
      int token = view.tokens[p] + 1;
      long key = ((long) keys[token] << 16 | tags[token]) << 8 | p;
      wanted[p] = key;
      at[p] = (int) ((key * 0x9E3779B97F4A7C15L) >>> (64 - keptBits));
    }
    System.arraycopy(base, 0, sum, 0, sum.length);
    for (int p = 0; p < places; p++) {
      if (view.tokens[p] != ParseState.NONE) {
        add(row(p, view.tokens[p] + 1));
      }
    }
    for (int r = 0; r < view.relations.length; r++) {
      if (view.relations[r] != 0) {
        add(network.relation(r, view.relations[r]));
      }
    }
    for (int n = 0; n < view.rowCount; n++) {
      add(network.number(view.rows[n]));
    }
    addPending();
  }

  /** Rows are added by fours: the sum then goes to and from memory a quarter as often. */
  private void add(short[] row) {
    pending[pendingCount++] = row;
    if (pendingCount == pending.length) {
      Network.addFour(sum, pending[0], pending[1], pending[2], pending[3]);
      pendingCount = 0;
    }
  }

  private void addPending() {
    for (int n = 0; n < pendingCount; n++) {
      Network.add(sum, pending[n]);
    }
    pendingCount = 0;
  }

  /**
   * Writes the score of each of the three answers to the first question, without asking which units
   * are above zero.
   */
  public void first(float[] scores) {
    int[][] weights = network.firstByAnswer();
    int[] a = weights[0];
    int[] b = weights[1];
    int[] c = weights[2];
    long sumA = 0;
    long sumB = 0;
    long sumC = 0;
    for (int u = 0; u < sum.length; u++) {
      long x = sum[u] & ~(sum[u] >> 31);
      sumA += x * a[u];
      sumB += x * b[u];
      sumC += x * c[u];
    }
    float[] bias = network.bias(0);
    scores[0] = bias[0] + sumA * ONE_STEP;
    scores[1] = bias[1] + sumB * ONE_STEP;
    scores[2] = bias[2] + sumC * ONE_STEP;
  }

  /** Writes the score of each answer to a question; {@code scores} has a place for each. */
  public void score(int question, float[] scores) {
    int count = 0;
    for (int u = 0; u < sum.length; u++) {
      active[count] = u;
      count += sum[u] > 0 ? 1 : 0;
    }
    System.arraycopy(network.bias(question), 0, scores, 0, scores.length);
    float[][] output = network.output(question);
    int n = 0;
    for (; n + 3 < count; n += 4) {
      int a = active[n];
      int b = active[n + 1];
      int c = active[n + 2];
      int d = active[n + 3];
      Network.addFour(
          scores, unit(a), output[a], unit(b), output[b], unit(c), output[c], unit(d), output[d]);
    }
    for (; n < count; n++) {
      addTimes(scores, unit(active[n]), output[active[n]]);
    }
  }

  private float unit(int u) {
    return sum[u] * (1f / Network.UNIT);
  }

  private static void addTimes(float[] scores, float times, float[] weights) {
    for (int c = 0; c < scores.length; c++) {
      scores[c] += times * weights[c];
    }
  }

  /** The row of a token at a place: it is kept in one of two neighbouring slots. */
  private short[] row(int place, int token) {
    int slot = at[place];
    if (keptKeys[slot] == wanted[place]) {
      return kept[slot];
    }
    int other = slot ^ 1;
    if (keptKeys[other] == wanted[place]) {
      return kept[other];
    }
    // The rows that wait to be added may lie where this one will.
    addPending();
    short[] oldest = kept[other].length == 0 ? new short[sum.length] : kept[other];
    kept[other] = kept[slot];
    keptKeys[other] = keptKeys[slot];
    kept[slot] = oldest;
    keptKeys[slot] = wanted[place];
    project(place, token, oldest);
    return oldest;
  }

  private void project(int place, int token, short[] row) {
    Arrays.fill(vector, 0);
    vectors.add(keys[token], vector);
    network.addOwn(keys[token], endings[token], clusters[token], vector);
    network.project(place, vector, tags[token], units, row);
    Network.subtract(row, noToken[place]);
  }
}
