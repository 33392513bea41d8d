package org.detente.syntax.model;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * A network with one hidden layer that answers questions about a {@link View} (Chen and Manning
 * 2014). Immutable.
 *
 * <p>What the hidden layer gets of a word with its tag at a place does not change, so it is worked
 * out once and kept by the {@link NetworkScorer}; tags, relations and numbers are worked out
 * beforehand. Those rows hold sixteen bits a unit: {@link #UNIT} stands for 1.
 */
public final class Network {
  static final int UNIT = 512;
  static final int STEPS = 1024;
  private static final float MOST = 12f;
  private static final int CLUSTERS = WordVectors.COARSE_CLUSTERS + WordVectors.FINE_CLUSTERS;

  private final int hidden;
  private final int tags;
  private final int relations;
  private final int places;

  /** By key what training added to a word's vector; then endings, coarse and fine clusters. */
  private final byte[][] own;

  private final int ownWords;
  private final float ownScale;

  /** For each place and dimension of a word the hidden units' weights. */
  private final float[][] projection;

  private final short[][] tagRows;

  /** Less the row of no relation, whose place in the sum {@link #base} has. */
  private final short[][] relationRows;

  private final short[][] numberRows;

  /** What the hidden units get where no place has a relation. */
  private final short[] base;

  /** For each question that the network answers, for each hidden unit the answers' weights. */
  private final float[][][] output;

  private final float[][] bias;

  /** The first question's weights once more: by answer, in whole numbers of {@link #STEPS} to 1. */
  private final int[][] firstByAnswer;

  private Network(ByteBuffer in) {
    hidden = in.getInt();
    tags = in.getInt();
    relations = in.getInt();
    places = in.getInt();
    int relationPlaces = in.getInt();
    int numbers = in.getInt();
    int dimensions = in.getInt();
    ownWords = in.getInt();
    ownScale = in.getFloat();
    if (dimensions % 4 != 0) {
      throw new IllegalArgumentException(dimensions + " dimensions, not a multiple of four");
    }
    own = new byte[ownWords + WordVectors.ENDINGS + CLUSTERS][dimensions];
    for (byte[] vector : own) {
      in.get(vector);
    }
    projection = floats(in, places * dimensions, hidden);
    tagRows = fixed(floats(in, places * (tags + 2), hidden));
    relationRows = fixed(floats(in, relationPlaces * relations, hidden));
    numberRows = fixed(floats(in, numbers, hidden));
    base = relativeToNone(relationRows, relationPlaces);
    output = new float[in.getInt()][][];
    bias = new float[output.length][];
    for (int q = 0; q < output.length; q++) {
      int answers = in.getInt();
      output[q] = floats(in, hidden, answers);
      bias[q] = floats(in, 1, answers)[0];
    }
    firstByAnswer = new int[bias[0].length][hidden];
    for (int answer = 0; answer < firstByAnswer.length; answer++) {
      for (int u = 0; u < hidden; u++) {
        firstByAnswer[answer][u] = Math.round(output[0][u][answer] * STEPS);
      }
    }
  }

  /** Reads what training wrote. */
  public static Network read(ByteBuffer in) {
    return new Network(in);
  }

  private short[] relativeToNone(short[][] rows, int relationPlaces) {
    short[] sum = new short[hidden];
    for (int p = 0; p < relationPlaces; p++) {
      short[] none = rows[p * relations].clone();
      add(sum, none);
      for (int r = 0; r < relations; r++) {
        subtract(rows[p * relations + r], none);
      }
    }
    return sum;
  }

  static void add(short[] to, short[] row) {
    for (int u = 0; u < to.length; u++) {
      to[u] += row[u];
    }
  }

  static void addFour(short[] to, short[] one, short[] two, short[] three, short[] four) {
    for (int u = 0; u < to.length; u++) {
      to[u] += one[u] + two[u] + three[u] + four[u];
    }
  }

  static void subtract(short[] from, short[] row) {
    for (int u = 0; u < from.length; u++) {
      from[u] -= row[u];
    }
  }

  /** How many answers a question has. */
  int answers(int question) {
    return bias[question].length;
  }

  int hidden() {
    return hidden;
  }

  int places() {
    return places;
  }

  int dimensions() {
    return own[0].length;
  }

  /** Tags as the network counts them: the tagger's, then none, then the root's. */
  int noTag() {
    return tags;
  }

  int rootTag() {
    return tags + 1;
  }

  short[] base() {
    return base;
  }

  short[] relation(int place, int relation) {
    return relationRows[place * relations + relation];
  }

  short[] number(int row) {
    return numberRows[row];
  }

  float[][] output(int question) {
    return output[question];
  }

  int[][] firstByAnswer() {
    return firstByAnswer;
  }

  float[] bias(int question) {
    return bias[question];
  }

  /**
   * Adds what training gave a word to its vector.
   *
   * @param ending -1 for what is no word
   * @param cluster the fine one
   */
  void addOwn(int key, int ending, int cluster, float[] vector) {
    if (key < ownWords) {
      add(own[key], vector);
    }
    if (ending >= 0) {
      add(own[ownWords + ending], vector);
      int clusters = ownWords + WordVectors.ENDINGS;
      add(own[clusters + WordVectors.coarseCluster(cluster)], vector);
      add(own[clusters + WordVectors.COARSE_CLUSTERS + cluster], vector);
    }
  }

  private void add(byte[] from, float[] to) {
    for (int d = 0; d < to.length; d++) {
      to[d] += from[d] * ownScale;
    }
  }

  /**
   * Works out the row of a word with its tag at a place.
   *
   * @param sum room for the hidden units
   */
  void project(int place, float[] vector, int tag, float[] sum, short[] out) {
    Arrays.fill(sum, 0);
    int row = place * vector.length;
    for (int d = 0; d < vector.length; d += 4, row += 4) {
      addFour(
          sum,
          vector[d],
          projection[row],
          vector[d + 1],
          projection[row + 1],
          vector[d + 2],
          projection[row + 2],
          vector[d + 3],
          projection[row + 3]);
    }
    short[] tagRow = tagRows[place * (tags + 2) + tag];
    for (int u = 0; u < hidden; u++) {
      out[u] = (short) (fixed(sum[u]) + tagRow[u]);
    }
  }

  /** Adds four rows, each times its number; one by one would read and write the sum four times. */
  static void addFour(
      float[] sum,
      float a,
      float[] one,
      float b,
      float[] two,
      float c,
      float[] three,
      float d,
      float[] four) {
    for (int u = 0; u < sum.length; u++) {
      sum[u] += a * one[u] + b * two[u] + c * three[u] + d * four[u];
    }
  }

  private static int fixed(float value) {
    return Math.round(Math.max(-MOST, Math.min(MOST, value)) * UNIT);
  }

  private static short[][] fixed(float[][] table) {
    short[][] fixed = new short[table.length][];
    for (int r = 0; r < table.length; r++) {
      fixed[r] = new short[table[r].length];
      for (int i = 0; i < fixed[r].length; i++) {
        fixed[r][i] = (short) fixed(table[r][i]);
      }
    }
    return fixed;
  }

  /** A table as a scale and shorts. */
  private static float[][] floats(ByteBuffer in, int rows, int columns) {
    float scale = in.getFloat();
    float[][] values = new float[rows][columns];
    for (float[] row : values) {
      for (int i = 0; i < columns; i++) {
        row[i] = in.getShort() * scale;
      }
    }
    return values;
  }
}
