package org.detente.issue;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.detente.syntax.Sentence;
import org.detente.table.Table;

/** The word lists of this step, by role. */
record IssueWords(
    Set<String> holders,
    Set<String> claims,
    Set<String> handling,
    Set<String> never,
    Set<String> filled) {
  IssueWords {
    holders = Set.copyOf(holders);
    claims = Set.copyOf(claims);
    handling = Set.copyOf(handling);
    never = Set.copyOf(never);
    filled = Set.copyOf(filled);
  }

  static IssueWords load() {
    Table table = Table.beside(IssueWords.class, "word.tsv");
    return new IssueWords(
        role(table, "holder"),
        role(table, "claim"),
        role(table, "handling"),
        role(table, "never"),
        role(table, "filled"));
  }

  private static Set<String> role(Table table, String role) {
    return table.rows().stream()
        .filter(r -> r.get("role").equals(role))
        .flatMap(r -> r.list("words").stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  boolean neverHeads(Sentence sentence, int token) {
    if (filled.contains(sentence.lemma(token)) && sentence.dependent(token, "nmod") > token) {
      return false;
    }
    return never.contains(sentence.lemma(token).toLowerCase(Locale.ROOT))
        || never.contains(sentence.form(token).toLowerCase(Locale.ROOT));
  }
}
