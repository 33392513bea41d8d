package org.detente.syntax.name;

import java.nio.ByteBuffer;

/**
 * The lists and weights of the labeller. Immutable.
 *
 * <p>A feature's hash names a row; a row has a weight for each label.
 *
 * @param weights rows times labels
 * @param transitions from a label (row) to the next (column)
 */
public record NameModel(NameLists lists, byte[] weights, short[] transitions) {
  /** First bytes of a model file; the last one is the version of the features. */
  private static final int MAGIC = 0xDE7E4E01;

  /** How many rows there are, as a power of two. */
  public static final int ROW_BITS = 16;

  public NameModel {
    int labels = NameLabels.COUNT;
    if (weights.length != labels << ROW_BITS || transitions.length != labels * labels) {
      throw new IllegalArgumentException("not the size of a model of names");
    }
  }

  /** Where a feature's weights begin. */
  public static int row(int feature) {
    return (feature >>> (Integer.SIZE - ROW_BITS)) * NameLabels.COUNT;
  }

  public static NameModel read(ByteBuffer in) {
    if (in.getInt() != MAGIC) {
      throw new IllegalArgumentException("not a model of names of this version");
    }
    NameLists lists = NameLists.read(in);
    byte[] weights = new byte[NameLabels.COUNT << ROW_BITS];
    in.get(weights);
    short[] transitions = new short[NameLabels.COUNT * NameLabels.COUNT];
    in.asShortBuffer().get(transitions);
    return new NameModel(lists, weights, transitions);
  }

  /** The bytes of a model file. */
  public byte[] bytes() {
    ByteBuffer out =
        ByteBuffer.allocate(4 + lists.bytes() + weights.length + 2 * transitions.length);
    out.putInt(MAGIC);
    lists.write(out);
    out.put(weights);
    for (short weight : transitions) {
      out.putShort(weight);
    }
    return out.array();
  }
}
