package org.detente.lab.syntax;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.detente.syntax.model.WordClasses;
import org.detente.syntax.model.WordVectors;
import org.detente.syntax.model.Words;

/**
 * The words that the parser's network knows one by one: those with a vector learnt from open text,
 * and those that the trees hold twice or more. All others are known by ending and cluster.
 */
final class Vocabulary {
  private static final int LEAST = 2;
  private static final float[] NO_VECTOR = new float[0];
  private static final Pattern DIGITS = Pattern.compile("[0-9]+");

  /** Dimensions of the vectors learnt from open text. */
  static final int DIMENSIONS = 50;

  /** What a step of one of their numbers is worth. */
  static final float VECTOR_SCALE = 4f / 127;

  /** A word: its hash, what it ends in, its fine cluster, its vector (empty for none). */
  record Word(int hash, int ending, int cluster, float[] vector) {}

  private final List<Word> words = new ArrayList<>();
  private final Map<Integer, Integer> keys = new HashMap<>();

  private int seen;

  Vocabulary(List<Tree> trees, WordClasses classes) throws IOException {
    Map<String, float[]> vectors = vectors();
    Map<String, Integer> counts = new TreeMap<>();
    for (Tree tree : trees) {
      for (int i = 0; i < tree.size(); i++) {
        counts.merge(tree.form(i).toLowerCase(Locale.ROOT), 1, Integer::sum);
      }
    }
    Words view = new Words(classes);
    counts.forEach(
        (word, count) -> {
          float[] vector = vectors.getOrDefault(DIGITS.matcher(word).replaceAll("0"), NO_VECTOR);
          if (count >= LEAST || vector != NO_VECTOR) {
            add(word, vector, view);
          }
        });
    seen = end();
    vectors.forEach((word, vector) -> add(word, vector, view));
  }

  private static Map<String, float[]> vectors() throws IOException {
    Map<String, float[]> vectors = new LinkedHashMap<>();
    try (InputStream raw =
            Objects.requireNonNull(Vocabulary.class.getResourceAsStream("word-vectors.bin.gz"));
        DataInputStream in = new DataInputStream(new GZIPInputStream(raw))) {
      int count = in.readInt();
      int dimensions = in.readInt();
      byte[] names = new byte[in.readInt()];
      in.readFully(names);
      String[] forms = new String(names, StandardCharsets.UTF_8).split("\n", -1);
      byte[] vector = new byte[dimensions];
      for (int i = 0; i < count; i++) {
        in.readFully(vector);
        float[] values = new float[dimensions];
        for (int d = 0; d < dimensions; d++) {
          values[d] = vector[d] * VECTOR_SCALE;
        }
        vectors.put(forms[i], values);
      }
    }
    return vectors;
  }

  private void add(String form, float[] vector, Words view) {
    view.fill(form, new int[] {0}, new int[] {form.length()});
    int hash = view.lower(0);
    if (keys.putIfAbsent(hash, WordVectors.FIRST + words.size()) == null) {
      words.add(
          new Word(
              hash,
              WordVectors.ending(view, Words.PAD),
              WordVectors.fineCluster(view, Words.PAD),
              vector));
    }
  }

  /** The words in the order of their keys, which begin at {@link WordVectors#FIRST}. */
  List<Word> words() {
    return words;
  }

  /** The first key of words that the trees do not hold. */
  int seen() {
    return seen;
  }

  /** The first key that is no word's. */
  int end() {
    return WordVectors.FIRST + words.size();
  }

  /** The key of a word, or -1. */
  int key(int hash) {
    return keys.getOrDefault(hash, -1);
  }
}
