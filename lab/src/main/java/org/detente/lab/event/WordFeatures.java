package org.detente.lab.event;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.detente.event.EventFinder;
import org.detente.lab.syntax.TrainSyntax;
import org.detente.table.Row;
import org.detente.table.Table;

/** What is known of words: the classes of the event step, and clusters that open text gave. */
final class WordFeatures {
  private static final List<Integer> PREFIXES = List.of(4, 6, 8, 12);

  private final Map<String, List<String>> classes = new HashMap<>();
  private final Map<String, String> paths = new HashMap<>();

  WordFeatures() throws IOException {
    for (Row row : Table.beside(EventFinder.class, "classes.tsv").rows()) {
      for (String word : row.get("words").split(" ")) {
        classes.computeIfAbsent(word, w -> new ArrayList<>(2)).add("@" + row.get("class"));
      }
    }
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(
                    Objects.requireNonNull(
                        TrainSyntax.class.getResourceAsStream("word-classes.tsv.gz"))),
                StandardCharsets.UTF_8))) {
      in.readLine();
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        String[] cells = line.split("\t", -1);
        if (!cells[1].isEmpty()) {
          paths.put(cells[0], cells[1]);
        }
      }
    }
  }

  /** The classes of a lemma. */
  List<String> classes(String lemma) {
    return classes.getOrDefault(lemma, List.of());
  }

  /** Prefixes of the path of a form's cluster, the longest last. */
  List<String> clusters(String form) {
    String path = paths.getOrDefault(form, "");
    List<String> found = new ArrayList<>(PREFIXES.size() + 1);
    for (int length : PREFIXES) {
      if (path.length() > length) {
        found.add("c" + path.substring(0, length));
      }
    }
    if (!path.isEmpty()) {
      found.add("c" + path);
    }
    return found;
  }
}
