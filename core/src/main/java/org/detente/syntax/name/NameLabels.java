package org.detente.syntax.name;

/**
 * Labels of tokens: 0 is outside of names; every kind of name has four more, for its first token,
 * the ones inside, its last, and a name of one token.
 */
public final class NameLabels {
  /** Outside of names. */
  public static final int OUTSIDE = 0;

  public static final int PERSON = 0;
  public static final int ORGANISATION = 1;
  public static final int PLACE = 2;
  public static final int GROUP = 3;

  /** Names of other things: events, laws, works. */
  public static final int OTHER = 4;

  public static final int KINDS = 5;
  public static final int COUNT = 1 + 4 * KINDS;

  public static final int FIRST = 0;
  public static final int INSIDE = 1;
  public static final int LAST = 2;
  public static final int UNIT = 3;

  private NameLabels() {}

  public static int of(int kind, int place) {
    return 1 + 4 * kind + place;
  }

  /** The kind of a label that is not {@link #OUTSIDE}. */
  public static int kind(int label) {
    return (label - 1) >> 2;
  }

  /** {@link #FIRST} to {@link #UNIT}, of a label that is not {@link #OUTSIDE}. */
  public static int place(int label) {
    return (label - 1) & 3;
  }

  /** Whether the label may follow the other; a sentence begins and ends as if outside. */
  public static boolean follows(int label, int before) {
    boolean open = before != OUTSIDE && place(before) <= INSIDE;
    boolean goesOn = label != OUTSIDE && (place(label) == INSIDE || place(label) == LAST);
    return open == goesOn && (!open || kind(label) == kind(before));
  }
}
