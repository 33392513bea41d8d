package org.detente.statement;

import java.util.Set;
import org.detente.table.Row;

/**
 * A word or phrase that attributes content to a source: one row of a cue table.
 *
 * @param phrase lemma, then its particle or preposition ("call for")
 * @param kind the speech act or attitude
 * @param takes the complements that hold the content, in the tables' words: {@code quote}, {@code
 *     that}, {@code wh}, {@code to}, {@code ing}, {@code np}, {@code np-to}, {@code np-np}, {@code
 *     np-as}, {@code prep}, {@code addressee}; for nouns and adjectives also prepositions
 * @param factive whether it presents its content as true ("admitted", "knows")
 * @param rule table and line
 */
public record Cue(String phrase, CueClass kind, Set<String> takes, boolean factive, String rule) {
  public Cue {
    takes = Set.copyOf(takes);
    if (phrase.isEmpty() || takes.isEmpty()) {
      throw new IllegalArgumentException("a cue has a phrase and takes a complement: " + rule);
    }
  }

  static Cue of(Row row) {
    return new Cue(
        row.get("cue"),
        CueClass.valueOf(row.get("class")),
        Set.copyOf(row.list("takes")),
        row.get("presents").equals("fact"),
        row.where());
  }

  boolean takes(String complement) {
    return takes.contains(complement);
  }

  /** The lemma alone, without particle or preposition. */
  String lemma() {
    int space = phrase.indexOf(' ');
    return space < 0 ? phrase : phrase.substring(0, space);
  }
}
