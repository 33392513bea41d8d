package org.detente.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.detente.reading.Reader;
import org.detente.record.Reading;
import org.detente.record.Report;
import org.detente.syntax.SyntaxParser;
import org.detente.syntax.Upos;
import org.detente.table.Row;
import org.detente.table.Table;
import org.junit.jupiter.api.Test;

/** The rows of the tables find in their examples what they say they find. */
class FrameExamplesTest {
  private static final Reader READER = Reader.load();

  private static final boolean PARSES =
      SyntaxParser.load().parse("They eat.").sentences().get(0).upos(1) == Upos.VERB;

  /** The parser is statistical: a few examples may be read wrongly by any one model. */
  private static final double SHARE = 0.94;

  private static final double RELATIONS = 1;

  @Test
  void theFramesFindTheIssuesOfTheirExamples() {
    check("frame.tsv", SHARE, FrameExamplesTest::missesInFrame);
  }

  @Test
  void theRelationRowsFindTheStatesInTheirExamples() {
    check("relation.tsv", RELATIONS, FrameExamplesTest::missesInRelation);
  }

  private static void check(String table, double share, Function<Row, Optional<String>> misses) {
    List<Row> rows = Table.beside(IssueFinder.class, table).rows();
    List<String> missed =
        rows.stream()
            .flatMap(
                row ->
                    misses.apply(row).stream()
                        .map(m -> row.where() + " " + row.get("example") + " -> " + m))
            .toList();
    assertThat(missed).hasSizeLessThanOrEqualTo((int) ((1 - share) * rows.size()));
  }

  private static Optional<String> missesInFrame(Row row) {
    List<String> found =
        read(row).issues().stream()
            .filter(i -> i.rule().equals(row.where()))
            .map(i -> i.kind().name().toLowerCase(Locale.ROOT) + " " + i.name())
            .toList();
    List<String> wanted =
        row.list("finds").stream().map(name -> row.get("kind") + " " + name).toList();
    return found.equals(wanted) ? Optional.empty() : Optional.of(found.toString());
  }

  private static Optional<String> missesInRelation(Row row) {
    List<String> found =
        read(row).relations().stream()
            .filter(r -> r.rule().equals(row.where()))
            .map(
                r ->
                    r.direction().map(d -> d.name().toLowerCase(Locale.ROOT)).orElse("")
                        + " "
                        + r.state())
            .toList();
    List<String> wanted = List.of(row.get("direction") + " " + row.get("finds"));
    return found.equals(wanted) ? Optional.empty() : Optional.of(found.toString());
  }

  private static Reading read(Row row) {
    assumeThat(PARSES).as("a parser").isTrue();
    // issues need a political actor somewhere in the report
    String text = row.get("example") + "\n\nNorway was silent.";
    return READER.read(Report.of(text, Optional.empty()));
  }
}
