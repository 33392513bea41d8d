package org.detente.lab.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.detente.syntax.name.NameFeatures;
import org.detente.syntax.name.NameLabels;
import org.detente.syntax.name.NameLists;
import org.detente.syntax.name.NameModel;
import org.detente.syntax.name.NameWords;

/** Trains the labeller: a structured perceptron with averaged weights. Seeded. */
final class NameTrainer {
  private static final int LABELS = NameLabels.COUNT;
  private static final float NEVER = -1e9f;
  private static final int HEAVIEST = 127;

  private final NameLists lists;
  private final float[] weights = new float[LABELS << NameModel.ROW_BITS];
  private final double[] sums = new double[LABELS << NameModel.ROW_BITS];
  private final int[] stamps = new int[LABELS << NameModel.ROW_BITS];
  private final float[] transitions = new float[LABELS * LABELS];
  private final double[] transitionSums = new double[LABELS * LABELS];
  private final int[] transitionStamps = new int[LABELS * LABELS];
  private int clock = 1;

  NameTrainer(NameLists lists) {
    this.lists = lists;
  }

  /** What does not change from round to round. */
  private record Case(int[] labels, int[][] rows) {}

  NameModel train(List<LabelledSentence> sentences, TokenSource tokens, int rounds, long seed) {
    List<Case> cases = new ArrayList<>();
    NameWords words = new NameWords(lists);
    int[] buffer = new int[NameFeatures.MOST];
    for (LabelledSentence sentence : sentences) {
      words.fill(sentence.text(), tokens.of(sentence));
      int[][] rows = new int[sentence.forms().size()][];
      int[] labels = sentence.labels().clone();
      for (int i = 0; i < rows.length; i++) {
        if (words.isCandidate(i)) {
          int n = NameFeatures.extract(words, i, buffer);
          rows[i] = Arrays.stream(buffer, 0, n).map(NameModel::row).toArray();
        } else {
          rows[i] = new int[0];
        }
      }
      if (possible(labels, rows)) {
        cases.add(new Case(labels, rows));
      }
    }
    Random random = new Random(seed);
    for (int round = 0; round < rounds; round++) {
      Collections.shuffle(cases, random);
      int wrong = 0;
      for (Case c : cases) {
        wrong += learn(c) ? 1 : 0;
        clock++;
      }
      System.err.printf("round %d: %d of %d sentences wrong%n", round + 1, wrong, cases.size());
    }
    return model();
  }

  /** Names whose tokens cannot be candidates would only confuse. */
  private static boolean possible(int[] labels, int[][] rows) {
    for (int i = 0; i < labels.length; i++) {
      if (labels[i] != NameLabels.OUTSIDE && rows[i].length == 0) {
        return false;
      }
    }
    return true;
  }

  private boolean learn(Case c) {
    int[] found = decode(c.rows());
    if (Arrays.equals(found, c.labels())) {
      return false;
    }
    int beforeGold = NameLabels.OUTSIDE;
    int beforeFound = NameLabels.OUTSIDE;
    for (int i = 0; i < found.length; i++) {
      int gold = c.labels()[i];
      if (gold != found[i]) {
        for (int row : c.rows()[i]) {
          change(row + gold, 1);
          change(row + found[i], -1);
        }
      }
      int goldStep = beforeGold * LABELS + gold;
      int foundStep = beforeFound * LABELS + found[i];
      if (goldStep != foundStep) {
        changeTransition(goldStep, 1);
        changeTransition(foundStep, -1);
      }
      beforeGold = gold;
      beforeFound = found[i];
    }
    return true;
  }

  private void change(int at, float by) {
    sums[at] += (double) weights[at] * (clock - stamps[at]);
    stamps[at] = clock;
    weights[at] += by;
  }

  private void changeTransition(int at, float by) {
    transitionSums[at] += (double) transitions[at] * (clock - transitionStamps[at]);
    transitionStamps[at] = clock;
    transitions[at] += by;
  }

  private int[] decode(int[][] rows) {
    int size = rows.length;
    float[][] scores = new float[size][LABELS];
    int[][] back = new int[size][LABELS];
    for (int i = 0; i < size; i++) {
      float[] emit = new float[LABELS];
      for (int row : rows[i]) {
        for (int label = 0; label < LABELS; label++) {
          emit[label] += weights[row + label];
        }
      }
      for (int label = 0; label < LABELS; label++) {
        float best = NEVER;
        boolean allowed = rows[i].length > 0 || label == NameLabels.OUTSIDE;
        for (int previous = 0; allowed && previous < LABELS; previous++) {
          boolean start = i > 0 || previous == NameLabels.OUTSIDE;
          if (start && NameLabels.follows(label, previous)) {
            float score =
                (i == 0 ? 0 : scores[i - 1][previous]) + transitions[previous * LABELS + label];
            if (score > best) {
              best = score;
              back[i][label] = previous;
            }
          }
        }
        scores[i][label] = best <= NEVER / 2 ? NEVER : best + emit[label];
      }
    }
    int best = NameLabels.OUTSIDE;
    for (int label = 1; label < LABELS; label++) {
      if (NameLabels.place(label) >= NameLabels.LAST
          && scores[size - 1][label] > scores[size - 1][best]) {
        best = label;
      }
    }
    int[] labels = new int[size];
    for (int i = size - 1; i >= 0; i--) {
      labels[i] = best;
      best = back[i][best];
    }
    return labels;
  }

  private NameModel model() {
    double largest = 0;
    for (int at = 0; at < sums.length; at++) {
      change(at, 0);
      largest = Math.max(largest, Math.abs(sums[at]));
    }
    double[] sorted = Arrays.stream(sums).map(Math::abs).filter(s -> s > 0).sorted().toArray();
    double top = sorted[(int) (sorted.length * 0.9999)];
    double scale = HEAVIEST / top;
    byte[] bytes = new byte[sums.length];
    for (int at = 0; at < bytes.length; at++) {
      bytes[at] = (byte) Math.max(-HEAVIEST, Math.min(HEAVIEST, Math.round(sums[at] * scale)));
    }
    short[] steps = new short[transitions.length];
    for (int at = 0; at < steps.length; at++) {
      changeTransition(at, 0);
      steps[at] =
          (short) Math.max(-30_000, Math.min(30_000, Math.round(transitionSums[at] * scale)));
    }
    return new NameModel(lists, bytes, steps);
  }
}
