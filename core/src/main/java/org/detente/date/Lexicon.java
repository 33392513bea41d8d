package org.detente.date;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.detente.table.Row;
import org.detente.table.Table;

/** The words of time with their classes, from {@code words.tsv}. */
final class Lexicon {
  /**
   * A word or phrase.
   *
   * @param words its pieces after the first
   * @param tags prefixes of the Penn tags that the first word may have, none for any
   */
  record Entry(List<String> words, String kind, String value, List<String> tags) {}

  private final Map<String, List<Entry>> entries = new HashMap<>();

  private Lexicon() {}

  static Lexicon load() {
    Lexicon lexicon = new Lexicon();
    for (Row row : Table.beside(Lexicon.class, "words.tsv").rows()) {
      for (String phrase : row.list("words")) {
        List<String> words = List.of(phrase.split(" "));
        Entry entry =
            new Entry(
                words.subList(1, words.size()),
                row.get("class"),
                row.get("value"),
                row.list("tags"));
        lexicon.entries.computeIfAbsent(words.get(0), w -> new ArrayList<>(1)).add(entry);
      }
    }
    return lexicon;
  }

  /** The entries that begin with a word. */
  List<Entry> startingWith(String word) {
    return entries.getOrDefault(word, List.of());
  }
}
