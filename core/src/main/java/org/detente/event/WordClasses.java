package org.detente.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.detente.table.Row;
import org.detente.table.Table;

/** Named classes of lemmas: weapons, kinds of aid, agreements, security forces … */
final class WordClasses {
  private final Map<String, Set<String>> words = new HashMap<>();

  WordClasses(Table table) {
    for (Row row : table.rows()) {
      Set<String> members = words.computeIfAbsent(row.get("class"), c -> new HashSet<>());
      for (String word : row.get("words").split(" ")) {
        if (word.startsWith("@")) {
          members.addAll(words.getOrDefault(word.substring(1), Set.of()));
        } else if (!word.isEmpty()) {
          members.add(word);
        }
      }
    }
  }

  boolean isClass(String name) {
    return words.containsKey(name);
  }

  Set<String> words(String name) {
    return words.getOrDefault(name, Set.of());
  }

  boolean contains(String name, String lemma) {
    return words.getOrDefault(name, Set.of()).contains(lemma);
  }

  /** The words of a list in which {@code @name} stands for a class. */
  Set<String> expand(List<String> items, String where) {
    Set<String> all = new HashSet<>();
    for (String item : items) {
      if (!item.startsWith("@")) {
        all.add(item);
      } else if (isClass(item.substring(1))) {
        all.addAll(words.getOrDefault(item.substring(1), Set.of()));
      } else {
        throw new IllegalArgumentException(where + ": no class " + item);
      }
    }
    return Set.copyOf(all);
  }
}
