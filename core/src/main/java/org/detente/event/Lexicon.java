package org.detente.event;

import java.util.Set;
import org.detente.table.Table;
import org.detente.topic.Topics;

/** All tables of the event step, loaded once. */
record Lexicon(
    WordClasses classes,
    Lemmas lemmas,
    Rules rules,
    Composition composition,
    Codes codes,
    Contexts contexts) {

  /**
   * @param more verbs that a lemmatiser should know besides those of the tables
   */
  static Lexicon load(Set<String> more) {
    WordClasses classes = new WordClasses(table("classes.tsv"));
    Rules rules = new Rules(classes);
    Set<String> verbs = rules.triggers('v');
    verbs.addAll(classes.words("speech"));
    verbs.addAll(more);
    return new Lexicon(
        classes,
        new Lemmas(verbs, rules.triggers('n'), table("irregular.tsv")),
        rules,
        new Composition(table("composition.tsv")),
        new Codes(table("codes.tsv"), table("scores.tsv")),
        new Contexts(Topics.load()));
  }

  private static Table table(String name) {
    return Table.beside(Lexicon.class, name);
  }
}
