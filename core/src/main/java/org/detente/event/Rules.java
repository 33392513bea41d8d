package org.detente.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.detente.table.Row;
import org.detente.table.Table;

/** All pattern rows, found by the lemma and part of speech of their trigger. */
final class Rules {
  static final List<String> TABLES =
      List.of(
          "operators.tsv",
          "consult.tsv",
          "request.tsv",
          "accuse.tsv",
          "yield.tsv",
          "refuse.tsv",
          "coerce.tsv",
          "assault.tsv",
          "verbal.tsv",
          "material.tsv",
          "conflict.tsv",
          "nominal.tsv",
          "nouns.tsv");

  private final Map<Character, Map<String, List<Rule>>> byTrigger = new HashMap<>();

  Rules(WordClasses classes) {
    for (String table : TABLES) {
      for (Row row : Table.beside(Rules.class, table).rows()) {
        add(Rule.of(row, classes));
      }
    }
  }

  private void add(Rule rule) {
    for (String trigger : rule.triggers()) {
      byTrigger
          .computeIfAbsent(rule.part(), p -> new HashMap<>())
          .computeIfAbsent(trigger, t -> new ArrayList<>(2))
          .add(rule);
    }
  }

  /** The triggers of one part of speech. */
  Set<String> triggers(char part) {
    Set<String> found = new HashSet<>(byTrigger.getOrDefault(part, Map.of()).keySet());
    return found;
  }

  /** The rows of this trigger, in the order of the tables. */
  List<Rule> of(char part, String lemma) {
    return byTrigger.getOrDefault(part, Map.of()).getOrDefault(lemma, List.of());
  }
}
