package org.detente.lab.syntax;

import java.nio.ByteBuffer;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.detente.syntax.model.ParseState;
import org.detente.syntax.model.StateView;
import org.detente.syntax.model.Transitions;
import org.detente.syntax.model.WordClasses;
import org.detente.syntax.model.Words;

/**
 * Trains the parser's network along its own transitions, right and wrong ones, by the probability
 * that it gives to the transitions which lose nothing.
 */
final class ParseTraining {
  private static final int TREES_A_BATCH = 32;
  private static final float RATE = 1.2e-3f;
  private static final double EXPLORING = 0.9;

  private final Map<String, Integer> labels = new HashMap<>();
  private final NetworkWeights weights;
  private final Words words;
  private final StateView view;
  private final ParseState state = new ParseState();
  private final int[] costs = new int[3];
  private final float[] kinds = new float[Transitions.KINDS];
  private final boolean[] rightKinds = new boolean[Transitions.KINDS];
  private final float[] relations;

  ParseTraining(
      List<String> tags,
      List<String> labels,
      WordClasses classes,
      Vocabulary vocabulary,
      int hidden,
      long seed) {
    for (int i = 0; i < labels.size(); i++) {
      this.labels.put(labels.get(i), i);
    }
    this.words = new Words(classes);
    this.view = new StateView(tags);
    this.relations = new float[labels.size()];
    int[] answers = {Transitions.KINDS, labels.size(), labels.size()};
    this.weights =
        new NetworkWeights(vocabulary, view, tags.size(), labels.size() + 1, answers, hidden, seed);
  }

  /**
   * The trained network, as the model reads it.
   *
   * @param tags predicted ones of each tree, at their padded places
   */
  ByteBuffer train(List<Tree> trees, List<int[]> tags, int rounds, long seed) {
    List<Lesson> lessons = Lesson.of(trees, weights, words);
    Random random = new Random(seed);
    int batches = (lessons.size() + TREES_A_BATCH - 1) / TREES_A_BATCH;
    Schedule schedule = new Schedule(RATE, rounds * batches);
    int update = 0;
    for (int round = 0; round < rounds; round++) {
      Collections.shuffle(lessons, random);
      double loss = 0;
      int states = 0;
      for (int from = 0; from < lessons.size(); from += TREES_A_BATCH) {
        int before = states;
        int to = Math.min(lessons.size(), from + TREES_A_BATCH);
        for (Lesson lesson : lessons.subList(from, to)) {
          double explore = round == 0 ? 0 : EXPLORING;
          loss += learn(lesson, tags.get(lesson.number()), random, explore);
          states += 2 * lesson.tree().size();
        }
        update++;
        weights.step(schedule.at(update), 1f / (states - before), update);
      }
      Log.line("  trees, round %d: loss %.4f", round + 1, loss / states);
    }
    return NetworkWriter.bytes(weights.trained());
  }

  private double learn(Lesson lesson, int[] tags, Random random, double explore) {
    Tree tree = lesson.tree();
    int[] inputs = lesson.seen(weights, random);
    int[] seenTags = new int[tree.size() + 2];
    seenTags[0] = weights.noTag();
    System.arraycopy(tags, Words.PAD, seenTags, 1, tree.size());
    seenTags[tree.size() + 1] = weights.noTag() + 1;
    Oracle oracle = new Oracle(tree.heads(), Labels.numbers(tree.relations(), labels));
    view.sentence(tags, tree.size());
    state.reset(tree.size());
    double loss = 0;
    while (!state.done()) {
      oracle.costs(state, costs);
      view.look(state);
      weights.look(view, inputs, seenTags, random);
      loss += step(oracle, random.nextDouble() < explore);
    }
    return loss;
  }

  /** Learns from one state, and goes on to the next: the network's own choice, or a right one. */
  private double step(Oracle oracle, boolean ownChoice) {
    if (state.next() == state.size() && state.depth() == 1) {
      state.left(Transitions.ROOT_LABEL);
      return 0;
    }
    weights.score(Transitions.KIND, kinds);
    int least = Math.min(costs[0], Math.min(costs[1], costs[2]));
    int best = -1;
    int bestRight = -1;
    for (int k = 0; k < Transitions.KINDS; k++) {
      rightKinds[k] = costs[k] == least;
      if (costs[k] == Integer.MAX_VALUE) {
        kinds[k] = Float.NEGATIVE_INFINITY;
        continue;
      }
      best = best < 0 || kinds[k] > kinds[best] ? k : best;
      if (rightKinds[k]) {
        bestRight = bestRight < 0 || kinds[k] > kinds[bestRight] ? k : bestRight;
      }
    }
    double loss = gradient(kinds, rightKinds, kinds[best]);
    weights.answer(Transitions.KIND, kinds);
    int taken = ownChoice ? best : bestRight;
    int gold = state.depth() == 0 ? Transitions.ROOT_LABEL : oracle.label(state.stack(0));
    int label = Transitions.ROOT_LABEL;
    for (int k = Transitions.LEFT; k <= Transitions.RIGHT; k++) {
      if (!rightKinds[k] && k != taken) {
        continue;
      }
      weights.score(k, relations);
      relations[Transitions.ROOT_LABEL] = Float.NEGATIVE_INFINITY;
      int likeliest = best(relations);
      // A token that can no longer be the root may have any relation.
      if (rightKinds[k] && gold != Transitions.ROOT_LABEL) {
        loss += gradient(relations, gold, relations[likeliest]);
        weights.answer(k, relations);
      }
      if (k == taken) {
        label = ownChoice || gold == Transitions.ROOT_LABEL ? likeliest : gold;
      }
    }
    weights.backward();
    if (taken == Transitions.SHIFT) {
      state.shift();
    } else if (taken == Transitions.LEFT) {
      state.left(label);
    } else {
      state.right(label);
    }
    return loss;
  }

  private static int best(float[] scores) {
    int best = 0;
    for (int i = 1; i < scores.length; i++) {
      best = scores[i] > scores[best] ? i : best;
    }
    return best;
  }

  private static double gradient(float[] scores, int right, float highest) {
    boolean[] rights = new boolean[scores.length];
    rights[right] = true;
    return gradient(scores, rights, highest);
  }

  /** Turns scores into the gradient of minus the logarithm of the right ones' probability. */
  private static double gradient(float[] scores, boolean[] right, float highest) {
    double all = 0;
    double good = 0;
    for (int i = 0; i < scores.length; i++) {
      double e = StrictMath.exp(scores[i] - highest);
      scores[i] = (float) e;
      all += e;
      good += right[i] ? e : 0;
    }
    good = Math.max(good, 1e-30);
    for (int i = 0; i < scores.length; i++) {
      scores[i] = (float) (scores[i] / all - (right[i] ? scores[i] / good : 0));
    }
    return StrictMath.log(all) - StrictMath.log(good);
  }
}
