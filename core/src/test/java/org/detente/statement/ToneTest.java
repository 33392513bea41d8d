package org.detente.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.List;
import java.util.Optional;
import org.detente.actor.ActorFinder;
import org.detente.actor.Actors;
import org.detente.record.Published;
import org.detente.record.Report;
import org.detente.record.Stance;
import org.detente.syntax.ParsedText;
import org.detente.syntax.SyntaxParser;
import org.detente.table.Row;
import org.detente.table.Table;
import org.junit.jupiter.api.Test;

class ToneTest {
  /** From here a tone counts as hostile or friendly. */
  private static final double NEUTRAL = 0.15;

  private final SyntaxParser parser = SyntaxParser.load();
  private final ActorFinder actorFinder = ActorFinder.load();
  private final StatementFinder finder = StatementFinder.load();

  @Test
  void mostOfTheDevelopmentSetIsReadAsItsAuthorReadIt() {
    assumeThat(parser.parse("The ship sailed.").sentences().get(0).relation(1)).isEqualTo("nsubj");
    List<Row> rows = Table.beside(ToneTest.class, "tone-dev.tsv").rows();
    int agree = 0;
    int opposite = 0;
    for (Row row : rows) {
      String read = sign(tone(row.get("text"), row.get("target")));
      agree += read.equals(row.get("tone")) ? 1 : 0;
      opposite +=
          !read.equals("0") && !row.get("tone").equals("0") && !read.equals(row.get("tone"))
              ? 1
              : 0;
    }
    assertThat(agree).as("agreement of " + rows.size()).isGreaterThan(rows.size() * 75 / 100);
    assertThat(opposite).as("read as the opposite").isLessThan(rows.size() / 25);
  }

  private double tone(String text, String target) {
    Report report = Report.of(text, Optional.of(new Published("2024-05-01", "input")));
    ParsedText parsed = parser.parse(text);
    Actors actors = actorFinder.find(report, parsed);
    return finder.find(report, parsed, actors, List.of()).stream()
        .flatMap(s -> s.stance().stream())
        .filter(s -> s.target().equals(target))
        .mapToDouble(Stance::value)
        .findFirst()
        .orElse(0);
  }

  private static String sign(double tone) {
    return tone > NEUTRAL ? "+" : tone < -NEUTRAL ? "-" : "0";
  }
}
