package org.detente.lab.syntax;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.detente.syntax.model.ParseFeatures;
import org.detente.syntax.model.ParseState;
import org.detente.syntax.model.Transitions;
import org.detente.syntax.model.WordClasses;
import org.detente.syntax.model.Words;

/** Trains the parser along its own transitions, right and wrong ones. */
final class ParseTraining {
  private final Map<String, Integer> labels = new HashMap<>();
  private final int classes;
  private final Words words;
  private final ParseState state = new ParseState();
  private final int[] features = new int[ParseFeatures.MOST];
  private final int[] costs = new int[3];
  private final float[] scores;
  private final double exploring;

  /**
   * @param exploring how often a wrong transition is followed after the first round
   */
  ParseTraining(List<String> labels, WordClasses classes, double exploring) {
    for (int i = 0; i < labels.size(); i++) {
      this.labels.put(labels.get(i), i);
    }
    this.classes = Transitions.count(labels.size());
    this.words = new Words(classes);
    this.scores = new float[this.classes];
    this.exploring = exploring;
  }

  /** Called with the number of the round after each. */
  interface AfterRound {
    void round(int round, Perceptron model);
  }

  Perceptron train(List<Tree> trees, List<int[]> tags, int rounds, long seed, AfterRound after) {
    Perceptron model = new Perceptron(classes);
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < trees.size(); i++) {
      order.add(i);
    }
    Random random = new Random(seed);
    for (int round = 0; round < rounds; round++) {
      Collections.shuffle(order, random);
      int wrong = 0;
      int all = 0;
      for (int i : order) {
        wrong += learn(model, trees.get(i), tags.get(i), random, round == 0 ? 0 : exploring);
        all += 2 * trees.get(i).size();
      }
      Log.line(
          "  trees, round %d: %.2f %% wrong, %d weights",
          round + 1, 100.0 * wrong / all, model.entries());
      after.round(round + 1, model);
    }
    return model;
  }

  private int learn(Perceptron model, Tree tree, int[] tags, Random random, double explore) {
    words.fill(tree.text(), tree.tokens().starts(), tree.tokens().ends());
    Oracle oracle = new Oracle(tree.heads(), Labels.numbers(tree.relations(), labels));
    state.reset(tree.size());
    int wrong = 0;
    while (!state.done()) {
      oracle.costs(state, costs);
      int least = Math.min(costs[0], Math.min(costs[1], costs[2]));
      int count = ParseFeatures.extract(words, tags, state, features);
      model.score(features, count, scores);
      model.tick();
      int best = -1;
      int bestRight = -1;
      for (int t = 0; t < classes; t++) {
        if (!Transitions.legal(state, t)) {
          continue;
        }
        if (best < 0 || scores[t] > scores[best]) {
          best = t;
        }
        if (right(oracle, t, least) && (bestRight < 0 || scores[t] > scores[bestRight])) {
          bestRight = t;
        }
      }
      if (best != bestRight) {
        model.update(features, count, bestRight, 1);
        model.update(features, count, best, -1);
        wrong++;
      }
      Transitions.apply(state, random.nextDouble() < explore ? best : bestRight);
    }
    return wrong;
  }

  private boolean right(Oracle oracle, int transition, int least) {
    int kind = Oracle.kind(transition);
    if (costs[kind] != least) {
      return false;
    }
    if (kind == 0 || state.next() == state.size() && kind == 1) {
      return true;
    }
    int label = oracle.label(state.stack(0));
    // A token that can no longer reach the root's label may take any.
    return label == Transitions.ROOT_LABEL || (transition - kind) / 2 == label;
  }
}
