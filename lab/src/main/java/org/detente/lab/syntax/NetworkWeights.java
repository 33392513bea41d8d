package org.detente.lab.syntax;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.detente.syntax.model.View;
import org.detente.syntax.model.WordVectors;
import org.detente.syntax.model.Words;

/** A network while it learns: its weights, and a step forward and back through it. */
final class NetworkWeights {
  static final int WORD = 64;
  static final int SMALL = 32;
  private static final float DROPPED = 0.3f;

  /** Gradients below this are not worth the way back. */
  private static final float NEGLIGIBLE = 1e-5f;

  private final Vocabulary vocabulary;
  private final int tags;
  private final int relations;
  private final int hidden;
  private final Random random;

  /** Pairs of ending and cluster, in the order of their inputs behind the vocabulary's. */
  private final List<int[]> unknown = new ArrayList<>();

  private final Map<Integer, Integer> unknownInputs = new HashMap<>();
  private int inputs;

  private final Parameters own;
  private final Parameters endings;
  private final Parameters coarse;
  private final Parameters fine;
  private final Parameters tagVectors;
  private final Parameters relationVectors;
  private final InputLayer wordLayer;
  private final InputLayer tagLayer;
  private final InputLayer relationLayer;
  private final Parameters numbers;

  /** For each question its answers' weights, and beside them a copy unit by unit. */
  private final List<Parameters> output = new ArrayList<>();

  private final List<float[][]> byUnit = new ArrayList<>();
  private final List<Parameters> bias = new ArrayList<>();

  private final List<Slots.Slot> slots = new ArrayList<>();
  private final int[] numberRow = new int[256];
  private int numberCount;
  private final float[] units;
  private final float[] unitGradient;

  NetworkWeights(
      Vocabulary vocabulary,
      View view,
      int tags,
      int relations,
      int[] answers,
      int hidden,
      long seed) {
    this.vocabulary = vocabulary;
    this.tags = tags;
    this.relations = relations;
    this.hidden = hidden;
    this.random = new Random(seed);
    this.units = new float[hidden];
    this.unitGradient = new float[hidden];
    int t = view.tokens.length;
    int r = view.relations.length;
    this.own = Parameters.random(vocabulary.seen(), WORD, 0.01, random);
    this.endings = Parameters.random(WordVectors.ENDINGS, WORD, 0.05, random);
    this.coarse = Parameters.random(WordVectors.COARSE_CLUSTERS, WORD, 0.05, random);
    this.fine = Parameters.random(WordVectors.FINE_CLUSTERS, WORD, 0.02, random);
    this.tagVectors = Parameters.random(tags + 2, SMALL, 0.4, random);
    this.relationVectors = Parameters.random(relations, SMALL, 0.4, random);
    this.wordLayer = new InputLayer(t, WORD, hidden, 0.05, random);
    this.tagLayer = new InputLayer(t, SMALL, hidden, 0.08, random);
    this.relationLayer = new InputLayer(r, SMALL, hidden, 0.08, random);
    this.tagLayer.inputs(tags + 2);
    this.relationLayer.inputs(relations);
    this.numbers = Parameters.random(view.numbers(), hidden, 0.05, random);
    for (int count : answers) {
      output.add(Parameters.random(count, hidden, 0.1, random));
      bias.add(Parameters.random(1, count, 0, random));
      byUnit.add(new float[hidden][count]);
    }
    transposeOutput();
  }

  private void transposeOutput() {
    for (int q = 0; q < output.size(); q++) {
      float[][] value = output.get(q).value;
      for (int c = 0; c < value.length; c++) {
        for (int u = 0; u < hidden; u++) {
          byUnit.get(q)[u][c] = value[c][u];
        }
      }
    }
  }

  int noTag() {
    return tags;
  }

  /** The input of the word at a padded place. */
  int input(Words words, int place) {
    int key = vocabulary.key(words.lower(place - Words.PAD));
    return key >= 0
        ? key
        : unknown(WordVectors.ending(words, place), WordVectors.fineCluster(words, place));
  }

  /** The input of a word that the vocabulary does not have. */
  private int unknown(int ending, int cluster) {
    return unknownInputs.computeIfAbsent(
        ending * WordVectors.FINE_CLUSTERS + cluster,
        key -> {
          unknown.add(new int[] {ending, cluster});
          return vocabulary.end() + unknown.size() - 1;
        });
  }

  /** Ends the count of inputs. */
  void counted() {
    inputs = vocabulary.end() + unknown.size();
    wordLayer.inputs(2 * inputs);
  }

  /** The input of the same word without its own vector. */
  int hidden(int input) {
    return input + inputs;
  }

  /** Takes in what is seen; {@link #score} then answers questions about it. */
  void look(View view, int[] words, int[] sentenceTags, Random dice) {
    Arrays.fill(units, 0);
    slots.clear();
    for (int p = 0; p < view.tokens.length; p++) {
      int token = view.tokens[p] + 1;
      slots.add(wordLayer.slot(p, words[token], this::compose));
      slots.add(tagLayer.slot(p, sentenceTags[token], (tag, v) -> copy(tagVectors, tag, v)));
    }
    for (int r = 0; r < view.relations.length; r++) {
      slots.add(
          relationLayer.slot(
              r, view.relations[r], (relation, v) -> copy(relationVectors, relation, v)));
    }
    for (Slots.Slot slot : slots) {
      Sums.add(units, slot.units);
    }
    numberCount = view.rowCount;
    for (int n = 0; n < numberCount; n++) {
      numberRow[n] = view.rows[n];
      Sums.add(units, numbers.value[numberRow[n]]);
    }
    float kept = 1 / (1 - DROPPED);
    long bits = dice.nextLong();
    for (int u = 0; u < hidden; u++) {
      bits = bits * 6364136223846793005L + 1442695040888963407L;
      boolean dropped = (bits >>> 40) < DROPPED * (1 << 24);
      units[u] = units[u] <= 0 || dropped ? 0 : units[u] * kept;
    }
    Arrays.fill(unitGradient, 0);
  }

