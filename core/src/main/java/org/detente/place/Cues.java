package org.detente.place;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.detente.table.Row;
import org.detente.table.Table;

/** Words that say whether a name beside them is a place, from {@code cues.tsv}. */
final class Cues {
  private final Map<String, Set<String>> classes = new HashMap<>();

  private Cues() {}

  static Cues load() {
    Cues cues = new Cues();
    for (Row row : Table.beside(Cues.class, "cues.tsv").rows()) {
      cues.classes
          .computeIfAbsent(row.get("class"), c -> new HashSet<>())
          .addAll(row.list("words"));
    }
    return cues;
  }

  /** True if a word, in any case and with or without its full stop, is of a class. */
  boolean is(String kind, String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".") && lower.length() > 1) {
      lower = lower.substring(0, lower.length() - 1);
    }
    return classes.getOrDefault(kind, Set.of()).contains(lower);
  }
}
