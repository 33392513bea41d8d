package org.detente.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.detente.table.Row;
import org.detente.table.Table;

/**
 * The word lists of the tokenizer.
 *
 * @param abbreviations without their full stop, each with one of the kinds below
 * @param contractions words that are two tokens; the number is the length of the first
 * @param prefixes first parts that keep their hyphen ({@code anti-})
 * @param units that are tokens of their own after a number ({@code 5|kg})
 * @param openers words that, with a capital, open sentences far more often than they name something
 * @param zones capitalised words after a time of day ({@code 9 a.m. Eastern})
 * @param speech verbs that tell who speaks
 */
record TokenTables(
    FormTable abbreviations,
    FormTable contractions,
    FormTable prefixes,
    FormTable units,
    FormTable openers,
    FormTable zones,
    FormTable speech) {
  /** Never ends a sentence: {@code Mr.} */
  static final int INNER = 1;

  /** May end a sentence: {@code Inc.} */
  static final int FINAL = 2;

  /** An abbreviation only before a number: {@code No.} */
  static final int BEFORE_NUMBER = 3;

  /** Time of day: {@code a.m.} */
  static final int TIME = 4;

  /** An abbreviation only before a capital: {@code Rep.} */
  static final int BEFORE_NAME = 5;

  private static final List<String> KINDS = List.of("inner", "final", "number", "time", "name");

  static TokenTables load() {
    Map<String, Integer> abbreviations = new TreeMap<>();
    for (Row row : Table.beside(TokenTables.class, "abbreviations.tsv").rows()) {
      int kind = KINDS.indexOf(row.get("kind")) + 1;
      if (kind == 0) {
        throw new IllegalArgumentException(row.where() + ": no such kind: " + row.get("kind"));
      }
      row.list("forms").forEach(form -> abbreviations.put(form, kind));
    }
    Map<String, Integer> contractions = new TreeMap<>();
    for (Row row : Table.beside(TokenTables.class, "contractions.tsv").rows()) {
      String first = row.get("first");
      contractions.put(first + row.get("second"), first.length());
    }
    Map<String, List<String>> lists = new TreeMap<>();
    for (Row row : Table.beside(TokenTables.class, "token-words.tsv").rows()) {
      lists.computeIfAbsent(row.get("list"), list -> new ArrayList<>()).addAll(row.list("forms"));
    }
    return new TokenTables(
        new FormTable(abbreviations),
        new FormTable(contractions),
        list(lists, "prefix"),
        list(lists, "unit"),
        list(lists, "opener"),
        list(lists, "zone"),
        list(lists, "speech"));
  }

  private static FormTable list(Map<String, List<String>> lists, String name) {
    List<String> forms = lists.get(name);
    if (forms == null) {
      throw new IllegalArgumentException("token-words.tsv: no list " + name);
    }
    return FormTable.of(forms);
  }
}
