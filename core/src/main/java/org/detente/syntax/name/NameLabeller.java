package org.detente.syntax.name;

import java.util.Arrays;

/**
 * Finds the best sequence of labels. Holds working areas: one instance a thread.
 *
 * <p>Tokens that cannot be part of a name cost next to nothing; the others are scored against all
 * labels, and the best path is found exactly.
 */
public final class NameLabeller {
  private static final int NEVER = Integer.MIN_VALUE / 2;
  private static final int LABELS = NameLabels.COUNT;
  private static final int[][] BEFORE = before();

  private final NameModel model;
  private final NameWords words;
  private final int[] features = new int[NameFeatures.MOST];
  private int[] scores = new int[LABELS * 64];
  private byte[] back = new byte[LABELS * 64];

  public NameLabeller(NameModel model) {
    this.model = model;
    this.words = new NameWords(model.lists());
  }

  /** For each label the labels it may follow. */
  private static int[][] before() {
    int[][] before = new int[LABELS][];
    for (int label = 0; label < LABELS; label++) {
      int[] all = new int[LABELS];
      int n = 0;
      for (int previous = 0; previous < LABELS; previous++) {
        if (NameLabels.follows(label, previous)) {
          all[n++] = previous;
        }
      }
      before[label] = Arrays.copyOf(all, n);
    }
    return before;
  }

  /** Labels the tokens of a sentence. */
  public int[] label(CharSequence text, NameTokens tokens) {
    int size = tokens.starts().length;
    words.fill(text, tokens);
    if (scores.length < LABELS * size) {
      scores = new int[LABELS * size * 2];
      back = new byte[LABELS * size * 2];
    }
    for (int i = 0; i < size; i++) {
      int row = i * LABELS;
      if (words.isCandidate(i)) {
        emit(i, row);
      } else {
        Arrays.fill(scores, row + 1, row + LABELS, NEVER);
        scores[row] = 0;
      }
      step(i, row);
    }
    return path(size);
  }

  private void emit(int token, int row) {
    Arrays.fill(scores, row, row + LABELS, 0);
    int count = NameFeatures.extract(words, token, features);
    byte[] weights = model.weights();
    for (int f = 0; f < count; f++) {
      int at = NameModel.row(features[f]);
      for (int label = 0; label < LABELS; label++) {
        scores[row + label] += weights[at + label];
      }
    }
  }

  /** Adds to each label's score that of the best path to it. */
  private void step(int token, int row) {
    short[] transitions = model.transitions();
    for (int label = 0; label < LABELS; label++) {
      if (scores[row + label] <= NEVER) {
        continue;
      }
      int best = NEVER;
      int from = 0;
      for (int previous : BEFORE[label]) {
        if (token == 0 && previous != NameLabels.OUTSIDE) {
          continue;
        }
        int score =
            (token == 0 ? 0 : scores[row - LABELS + previous])
                + transitions[previous * LABELS + label];
        if (score > best) {
          best = score;
          from = previous;
        }
      }
      scores[row + label] = best <= NEVER ? NEVER : scores[row + label] + best;
      back[row + label] = (byte) from;
    }
  }

  private int[] path(int size) {
    int[] labels = new int[size];
    int last = (size - 1) * LABELS;
    int best = NameLabels.OUTSIDE;
    for (int label = 1; label < LABELS; label++) {
      boolean closed = NameLabels.place(label) >= NameLabels.LAST;
      if (closed && scores[last + label] > scores[last + best]) {
        best = label;
      }
    }
    for (int i = size - 1; i >= 0; i--) {
      labels[i] = best;
      best = back[i * LABELS + best];
    }
    return labels;
  }
}
