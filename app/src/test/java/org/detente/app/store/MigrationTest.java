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
import org.detente.app.store.StoreWriter.Outcome;
import org.detente.record.EventType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationTest {
  private static final LocalDate DAY = LocalDate.of(2023, 5, 4);
  private static final String TEXT = "They met. ".repeat(20).strip();

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void makesAStoreOfVersionOne() throws IOException, SQLException {
    file = folder.resolve("old.duckdb");
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + file);
        Statement statement = connection.createStatement();
        InputStream schema = MigrationTest.class.getResourceAsStream("schema-1.sql")) {
      String sql = new String(schema.readAllBytes(), StandardCharsets.UTF_8);
      for (String part : sql.split(";\\s*\\n", -1)) {
        if (!part.isBlank()) {
          statement.execute(part);
        }
      }
      statement.execute("INSERT INTO run VALUES ('s', now(), 'v', 'm=1', 'l=2')");
      statement.execute(
          "INSERT INTO report VALUES ('r1', '0123456789abcdef0123456789abcdef', NULL, NULL, NULL,"
              + " NULL, NULL, DATE '2023-05-04', 'input', NULL, 's', '"
              + TEXT
              + "')");
      statement.execute("INSERT INTO sentence VALUES ('r1', 0, 0, 9)");
      statement.execute(
          "INSERT INTO event VALUES ('r1', 'e1', 'd1', 0, 'CONSULT', NULL, ['diplomatic',"
              + " 'military'], '040', 'VC', 2.5, ['FRA', 'POL'], ['DEU'], 'actual', FALSE,"
              + " DATE '2023-05-04', DATE '2023-05-04', 'published', NULL, NULL, NULL, NULL, 'met',"
              + " 5, 8, NULL, 'x', 0.9)");
      statement.execute(
          "INSERT INTO pair VALUES ('FRA', 'DEU', DATE '2023-05-04', DATE '2023-05-04', 'VC',"
              + " 'CONSULT', 2.5, 'actual', FALSE, 'r1', 'e1', 'd1')");
    }
  }

  @Test
  void readingAnOldStoreBringsItUp() throws SQLException {
    try (Store store = Store.openToRead(file)) {
      assertThat(new DyadQuery(store).events("FRA", "DEU", DAY, DAY)).hasSize(1);
      try (Statement statement = store.connection().createStatement();
          ResultSet rows =
              statement.executeQuery(
                  "SELECT actors::VARCHAR, contexts::VARCHAR, sentence_text FROM events")) {
        rows.next();
        assertThat(rows.getString(1)).isEqualTo("[FRA, POL]");
        assertThat(rows.getString(2)).isEqualTo("[diplomatic, military]");
        assertThat(rows.getString(3)).isEqualTo("They met.");
      }
    }
  }

  @Test
  void copiesOfOldReportsAreStillFound() {
    try (Store store = Store.open(file);
        StoreWriter writer = new StoreWriter(store, Instant.EPOCH)) {
      Outcome outcome =
          writer.add(Readings.of("r2", TEXT + " Ends.", DAY, EventType.CONSULT, "FRA", "DEU"));

      assertThat(outcome).isEqualTo(Outcome.COPY);
    }
  }
}
