package org.detente.app.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.detente.app.store.StoreWriter.Outcome;
import org.detente.dyad.DyadEvent;
import org.detente.record.EventType;
import org.detente.record.Reading;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {
  private static final Instant NOW = Instant.parse("2024-01-01T00:00:00Z");
  private static final LocalDate DAY = LocalDate.of(2023, 5, 4);

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void choosesAFile() {
    file = folder.resolve("test.duckdb");
  }

  private static Reading met(String id, String text) {
    return Readings.of(id, text, DAY, EventType.CONSULT, "FRA", "DEU");
  }

  private static long count(Store store, String table) throws SQLException {
    try (Statement statement = store.connection().createStatement();
        ResultSet rows = statement.executeQuery("SELECT count(*) FROM " + table)) {
      rows.next();
      return rows.getLong(1);
    }
  }

  @Test
  void theSameReportTwiceIsOneReport() throws SQLException {
    try (Store store = Store.open(file);
        StoreWriter writer = new StoreWriter(store, NOW)) {
      assertThat(writer.add(met("r1", "They met."))).isEqualTo(Outcome.KEPT);
      assertThat(writer.add(met("r1", "They met."))).isEqualTo(Outcome.DUPLICATE);
      writer.flush();
      assertThat(count(store, "reports")).isEqualTo(1);
      assertThat(count(store, "events")).isEqualTo(1);
    }
    try (Store store = Store.open(file);
        StoreWriter writer = new StoreWriter(store, NOW)) {
      assertThat(writer.add(met("r1", "They met."))).isEqualTo(Outcome.DUPLICATE);
    }
  }

  @Test
  void anotherTextUnderTheSameIdIsAConflict() {
    try (Store store = Store.open(file);
        StoreWriter writer = new StoreWriter(store, NOW)) {
      writer.add(met("r1", "They met."));

      assertThat(writer.add(met("r1", "They did not meet."))).isEqualTo(Outcome.CONFLICT);
    }
  }

  @Test
  void oneEventInTwoReportsCountsOnce() {
    try (Store store = Store.open(file);
        StoreWriter writer = new StoreWriter(store, NOW)) {
      writer.add(met("r1", "They met in the morning."));
      writer.add(met("r2", "Talks were held by the two sides."));
      writer.flush();

      List<DyadEvent> events = new DyadQuery(store).events("DEU", "FRA", DAY, DAY);

      assertThat(events).hasSize(1);
      assertThat(events.get(0).from()).isEqualTo("FRA");
    }
  }

  @Test
  void theTwoDirectionsStayApart() {
    try (Store store = Store.open(file);
        StoreWriter writer = new StoreWriter(store, NOW)) {
      writer.add(Readings.of("r1", "One accused.", DAY, EventType.ACCUSE, "FRA", "DEU"));
      writer.add(Readings.of("r2", "Other accused.", DAY, EventType.ACCUSE, "DEU", "FRA"));
      writer.flush();

      assertThat(new DyadQuery(store).events("FRA", "DEU", DAY, DAY))
          .extracting(DyadEvent::from)
          .containsExactlyInAnyOrder("FRA", "DEU");
    }
  }

  @Test
  void theViewOfEventsShowsTheSentence() throws SQLException {
    try (Store store = Store.open(file);
        StoreWriter writer = new StoreWriter(store, NOW)) {
      writer.add(met("r1", "They met."));
      writer.flush();
      try (Statement statement = store.connection().createStatement();
          ResultSet rows = statement.executeQuery("SELECT sentence_text FROM events")) {
        rows.next();
        assertThat(rows.getString(1)).isEqualTo("They met.");
      }
    }
  }

  @Test
  void whatIsNotFlushedIsNotThere() throws SQLException {
    try (Store store = Store.open(file)) {
      new StoreWriter(store, NOW).add(met("r1", "They met."));
      assertThat(count(store, "report")).isZero();
    }
  }

  @Test
  void whatIsNotFlushedIsNotThereAfterAFlushEither() throws SQLException {
    try (Store store = Store.open(file)) {
      StoreWriter writer = new StoreWriter(store, NOW);
      writer.add(met("r0", "They met."));
      writer.flush();
      // More rows than an appender holds back.
      for (int i = 1; i < 5000; i++) {
        writer.add(met("r" + i, "They met in room " + i + "."));
      }
      try (Connection other = store.duckdb().duplicate();
          Statement statement = other.createStatement();
          ResultSet rows = statement.executeQuery("SELECT count(*) FROM report")) {
        rows.next();
        assertThat(rows.getLong(1)).isEqualTo(1);
      }
      writer.flush();
      assertThat(count(store, "report")).isEqualTo(5000);
    }
  }

  @Test
  void aCopyIsKeptAndCountsNothing() throws SQLException {
    String body = "They met in the old town hall and spoke of many things at length, ".repeat(3);
    try (Store store = Store.open(file);
        StoreWriter writer = new StoreWriter(store, NOW)) {
      assertThat(writer.add(met("r1", body))).isEqualTo(Outcome.KEPT);
      assertThat(
              writer.add(
                  Readings.of(
                      "r2",
                      body + "says a wire",
                      DAY.plusDays(1),
                      EventType.CONSULT,
                      "FRA",
                      "DEU")))
          .isEqualTo(Outcome.COPY);
      writer.flush();

      assertThat(count(store, "events WHERE copy_of = 'r1'")).isEqualTo(1);
      assertThat(new DyadQuery(store).events("FRA", "DEU", DAY, DAY.plusDays(9))).hasSize(1);
    }
  }

  @Test
  void aFileThatIsNoDatabaseIsNamed() throws IOException {
    Files.writeString(file, "this is a letter to a friend, long enough to be read as a header");

    assertThatThrownBy(() -> Store.open(file))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining(file.toString())
        .hasMessageContaining("not a store");
  }

  @Test
  void anotherProgramsDatabaseIsLeftAlone() throws SQLException {
    try (Statement statement =
        DriverManager.getConnection("jdbc:duckdb:" + file).createStatement()) {
      statement.execute("CREATE TABLE letters (words VARCHAR)");
      statement.getConnection().close();
    }

    assertThatThrownBy(() -> Store.open(file))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("not a store of detente");
  }

  @Test
  void aMissingStoreIsNotMadeByReading() {
    assertThatThrownBy(() -> Store.openToRead(file))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("detente add");
    assertThat(file).doesNotExist();
  }
}
