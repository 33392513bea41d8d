package org.detente.lab.syntax;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Lays trained networks and their words out as the model reads them. */
final class NetworkWriter {
  /** No number of a word's own vector is larger; a byte then tells steps of a fortieth. */
  private static final float LARGEST = 3.2f;

  private NetworkWriter() {}

  static ByteBuffer bytes(Vocabulary vocabulary) {
    int words = vocabulary.words().size();
    ByteBuffer out = ByteBuffer.allocate(3 * 4 + words * (4 + 2 + Vocabulary.DIMENSIONS));
    out.putInt(Vocabulary.DIMENSIONS).putFloat(Vocabulary.VECTOR_SCALE);
    out.putInt(vocabulary.end());
    vocabulary.words().forEach(word -> out.putInt(word.hash()));
    vocabulary.words().forEach(word -> out.putShort((short) word.ending()));
    for (Vocabulary.Word word : vocabulary.words()) {
      for (int d = 0; d < Vocabulary.DIMENSIONS; d++) {
        float x = d < word.vector().length ? word.vector()[d] : 0;
        out.put((byte) Math.round(x / Vocabulary.VECTOR_SCALE));
      }
    }
    return out.flip();
  }

  static ByteBuffer bytes(NetworkWeights.Trained t) {
    int vectorBytes = t.vectors().stream().mapToInt(NetworkWriter::size).sum();
    List<float[][]> tables = new ArrayList<>();
    tables.add(t.wordLayer());
    tables.addAll(t.rows());
    int shorts =
        Stream.of(tables, t.output(), t.bias())
            .flatMap(List::stream)
            .mapToInt(NetworkWriter::size)
            .sum();
    int scales = tables.size() + 2 * t.output().size();
    int questions = t.output().size();
    ByteBuffer out =
        ByteBuffer.allocate(9 * 4 + scales * 4 + (1 + questions) * 4 + vectorBytes + 2 * shorts);
    out.putInt(t.hidden()).putInt(t.tags()).putInt(t.relations());
    out.putInt(t.places()).putInt(t.relationPlaces()).putInt(t.numbers());
    out.putInt(NetworkWeights.WORD).putInt(t.vectors().get(0).length);
    out.putFloat(LARGEST / Byte.MAX_VALUE);
    t.vectors().forEach(table -> bytes(out, table));
    tables.forEach(table -> shorts(out, table));
    out.putInt(questions);
    for (int q = 0; q < questions; q++) {
      out.putInt(t.bias().get(q)[0].length);
      shorts(out, t.output().get(q));
      shorts(out, t.bias().get(q));
    }
    return out.flip();
  }

  private static int size(float[][] table) {
    return table.length == 0 ? 0 : table.length * table[0].length;
  }

  private static void bytes(ByteBuffer out, float[][] table) {
    for (float[] row : table) {
      for (float x : row) {
        int step = Math.round(x / LARGEST * Byte.MAX_VALUE);
        out.put((byte) Math.max(-Byte.MAX_VALUE, Math.min(Byte.MAX_VALUE, step)));
      }
    }
  }

  /** A scale, and the numbers as shorts of it. */
  private static void shorts(ByteBuffer out, float[][] table) {
    float largest = 1e-6f;
    for (float[] row : table) {
      for (float x : row) {
        largest = Math.max(largest, Math.abs(x));
      }
    }
    float scale = largest / Short.MAX_VALUE;
    out.putFloat(scale);
    for (float[] row : table) {
      for (float x : row) {
        out.putShort((short) Math.round(x / scale));
      }
    }
  }
}
