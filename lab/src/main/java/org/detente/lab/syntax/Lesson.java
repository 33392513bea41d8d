package org.detente.lab.syntax;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.detente.syntax.model.WordVectors;
import org.detente.syntax.model.Words;

/**
 * A tree with what of it stays the same in every round.
 *
 * @param number its place among all trees
 * @param inputs of each word
 * @param hiding how likely each word is seen without its own vector: the rarer, the likelier
 */
record Lesson(Tree tree, int number, int[] inputs, double[] hiding) {
  private static final double HIDING = 0.25;

  static List<Lesson> of(List<Tree> trees, NetworkWeights weights, Words words) {
    Map<Integer, Integer> counts = new HashMap<>();
    List<int[]> inputs = new ArrayList<>();
    for (Tree tree : trees) {
      words.fill(tree.text(), tree.tokens().starts(), tree.tokens().ends());
      int[] input = new int[tree.size()];
      for (int i = 0; i < input.length; i++) {
        input[i] = weights.input(words, i + Words.PAD);
        counts.merge(input[i], 1, Integer::sum);
      }
      inputs.add(input);
    }
    weights.counted();
    List<Lesson> lessons = new ArrayList<>();
    for (int t = 0; t < trees.size(); t++) {
      int[] input = inputs.get(t);
      double[] hiding = new double[input.length];
      for (int i = 0; i < input.length; i++) {
        hiding[i] = HIDING / (HIDING + counts.getOrDefault(input[i], 0));
      }
      lessons.add(new Lesson(trees.get(t), t, input, hiding));
    }
    return lessons;
  }

  /** The inputs as seen this time, between none and the root. */
  int[] seen(NetworkWeights weights, Random random) {
    int[] seen = new int[inputs.length + 2];
    seen[0] = WordVectors.NONE;
    for (int i = 0; i < inputs.length; i++) {
      seen[i + 1] = random.nextDouble() < hiding[i] ? weights.hidden(inputs[i]) : inputs[i];
    }
    seen[inputs.length + 1] = WordVectors.ROOT;
    return seen;
  }
}
