package org.detente.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.detente.actor.Actors;
import org.detente.record.Report;
import org.detente.record.Statement;
import org.detente.syntax.Sentence;
import org.detente.syntax.SyntaxParser;
import org.detente.table.Row;
import org.detente.table.Table;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CueExamplesTest {
  /** The parser is statistical: a few examples may be read wrongly by any one model. */
  private static final double SHARE = 0.92;

  private static final SyntaxParser PARSER = SyntaxParser.load();
  private static final StatementFinder FINDER = StatementFinder.load();

  @ParameterizedTest
  @ValueSource(strings = {"cue-verbs.tsv", "cue-nouns.tsv", "cue-adjectives.tsv"})
  void theExampleOfARowIsAttributedByItsCue(String table) {
    Sentence ship = PARSER.parse("The ship sailed.").sentences().get(0);
    assumeThat(ship.relation(1)).as("a syntax model that finds subjects").isEqualTo("nsubj");
    List<Row> rows = Table.beside(Cues.class, table).rows();
    List<String> missed = new ArrayList<>();
    for (Row row : rows) {
      String text = row.get("example");
      boolean found =
          FINDER
              .find(
                  Report.of(text, Optional.empty()),
                  PARSER.parse(text),
                  new Actors(List.of(), List.of(), List.of()),
                  List.of())
              .stream()
              .map(Statement::verb)
              .anyMatch(row.get("cue")::equals);
      if (!found) {
        missed.add(row.where() + " " + text);
      }
    }
    assertThat(missed).hasSizeLessThan((int) Math.ceil((1 - SHARE) * rows.size()));
  }
}
