package org.detente.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.detente.app.store.StoreWriter.Outcome;
import org.detente.dyad.PlanOutcome;
import org.detente.record.EventType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationFromTwoTest {
  private static final LocalDate DAY = LocalDate.of(2023, 5, 4);

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void makesAStoreOfVersionTwo() throws IOException, SQLException {
    file = folder.resolve("old.duckdb");
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + file);
        Statement statement = connection.createStatement();
        InputStream schema = MigrationFromTwoTest.class.getResourceAsStream("schema-2.sql")) {
      String sql = new String(schema.readAllBytes(), StandardCharsets.UTF_8);
      for (String part : sql.split(";\\s*\\n", -1)) {
        if (!part.isBlank()) {
          statement.execute(part);
        }
      }
      statement.execute("INSERT INTO run VALUES ('s', now(), 'v', 'm=1', 'l=2')");
      statement.execute(
          "INSERT INTO report VALUES ('r1', '0123456789abcdef0123456789abcdef', NULL, NULL, NULL,"
              + " NULL, NULL, DATE '2023-05-04', 'input', NULL, 's', 'They said so. They plan to"
              + " meet.', NULL)");
      statement.execute(
          "INSERT INTO sentence VALUES ('r1', 0, 0, 13, 1, 13), ('r1', 1, 14, 32, 15, 18)");
      statement.execute(
          "INSERT INTO event VALUES ('r1', 'e1', '00000000000000d1', 1, 'CONSULT', NULL,"
              + " 'diplomatic', '040', 'VC', 2.5, 'FRA POL', 'DEU', 'planned', FALSE, DATE"
              + " '2023-06-01', DATE '2023-06-02', 'text', 'in June', NULL, NULL, NULL, NULL, NULL,"
              + " NULL, 'meet', 27, 31, NULL, 'x', 0.9)");
      statement.execute(
          "INSERT INTO pair VALUES ('DEU FRA', 'FRA', 'DEU', DATE '2023-06-01', DATE '2023-06-02',"
              + " 'VC', 'CONSULT', 2.5, 'planned', FALSE, 'r1', 'e1', '00000000000000d1')");
    }
  }

  private static List<PlanOutcome> plans(Store store, String a, String b) {
    return PairPlans.of(store, a, b).outcomes(DAY);
  }

  @Test
  void pairsHaveWhatPlansNeed() {
    try (Store store = Store.openToRead(file)) {
      List<PlanOutcome> plans = plans(store, "FRA", "DEU");
      assertThat(plans).hasSize(1);
      assertThat(plans.get(0).plan().due()).contains(LocalDate.of(2023, 6, 2));
      assertThat(plans.get(0).plan().parties()).containsExactlyInAnyOrder("FRA", "POL", "DEU");
      assertThat(PairPlans.of(store, "FRA", "DEU").sentences(store, Set.of("e1")))
          .containsEntry("e1", new PairPlans.Sentence("r1", 1, "They plan to meet."));
    }
  }

  @Test
  void whoStandsOnOneSideHasPlansInCommon() {
    try (Store store = Store.openToRead(file)) {
      assertThat(plans(store, "POL", "FRA")).isEqualTo(plans(store, "FRA", "DEU"));
    }
  }

  @Test
  void correctedEventsKeepTheirPairs() throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + file);
        Statement statement = connection.createStatement()) {
      statement.execute(
          "INSERT INTO corrected_event SELECT * REPLACE ('CHE FRA' AS actors), TRUE FROM event");
      statement.execute(
          "INSERT INTO corrected_pair SELECT * REPLACE ('CHE DEU' AS dyad, 'CHE' AS a) FROM pair");
    }
    try (Store store = Store.openToRead(file)) {
      assertThat(plans(store, "CHE", "DEU")).hasSize(1);
      assertThat(plans(store, "CHE", "FRA")).hasSize(1);
      assertThat(plans(store, "POL", "FRA")).isEmpty();
    }
  }

  @Test
  void itTakesNewReportsAndIsOfThePresentVersion() throws SQLException {
    try (Store store = Store.open(file);
        StoreWriter writer = new StoreWriter(store, Instant.EPOCH)) {
      assertThat(writer.add(Readings.of("r2", "They met.", DAY, EventType.CONSULT, "FRA", "DEU")))
          .isEqualTo(Outcome.KEPT);
      writer.flush();
      assertThat(new DyadQuery(store).events("FRA", "DEU", DAY, DAY)).hasSize(1);
      try (Statement statement = store.connection().createStatement();
          ResultSet rows =
              statement.executeQuery("SELECT count(*), any_value(version) FROM store")) {
        rows.next();
        assertThat(rows.getInt(1)).isEqualTo(1);
        assertThat(rows.getInt(2)).isEqualTo(Store.VERSION);
      }
    }
  }
}
