package org.detente.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TableTest {
  @Test
  void rowsKnowTheirCellsAndTheirLines() {
    Table table = Table.parse("t.tsv", "# why\nverb\tkind\n\nask\tREQUEST\r\nhit\n");
    assertThat(table.rows()).hasSize(2);
    assertThat(table.rows().get(0).get("kind")).isEqualTo("REQUEST");
    assertThat(table.rows().get(0).where()).isEqualTo("t.tsv:4");
    assertThat(table.rows().get(1).find("kind")).isEmpty();
    assertThat(table.rows().get(1).line()).isEqualTo(5);
  }

  @Test
  void emptyCellsKeepTheirPlaces() {
    Row row = Table.parse("t", "a\tb\tc\tx\n\t1\t\t2|3|").rows().get(0);
    assertThat(row.get("a")).isEmpty();
    assertThat(row.get("b")).isEqualTo("1");
    assertThat(row.get("c")).isEmpty();
    assertThat(row.list("x")).containsExactly("2", "3", "");
  }

  @Test
  void aRowThatIsTooLongAndAColumnThatIsMissingAreNamed() {
    assertThatThrownBy(() -> Table.parse("t.tsv", "a\n1\t2"))
        .hasMessage("t.tsv:2: 2 cells, 1 columns");
    assertThatThrownBy(() -> Table.parse("t.tsv", "a\n1").rows().get(0).get("b"))
        .hasMessage("t.tsv: no column b");
  }
}
