package org.detente.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.detente.reading.Reader;
import org.detente.record.Event;
import org.detente.record.Published;
import org.detente.record.Report;
import org.detente.table.Row;
import org.junit.jupiter.api.Test;

class RuleBookTest {
  private static final RuleBook BOOK = RuleBook.load();

  @Test
  void aRowIsFoundByItsFileAndLine() {
    Row row = LexiconTest.rows().get(0);
    assertThat(BOOK.rows(row.where()))
        .singleElement()
        .satisfies(
            r -> {
              assertThat(r.id()).isEqualTo(row.where());
              assertThat(r.trigger()).isEqualTo(row.get("trigger"));
              assertThat(r.example()).isEqualTo(row.find("example"));
            });
  }

  @Test
  void anEventNamesTheRowThatGovernsAndTheRowThatItGoverns() {
    Optional<Published> published = Optional.of(new Published("2019-06-03", "input"));
    List<Event> events =
        Reader.load().read(Report.of("Iran refused to attack Iraq.", published)).events();
    assertThat(events).hasSize(1);
    List<RuleRow> rows = BOOK.rows(events.get(0).rule());
    assertThat(rows).hasSize(2);
    assertThat(rows.get(0).trigger().split("\\|")).contains("refuse");
    assertThat(rows.get(0).operator()).contains("REFUSE");
    assertThat(rows.get(1).trigger().split("\\|")).contains("attack");
  }

  @Test
  void anUnknownRuleHasNoRow() {
    assertThat(BOOK.rows("elsewhere.tsv:3")).isEmpty();
  }
}
