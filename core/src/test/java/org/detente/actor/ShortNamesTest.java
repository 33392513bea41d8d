package org.detente.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.detente.reading.Reader;
import org.detente.record.Reading;
import org.detente.record.Report;
import org.detente.record.Span;
import org.detente.table.Row;
import org.detente.table.Table;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShortNamesTest {
  private static final Reader READER = Reader.load();

  static Stream<Row> rows() {
    return Table.beside(ShortNames.class, "short-names.tsv").rows().stream();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void aRowFindsTheCountriesOfItsExamplesLastSentence(Row row) {
    Reading reading = READER.read(Report.of(row.get("example"), Optional.empty()));
    Span last = reading.sentences().get(reading.sentences().size() - 1);
    List<String> found =
        reading.actors().stream()
            .filter(a -> a.mentions().stream().anyMatch(last::contains))
            .flatMap(a -> a.country().stream())
            .distinct()
            .sorted()
            .toList();
    assertThat(found).containsAll(row.list("finds"));
  }
}
