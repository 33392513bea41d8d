package org.detente.syntax.model;

/**
 * Numbers of the transitions: 0 shifts; label {@code l} to the left is 1 + 2l, to the right 2 + 2l.
 */
public final class Transitions {
  /** The network's questions: shift, left or right; which relation to the left; to the right. */
  public static final int KIND = 0;

  public static final int LEFT = 1;
  public static final int RIGHT = 2;
  public static final int KINDS = 3;

  public static final int SHIFT = 0;

  /**
   * The label that {@code SyntaxModel.labels} lists first, for the arc from the artificial root.
   */
  public static final int ROOT_LABEL = 0;

  private Transitions() {}

  public static int left(int label) {
    return 1 + 2 * label;
  }

  public static int right(int label) {
    return 2 + 2 * label;
  }

  public static int count(int labels) {
    return 1 + 2 * labels;
  }

  public static void apply(ParseState state, int transition) {
    if (transition == SHIFT) {
      state.shift();
    } else if ((transition & 1) == 1) {
      state.left((transition - 1) >> 1);
    } else {
      state.right((transition - 2) >> 1);
    }
  }

  public static boolean legal(ParseState state, int transition) {
    if (transition == SHIFT) {
      return state.mayShift();
    }
    if ((transition & 1) == 1) {
      boolean toRoot = state.next == state.size;
      return state.mayLeft() && toRoot == (transition == left(ROOT_LABEL));
    }
    return transition != right(ROOT_LABEL) && state.mayRight();
  }
}
