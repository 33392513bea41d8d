package org.detente.issue;

import java.util.Locale;
import java.util.Set;
import org.detente.record.Direction;
import org.detente.table.Row;

/**
 * One way of telling how a relation stands.
 *
 * @param noun class of the noun that stands for the relation
 * @param complement words one of which must follow the verb, where any
 */
record RelationRow(
    String rule,
    String noun,
    Shape shape,
    Set<String> words,
    Set<String> complement,
    Direction direction) {
  enum Shape {
    VERB,
    OBJECT,
    ADJECTIVE,
    NOUN,
    ALONE
  }

  RelationRow {
    words = Set.copyOf(words);
    complement = Set.copyOf(complement);
  }

  static RelationRow of(Row row) {
    return new RelationRow(
        row.where(),
        row.get("noun"),
        Shape.valueOf(row.get("shape").toUpperCase(Locale.ROOT)),
        Set.copyOf(row.list("words")),
        Set.copyOf(row.list("complement")),
        Direction.valueOf(row.get("direction").toUpperCase(Locale.ROOT)));
  }
}
