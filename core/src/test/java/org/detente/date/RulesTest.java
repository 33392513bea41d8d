package org.detente.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.detente.record.DateMention;
import org.detente.record.Published;
import org.detente.record.Report;
import org.detente.syntax.SyntaxParser;
import org.detente.table.Row;
import org.detente.table.Table;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the example of every row of {@code rules.tsv}. */
class RulesTest {
  private static final SyntaxParser SYNTAX = SyntaxParser.load();
  private static final DateFinder DATES = DateFinder.load();

  static Stream<Row> rowsWithExample() {
    return Table.beside(DateFinder.class, "rules.tsv").rows().stream()
        .filter(row -> row.find("example").isPresent());
  }

  @ParameterizedTest
  @MethodSource("rowsWithExample")
  void theBracketedWordsComeToTheExpectedValue(Row row) {
    String marked = row.get("example");
    String text = marked.replace("[", "").replace("]", "");
    int start = marked.indexOf('[');
    int end = marked.indexOf(']') - 1;
    Report report = Report.of(text, Optional.of(new Published(row.get("published"), "input")));

    List<DateMention> found =
        DATES.find(report, SYNTAX.parse(text)).stream()
            .filter(mention -> mention.span().start() == start && mention.span().end() == end)
            .toList();

    assertThat(found).as(row.where()).hasSize(1);
    assertThat(found.get(0).value()).as(row.where()).isEqualTo(row.get("expected"));
    assertThat(found.get(0).type().name()).as(row.where()).isEqualTo(row.get("type"));
  }
}
