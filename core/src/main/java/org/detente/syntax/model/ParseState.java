package org.detente.syntax.model;

import java.util.Arrays;

/**
 * A state of the arc-hybrid transition system (Kuhlmann et al. 2011) with an artificial root behind
 * the last token: the stack, the next token of the buffer, and the arcs so far.
 *
 * <p>A working area: it grows to the longest sentence and is reset for each. Not thread-safe.
 */
public final class ParseState {
  /** No token. */
  public static final int NONE = -1;

  int size;
  int next;
  int depth;
  int[] stack = new int[0];
  int[] heads = new int[0];
  int[] labels = new int[0];

  /** Two outermost and the counts of dependents on each side; the root's are at {@code size}. */
  int[] left1 = new int[0];

  int[] left2 = new int[0];
  int[] right1 = new int[0];
  int[] right2 = new int[0];
  int[] leftCount = new int[0];
  int[] rightCount = new int[0];

  /** Sets of the labels of dependents, as bits. */
  int[] leftLabels = new int[0];

  int[] rightLabels = new int[0];

  public void reset(int tokens) {
    size = tokens;
    next = 0;
    depth = 0;
    if (stack.length < tokens + 1) {
      grow(Math.max(tokens + 1, stack.length * 2));
    }
    Arrays.fill(heads, 0, tokens + 1, NONE);
    Arrays.fill(labels, 0, tokens + 1, NONE);
    Arrays.fill(left1, 0, tokens + 1, NONE);
    Arrays.fill(left2, 0, tokens + 1, NONE);
    Arrays.fill(right1, 0, tokens + 1, NONE);
    Arrays.fill(right2, 0, tokens + 1, NONE);
    Arrays.fill(leftCount, 0, tokens + 1, 0);
    Arrays.fill(rightCount, 0, tokens + 1, 0);
    Arrays.fill(leftLabels, 0, tokens + 1, 0);
    Arrays.fill(rightLabels, 0, tokens + 1, 0);
  }

  private void grow(int length) {
    stack = new int[length];
    heads = new int[length];
    labels = new int[length];
    left1 = new int[length];
    left2 = new int[length];
    right1 = new int[length];
    right2 = new int[length];
    leftCount = new int[length];
    rightCount = new int[length];
    leftLabels = new int[length];
    rightLabels = new int[length];
  }

  /** True when only the root is left. */
  public boolean done() {
    return next == size && depth == 0;
  }

  public int size() {
    return size;
  }

  public int next() {
    return next;
  }

  public int depth() {
    return depth;
  }

  /** The k-th token of the stack from its top, or {@link #NONE}. */
  public int stack(int k) {
    return k < depth ? stack[depth - 1 - k] : NONE;
  }

  /** Head of a token so far: {@code size()} for the root, {@link #NONE} for none yet. */
  public int head(int token) {
    return heads[token];
  }

  public int label(int token) {
    return labels[token];
  }

  public boolean mayShift() {
    return next < size;
  }

  /** Only the last token on the stack may be the root's dependent, so that a tree has one root. */
  public boolean mayLeft() {
    return depth > 0 && (next < size || depth == 1);
  }

  public boolean mayRight() {
    return depth > 1;
  }

  public void shift() {
    stack[depth++] = next++;
  }

  /** The buffer's next token becomes the head of the stack's top. */
  public void left(int label) {
    int dependent = stack[--depth];
    heads[dependent] = next;
    labels[dependent] = label;
    left2[next] = left1[next];
    left1[next] = dependent;
    leftCount[next]++;
    leftLabels[next] |= 1 << (label & 31);
  }

  /** The stack's second token becomes the head of its top. */
  public void right(int label) {
    int dependent = stack[--depth];
    int head = stack[depth - 1];
    heads[dependent] = head;
    labels[dependent] = label;
    right2[head] = right1[head];
    right1[head] = dependent;
    rightCount[head]++;
    rightLabels[head] |= 1 << (label & 31);
  }
}
