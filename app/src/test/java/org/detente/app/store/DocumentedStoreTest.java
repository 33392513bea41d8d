package org.detente.app.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.detente.record.EventType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What docs/store.md says of the store is so. */
class DocumentedStoreTest {
  private static final Pattern ROW = Pattern.compile("\\| `(\\w+)` \\| (\\S+) \\|.*");

  @TempDir private Path folder;
  private Path file;
  private String page;

  @BeforeEach
  void fillsAStore() throws IOException {
    page = Files.readString(Path.of("..", "docs", "store.md"));
    file = folder.resolve("detente.duckdb");
    try (Store store = Store.open(file);
        StoreWriter writer = new StoreWriter(store, Instant.EPOCH)) {
      for (int month = 1; month <= 3; month++) {
        LocalDate day = LocalDate.of(2023, month, 9);
        writer.add(Readings.of("r" + month, "They met.", day, EventType.CONSULT, "CHL", "BOL"));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "reports",
        "events",
        "parties",
        "statements",
        "stances",
        "issues",
        "relations",
        "dyad_months",
        "corrections"
      })
  void everyColumnOfAViewIsDocumentedInOrder(String view) throws SQLException {
    int start = page.indexOf("### `" + view + "`");
    assertThat(start).isPositive();
    int next = page.indexOf("\n#", start + 1);
    List<String> documented =
        page.substring(start, next)
            .lines()
            .map(ROW::matcher)
            .filter(Matcher::matches)
            .map(m -> m.group(1) + " " + m.group(2))
            .toList();
    assertThat(documented).containsExactlyElementsOf(columns(view));
  }

  private List<String> columns(String view) throws SQLException {
    List<String> columns = new ArrayList<>();
    try (Store store = Store.openToRead(file);
        Statement statement = store.connection().createStatement();
        ResultSet rows = statement.executeQuery("DESCRIBE " + view)) {
      while (rows.next()) {
        columns.add(rows.getString(1) + " " + rows.getString(2));
      }
    }
    return columns;
  }

  private String snippet(String language) {
    int start = page.indexOf("```" + language + "\n") + language.length() + 4;
    return page.substring(start, page.indexOf("```", start));
  }

  @ParameterizedTest
  @ValueSource(strings = {"python", "r"})
  void theSqlOfASnippetGivesARowAMonth(String language) throws SQLException {
    Matcher sql = Pattern.compile("(?s)\"+\\n(\\s+SELECT.*?)\"").matcher(snippet(language));
    assertThat(sql.find()).isTrue();
    int rows = 0;
    try (Store store = Store.openToRead(file);
        Statement statement = store.connection().createStatement();
        ResultSet found = statement.executeQuery(sql.group(1))) {
      while (found.next()) {
        rows++;
      }
    }
    assertThat(rows).isEqualTo(3);
  }

  @Test
  void theSnippetRunsInPython() throws Exception {
    assumeTrue(works("python3", "-c", "import duckdb"), "no Python with the package duckdb");
    Path script = Files.writeString(folder.resolve("snippet.py"), snippet("python"));
    assertThat(output("python3", script.toString())).contains("2023");
  }

  @Test
  void theSnippetRunsInR() throws Exception {
    assumeTrue(works("Rscript", "-e", "library(duckdb)"), "no R with the package duckdb");
    Path script = Files.writeString(folder.resolve("snippet.R"), snippet("r"));
    assertThat(output("Rscript", script.toString())).contains("2023-03-01");
  }

  private static boolean works(String... command) throws InterruptedException {
    try {
      return new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException e) {
      return false;
    }
  }

  private String output(String... command) throws Exception {
    Process process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(out).isZero();
    return out;
  }
}
