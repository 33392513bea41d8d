package org.detente.lab.syntax;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.detente.syntax.model.LinearModel;
import org.detente.syntax.model.TagFeatures;
import org.detente.syntax.model.Tagger;
import org.detente.syntax.model.WordClasses;
import org.detente.syntax.model.Words;

/** Trains the tagger, and tags the training text as a tagger would that has not seen it. */
final class TagTraining {
  private final Map<String, Integer> tags = new HashMap<>();
  private final List<String> names;
  private final Words words;
  private final int[] features = new int[LinearModel.room(TagFeatures.MOST)];

  TagTraining(List<String> names, WordClasses classes) {
    this.names = names;
    this.words = new Words(classes);
    for (int i = 0; i < names.size(); i++) {
      tags.put(names.get(i), i);
    }
  }

  Perceptron train(List<Tree> trees, int rounds, long seed) {
    Perceptron model = new Perceptron(names.size());
    float[] scores = new float[names.size()];
    List<Tree> order = new ArrayList<>(trees);
    Random random = new Random(seed);
    for (int round = 0; round < rounds; round++) {
      Collections.shuffle(order, random);
      int wrong = 0;
      int all = 0;
      for (Tree tree : order) {
        wrong += learn(model, tree, scores);
        all += tree.size();
      }
      Log.line(
          "  tags, round %d: %.2f %% wrong, %d weights",
          round + 1, 100.0 * wrong / all, model.entries());
    }
    return model;
  }

  private int learn(Perceptron model, Tree tree, float[] scores) {
    words.fill(tree.text(), tree.tokens().starts(), tree.tokens().ends());
    int[] tagged = new int[tree.size() + 2 * Words.PAD];
    outside(tagged, tree.size());
    int wrong = 0;
    for (int i = 0; i < tree.size(); i++) {
      int gold = gold(tree, i);
      int count = TagFeatures.extract(words, i, tagged, features);
      model.score(features, count, scores);
      int best = best(scores);
      model.tick();
      if (gold >= 0 && best != gold) {
        model.update(features, count, gold, 1);
        model.update(features, count, best, -1);
        wrong++;
      }
      tagged[i + Words.PAD] = best;
    }
    return wrong;
  }

  private static void outside(int[] tagged, int size) {
    for (int p = 0; p < Words.PAD; p++) {
      tagged[p] = Tagger.OUTSIDE_TAG;
      tagged[size + Words.PAD + p] = Tagger.OUTSIDE_TAG;
    }
  }

  private int gold(Tree tree, int token) {
    return tags.getOrDefault(tree.upos()[token] + " " + tree.xpos()[token], -1);
  }

  private int best(float[] scores) {
    int best = 0;
    for (int c = 1; c < names.size(); c++) {
      if (scores[c] > scores[best]) {
        best = c;
      }
    }
    return best;
  }

  /** Tags of each tree, padded, by a tagger trained on the other parts. */
  List<int[]> jackknifed(List<Tree> trees, int parts, int rounds, long seed) {
    List<int[]> result = new ArrayList<>(Collections.nCopies(trees.size(), new int[0]));
    for (int part = 0; part < parts; part++) {
      List<Tree> others = new ArrayList<>();
      for (int i = 0; i < trees.size(); i++) {
        if (i * parts / trees.size() != part) {
          others.add(trees.get(i));
        }
      }
      Log.line(" part %d of %d", part + 1, parts);
      Tagger tagger =
          new Tagger(
              Models.compact(train(others, rounds, seed + part), 0.02f, 24f, Integer.MAX_VALUE));
      for (int i = 0; i < trees.size(); i++) {
        if (i * parts / trees.size() == part) {
          result.set(i, tag(tagger, trees.get(i)));
        }
      }
    }
    return result;
  }

  int[] tag(Tagger tagger, Tree tree) {
    words.fill(tree.text(), tree.tokens().starts(), tree.tokens().ends());
    int[] tagged = new int[tree.size() + 2 * Words.PAD];
    tagger.tag(words, tagged, features, new int[names.size()]);
    return tagged;
  }
}
