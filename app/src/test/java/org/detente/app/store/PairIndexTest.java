package org.detente.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.detente.app.DyadJson;
import org.detente.app.web.TestStore;
import org.detente.dyad.Every;
import org.detente.dyad.PlanOutcome;
import org.detente.record.EventType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The index must tell just what the store tells. */
class PairIndexTest {
  @TempDir private Path folder;

  private static String json(Optional<DyadFigures> figures) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    if (figures.isPresent()) {
      new DyadJson(bytes).write(figures.get());
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static void assertSame(
      Store store, String a, String b, Optional<LocalDate> from, Optional<LocalDate> to)
      throws IOException {
    PairIndex index = PairIndex.of(store).orElseThrow();
    Optional<Every> every = Optional.of(Every.MONTH);

    assertThat(json(new DyadFiguresQuery(store, index).figures(a, b, from, to, every)))
        .isEqualTo(
            json(new DyadFiguresQuery(store, Source.CORRECTED).figures(a, b, from, to, every)));

    LocalDate first = from.orElse(Store.FIRST_DAY);
    LocalDate last = to.orElse(Store.LAST_DAY);
    List<String> asked = new ArrayList<>();
    List<String> indexed = new ArrayList<>();
    MarkQuery marks = new MarkQuery(store);
    marks.events(a, b, first, last, 5000, (columns, cells) -> asked.add(columns + " " + cells));
    marks.statements(a, b, first, last, 5000, (columns, cells) -> asked.add("" + cells));
    index.marks(a, b, first, last, 5000, (columns, cells) -> indexed.add(columns + " " + cells));
    index.statementMarks(a, b, first, last, 5000, (columns, cells) -> indexed.add("" + cells));
    assertThat(indexed).containsExactlyInAnyOrderElementsOf(asked);

    LocalDate today = LocalDate.of(2024, 1, 1);
    List<PlanOutcome> plans = PlanQuery.outcomes(new PlanQuery(store).read(List.of(a, b)), today);
    assertThat(index.plans(a, b).outcomes(today)).isEqualTo(plans);
    assertThat(PairPlans.of(store, a, b).outcomes(today)).isEqualTo(plans);

    PairFilter pair = new PairFilter(a, b, first, last);
    DyadQuery query = new DyadQuery(store);
    assertThat(index.events(pair)).isEqualTo(query.events(a, b, first, last));
    assertThat(index.range(a, b).map(List::of)).isEqualTo(query.range(a, b).map(List::of));
  }

  @Test
  void ofReportsWithStatementsIssuesAndPlans() throws IOException {
    try (Store store = Store.openToRead(TestStore.in(folder))) {
      assertSame(store, "CHL", "BOL", Optional.empty(), Optional.empty());
      assertSame(store, "BOL", "CHL", Optional.empty(), Optional.empty());
      assertSame(
          store,
          "CHL",
          "BOL",
          Optional.of(LocalDate.of(2021, 6, 10)),
          Optional.of(LocalDate.of(2022, 3, 5)));
      assertSame(store, "CHL", "PER", Optional.empty(), Optional.empty());
    }
  }

  @Test
  void ofEventsThatSeveralReportsTell() throws IOException {
    SplittableRandom random = new SplittableRandom(11);
    String[] countries = {"ARG", "BRA", "CHL"};
    EventType[] types = {EventType.CONSULT, EventType.ACCUSE, EventType.ASSAULT};
    Path file = folder.resolve("random.duckdb");
    try (Store store = Store.open(file)) {
      try (StoreWriter writer = new StoreWriter(store, java.time.Instant.EPOCH)) {
        for (int i = 0; i < 400; i++) {
          String a = countries[random.nextInt(3)];
          String b = countries[random.nextInt(3)];
          LocalDate day = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(120));
          writer.add(
              Readings.of(
                  "r" + i, "word number " + i + " " + a + b, day, types[random.nextInt(3)], a, b));
        }
        writer.flush();
      }
      assertSame(store, "ARG", "BRA", Optional.empty(), Optional.empty());
      assertSame(store, "CHL", "ARG", Optional.empty(), Optional.empty());
    }
  }
}
