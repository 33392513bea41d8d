package org.detente.lab.syntax;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.detente.syntax.model.LinearModel;
import org.detente.syntax.model.SureTags;
import org.detente.syntax.model.TagFeatures;
import org.detente.syntax.model.Tagger;
import org.detente.syntax.model.WordClasses;
import org.detente.syntax.model.Words;

/** Trains the tagger, and tags the training text as a tagger would that has not seen it. */
final class TagTraining {
  /** The right tag is to win by so much. */
  private static final float MARGIN = 1;

  /** Share of features that are not seen, so that none is relied on alone. */
  private static final double DROPPED = 0.1;

  /** Share of tokens whose word is not seen, as a word is that the treebanks do not have. */
  private static final double UNKNOWN = 0.1;

  private static final int SURE_LEAST = 25;
  private static final double SURE_SHARE = 0.9995;

  private final Map<String, Integer> tags = new HashMap<>();
  private final List<String> names;
  private final Words words;
  private final int[] features = new int[LinearModel.room(TagFeatures.MOST)];
  private final int[] seen = new int[features.length];
  private final Map<Integer, Integer> sure;

  TagTraining(List<Tree> trees, List<String> names, WordClasses classes) {
    this.names = names;
    this.words = new Words(classes);
    for (int i = 0; i < names.size(); i++) {
      tags.put(names.get(i), i);
    }
    this.sure = sureTags(trees);
  }

  /** Words as written, with the one tag that they have. */
  Map<Integer, Integer> sureTags() {
    return sure;
  }

  private Map<Integer, Integer> sureTags(List<Tree> trees) {
    TreeMap<Integer, Map<Integer, Integer>> counts = new TreeMap<>();
    for (Tree tree : trees) {
      fill(tree);
      for (int i = 0; i < tree.size(); i++) {
        counts
            .computeIfAbsent(words.form(i), f -> new HashMap<>())
            .merge(gold(tree, i), 1, Integer::sum);
      }
    }
    TreeMap<Integer, Integer> found = new TreeMap<>();
    counts.forEach(
        (form, tally) -> {
          int all = tally.values().stream().mapToInt(n -> n).sum();
          tally.forEach(
              (tag, count) -> {
                if (tag >= 0 && count >= SURE_LEAST && count >= SURE_SHARE * all) {
                  found.put(form, tag);
                }
              });
        });
    return found;
  }

  /** One model, the mean of several that saw the trees in different order. */
  PerceptronMean train(List<Tree> trees, int models, int rounds, long seed) {
    PerceptronMean mean = new PerceptronMean(names.size());
    for (int m = 0; m < models; m++) {
      mean.add(train(trees, rounds, seed + m));
    }
    return mean;
  }

  private Perceptron train(List<Tree> trees, int rounds, long seed) {
    Perceptron model = new Perceptron(names.size());
    float[] scores = new float[names.size()];
    List<Tree> order = new ArrayList<>(trees);
    Random random = new Random(seed);
    for (int round = 0; round < rounds; round++) {
      Collections.shuffle(order, random);
      int wrong = 0;
      int all = 0;
      for (Tree tree : order) {
        wrong += learn(model, tree, scores, random);
        all += tree.size();
      }
      Log.line(
          "  tags, round %d: %.2f %% wrong, %d weights",
          round + 1, 100.0 * wrong / all, model.entries());
    }
    return model;
  }

  private int learn(Perceptron model, Tree tree, float[] scores, Random random) {
    fill(tree);
    int[] tagged = new int[tree.size() + 2 * Words.PAD];
    outside(tagged, tree.size());
    int wrong = 0;
    for (int i = 0; i < tree.size(); i++) {
      Integer known = sure.get(words.form(i));
      if (known != null) {
        tagged[i + Words.PAD] = known;
        continue;
      }
      int gold = gold(tree, i);
      int count = drop(TagFeatures.extract(words, i, tagged, features), random);
      model.score(seen, count, scores);
      int best = best(scores, -1);
      model.tick();
      if (gold >= 0) {
        int rival = best(scores, gold);
        if (scores[rival] > scores[gold] - MARGIN) {
          model.update(seen, count, gold, 1);
          model.update(seen, count, rival, -1);
        }
        wrong += best == gold ? 0 : 1;
      }
      tagged[i + Words.PAD] = best;
    }
    return wrong;
  }

  /** Copies what is to be seen of the features, and says how many. */
  private int drop(int count, Random random) {
    boolean unknown = random.nextDouble() < UNKNOWN;
    int kept = 0;
    for (int f = 0; f < count; f++) {
      boolean ofWord = f >= TagFeatures.WORD_FROM && f < TagFeatures.WORD_TO;
      if (random.nextDouble() >= DROPPED && !(unknown && ofWord)) {
        seen[kept++] = features[f];
      }
    }
    return kept;
  }

  private void fill(Tree tree) {
    words.fill(tree.text(), tree.tokens().starts(), tree.tokens().ends());
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

  private int best(float[] scores, int without) {
    int best = without == 0 ? 1 : 0;
    for (int c = best + 1; c < names.size(); c++) {
      if (c != without && scores[c] > scores[best]) {
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
      LinearModel model =
          Models.compact(train(others, 1, rounds, seed + part), 0.02f, 24f, Integer.MAX_VALUE);
      Tagger tagger = new Tagger(SureTags.read(SureTags.write(sure)), model);
      for (int i = 0; i < trees.size(); i++) {
        if (i * parts / trees.size() == part) {
          result.set(i, tag(tagger, trees.get(i)));
        }
      }
    }
    return result;
  }

  private int[] tag(Tagger tagger, Tree tree) {
    fill(tree);
    int[] tagged = new int[tree.size() + 2 * Words.PAD];
    tagger.tag(words, tagged, features, new int[names.size()]);
    return tagged;
  }
}
