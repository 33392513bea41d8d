package org.detente.lab.syntax;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.detente.syntax.model.Hash;

/** Makes the binary word classes from their table: word, bit path of its cluster, tags. */
final class WordClassFile {
  private static final int LONGEST_PATH = 15;

  private record Entry(short path, byte tags) {}

  private WordClassFile() {}

  static ByteBuffer bytes() throws IOException {
    TreeMap<Integer, Entry> entries = new TreeMap<>();
    Map<String, Integer> tagClasses = new HashMap<>(Map.of("", 0));
    try (InputStream raw =
            Objects.requireNonNull(WordClassFile.class.getResourceAsStream("word-classes.tsv.gz"));
        BufferedReader in =
            new BufferedReader(
                new InputStreamReader(new GZIPInputStream(raw), StandardCharsets.UTF_8))) {
      in.readLine();
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        String[] cells = line.split("\t", -1);
        Integer tags = tagClasses.get(cells[2]);
        if (tags == null) {
          tags = tagClasses.size();
          tagClasses.put(cells[2], tags);
        }
        entries.putIfAbsent(Hash.word(cells[0]), new Entry(path(cells[1]), tags.byteValue()));
      }
    }
    if (tagClasses.size() > 256) {
      throw new IllegalStateException(tagClasses.size() + " classes of ambiguity, 256 fit");
    }
    ByteBuffer out = ByteBuffer.allocate(4 + entries.size() * 7);
    out.putInt(entries.size());
    entries.keySet().forEach(out::putInt);
    entries.values().forEach(e -> out.putShort(e.path()));
    entries.values().forEach(e -> out.put(e.tags()));
    return out.flip();
  }

  private static short path(String bits) {
    if (bits.isEmpty()) {
      return 0;
    }
    String cut = bits.substring(0, Math.min(LONGEST_PATH, bits.length()));
    return (short) Integer.parseInt("1" + cut, 2);
  }
}
