package org.detente.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.detente.record.EventType;
import org.detente.table.Row;
import org.detente.table.Table;
import org.junit.jupiter.api.Test;

class LexiconTest {
  private static final Lexicon LEXICON = Lexicon.load(Set.of());

  @Test
  void everyCodeOfARowHasATypeAndEveryModeBelongsToIt() {
    List<String> wrong = new ArrayList<>();
    for (Row row : rows()) {
      Optional<String> code = row.find("code");
      Optional<String> mode = row.find("mode");
      if (code.isPresent()) {
        EventType type = LEXICON.codes().of(code.get(), mode).type();
        mode.filter(m -> !LEXICON.codes().isMode(type, m))
            .ifPresent(m -> wrong.add(row.where() + " " + type + " " + m));
      } else if (row.find("operator").isEmpty()) {
        wrong.add(row.where() + " has neither code nor operator");
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void everyComposedCodeHasAType() {
    for (Row row : Table.beside(Lexicon.class, "composition.tsv").rows()) {
      String code = row.get("code");
      if (!code.equals("=") && !code.equals("-")) {
        assertThatCode(() -> LEXICON.codes().of(code)).as(row.where()).doesNotThrowAnyException();
      }
      assertThat(Operator.valueOf(row.get("operator"))).as(row.where()).isNotNull();
    }
  }

  @Test
  void refusingToMeetIsCode125AndThreateningSanctionsIsCode1312() {
    assertThat(LEXICON.composition().of(Operator.REFUSE, "046")).contains("125");
    assertThat(LEXICON.composition().of(Operator.THREATEN, "163")).contains("1312");
    assertThat(LEXICON.composition().of(Operator.HALT, "1723")).contains("0813");
    assertThat(LEXICON.composition().of(Operator.DO, "190")).contains("190");
  }

  @Test
  void everyTypeHasAScoreAndEmbargoesAreSanctions() {
    for (EventType type : EventType.values()) {
      assertThat(LEXICON.codes().isMode(type, "")).as(type.name()).isTrue();
    }
    assertThat(LEXICON.codes().of("163").type()).isEqualTo(EventType.SANCTION);
    assertThat(LEXICON.codes().intensity(EventType.ASSAULT, Optional.of("drone"))).isEqualTo(-9.5);
  }

  static List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    for (String table : Rules.TABLES) {
      rows.addAll(Table.beside(Lexicon.class, table).rows());
    }
    return rows;
  }
}