  /** Writes the score of each answer to a question. */
  void score(int question, float[] scores) {
    System.arraycopy(bias.get(question).value[0], 0, scores, 0, scores.length);
    float[][] weights = byUnit.get(question);
    for (int u = 0; u < hidden; u++) {
      if (units[u] != 0) {
        Sums.addTimes(scores, units[u], weights[u]);
      }
    }
  }

  /** Takes the gradient of a question's scores back to the hidden units. */
  void answer(int question, float[] gradient) {
    Parameters weights = output.get(question);
    for (int c = 0; c < gradient.length; c++) {
      if (Math.abs(gradient[c]) > NEGLIGIBLE) {
        bias.get(question).gradient[0][c] += gradient[c];
        Sums.addTimes(weights.gradient[c], gradient[c], units);
        Sums.addTimes(unitGradient, gradient[c], weights.value[c]);
      }
    }
  }

  private static void copy(Parameters vectors, int row, float[] to) {
    System.arraycopy(vectors.value[row], 0, to, 0, to.length);
  }

  /** Takes the hidden units' gradient back to all that was seen. */
  void backward() {
    float kept = 1 / (1 - DROPPED);
    for (int u = 0; u < hidden; u++) {
      unitGradient[u] = units[u] == 0 ? 0 : unitGradient[u] * kept;
    }
    for (Slots.Slot slot : slots) {
      Sums.add(slot.gradient, unitGradient);
    }
    for (int n = 0; n < numberCount; n++) {
      Sums.add(numbers.gradient[numberRow[n]], unitGradient);
    }
  }

  /** Ends a batch: gradients of all weights, and a step of each. */
  void step(float rate, float scale, int update) {
    wordLayer.back(this::spread);
    tagLayer.back((input, g) -> Sums.add(tagVectors.gradient[input], g));
    relationLayer.back((input, g) -> Sums.add(relationVectors.gradient[input], g));
    for (InputLayer layer : List.of(wordLayer, tagLayer, relationLayer)) {
      layer.step(rate, scale, update);
    }
    List<Parameters> all =
        new ArrayList<>(List.of(own, endings, coarse, fine, tagVectors, relationVectors, numbers));
    all.addAll(output);
    all.addAll(bias);
    for (Parameters p : all) {
      p.step(rate, scale, update);
    }
    transposeOutput();
  }

  /** The vector of an input: learnt elsewhere, own, ending's and clusters'. */
  private void compose(int input, float[] out) {
    boolean hide = input >= inputs;
    int key = hide ? input - inputs : input;
    Arrays.fill(out, 0);
    if (key >= WordVectors.FIRST) {
      if (key < vocabulary.end()) {
        Vocabulary.Word word = vocabulary.words().get(key - WordVectors.FIRST);
        System.arraycopy(word.vector(), 0, out, 0, word.vector().length);
      }
      int cluster = cluster(key);
      Sums.add(out, endings.value[ending(key)]);
      Sums.add(out, coarse.value[WordVectors.coarseCluster(cluster)]);
      Sums.add(out, fine.value[cluster]);
    }
    if (!hide && key < vocabulary.seen()) {
      Sums.add(out, own.value[key]);
    }
  }

  private void spread(int input, float[] g) {
    boolean hide = input >= inputs;
    int key = hide ? input - inputs : input;
    if (key >= WordVectors.FIRST) {
      int cluster = cluster(key);
      Sums.add(endings.gradient[ending(key)], g);
      Sums.add(coarse.gradient[WordVectors.coarseCluster(cluster)], g);
      Sums.add(fine.gradient[cluster], g);
    }
    if (!hide && key < vocabulary.seen()) {
      Sums.add(own.gradient[key], g);
    }
  }

  private int ending(int key) {
    return key < vocabulary.end()
        ? vocabulary.words().get(key - WordVectors.FIRST).ending()
        : unknown.get(key - vocabulary.end())[0];
  }

  private int cluster(int key) {
    return key < vocabulary.end()
        ? vocabulary.words().get(key - WordVectors.FIRST).cluster()
        : unknown.get(key - vocabulary.end())[1];
  }

  /** What ships: averages of the weights, with tags and relations worked out. */
  Trained trained() {
    List<float[][]> outputs = new ArrayList<>();
    List<float[][]> biases = new ArrayList<>();
    for (int q = 0; q < output.size(); q++) {
      float[][] average = output.get(q).average();
      float[][] byUnitNow = new float[hidden][average.length];
      for (int c = 0; c < average.length; c++) {
        for (int u = 0; u < hidden; u++) {
          byUnitNow[u][c] = average[c][u];
        }
      }
      outputs.add(byUnitNow);
      biases.add(bias.get(q).average());
    }
    return new Trained(
        hidden,
        tags,
        relations,
        wordLayer.places(),
        relationLayer.places(),
        numbers.value.length,
        List.of(own.average(), endings.average(), coarse.average(), fine.average()),
        wordLayer.average(),
        List.of(
            tagLayer.rows(tagVectors.average()),
            relationLayer.rows(relationVectors.average()),
            numbers.average()),
        outputs,
        biases);
  }

  /** The weights at the end of a training, in the layout of the model. */
  record Trained(
      int hidden,
      int tags,
      int relations,
      int places,
      int relationPlaces,
      int numbers,
      List<float[][]> vectors,
      float[][] wordLayer,
      List<float[][]> rows,
      List<float[][]> output,
      List<float[][]> bias) {}
}
