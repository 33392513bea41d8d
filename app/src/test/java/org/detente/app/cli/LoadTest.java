package org.detente.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The folder is laid out here as detente-archive does it. */
class LoadTest {
  @TempDir private Path folder;
  private Path archive;
  private Path store;
  private List<String> records;

  @BeforeEach
  void lay() throws IOException, SQLException {
    archive = folder.resolve("out");
    store = folder.resolve("a.duckdb");
    Path lines = folder.resolve("a.jsonl");
    StringBuilder reports = new StringBuilder();
    for (int i = 1; i <= 6; i++) {
      reports.append(
          "{\"id\":\"r"
              + i
              + "\",\"published\":\"2022-01-0"
              + i
              + "\",\"text\":\"Chile accused Bolivia of closing crossing number "
              + i
              + ".\"}\n");
    }
    Files.writeString(lines, reports);
    records = Verb.run("read", "--json", lines).out().lines().toList();
    parquet("records/month=2022-01/s1-a.parquet", records.subList(0, 3));
    parquet("records/month=2022-01/s2-a.parquet", records.subList(3, 5));
    parquet("records/month=2022-01/s3-a.parquet", records.subList(5, 6));
    step("s1", "records/month=2022-01/s1-a.parquet");
    step("s2", "records/month=2022-01/s2-a.parquet");
  }

  private void parquet(String name, List<String> lines) throws IOException, SQLException {
    Path file = archive.resolve(name);
    Files.createDirectories(file.getParent());
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE TABLE t (record VARCHAR)");
      try (PreparedStatement insert = connection.prepareStatement("INSERT INTO t VALUES (?)")) {
        for (String line : lines) {
          insert.setString(1, line);
          insert.execute();
        }
      }
      statement.execute("COPY t TO '" + file + "' (FORMAT parquet)");
    }
  }

  private void step(String id, String... files) throws IOException {
    Path steps = Files.createDirectories(archive.resolve("_steps"));
    StringBuilder text = new StringBuilder("input\tfile:/x.warc\t12\n");
    for (String file : files) {
      text.append("file\t").append(file).append('\n');
    }
    Files.writeString(steps.resolve(id + ".tsv"), text.append("count\tread\t3\n"));
  }

  private Verb load() {
    return Verb.run("load", "--json", "--store", store, archive);
  }

  @Test
  void recordsOfStepsThatEndedAreTakenOnceAndThoseOfOthersAreNot() throws IOException {
    assertThat(load().out()).contains("\"read\":5,\"kept\":5,\"duplicates\":0,\"failed\":0");
    assertThat(load().out()).contains("\"read\":5,\"kept\":0,\"duplicates\":5");
    step("s3", "records/month=2022-01/s3-a.parquet");
    assertThat(load().out()).contains("\"kept\":1");
  }

  @Test
  void aStoreThatWasLoadedIsTheOneThatAddMakes() {
    load();
    Path added = folder.resolve("b.duckdb");
    Path some = folder.resolve("some.jsonl");
    write(some, String.join("\n", lines().subList(0, 5)));
    Verb.run("add", "--store", added, some);
    for (String verb : List.of("events", "statements", "actors", "reports")) {
      String loaded = Verb.run(verb, "--json", "--store", store).out();
      assertThat(loaded).isNotEmpty();
      String own = Verb.run(verb, "--json", "--store", added).out();
      assertThat(loaded.replace("a.jsonl:", "some.jsonl:")).isEqualTo(own);
    }
  }

  private List<String> lines() {
    try {
      return Files.readAllLines(folder.resolve("a.jsonl"));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static void write(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void brokenRecordsAndMissingFilesAreFailuresAndTheRestIsTaken() throws IOException, SQLException {
    List<String> broken = new ArrayList<>(records.subList(0, 1));
    broken.add("{\"id\":\"x\"}");
    parquet("records/month=2022-01/s4-a.parquet", broken);
    step("s4", "records/month=2022-01/s4-a.parquet", "records/gone.parquet");
    Verb loaded = load();
    assertThat(loaded.code()).isEqualTo(1);
    assertThat(loaded.out()).contains("\"kept\":5,\"duplicates\":1,\"failed\":2");
    assertThat(loaded.err()).contains("not a record").contains("gone.parquet is missing");
  }

  @Test
  void aFolderThatIsNotOursOrNamesFilesElsewhereIsRefused() throws IOException {
    Verb other = Verb.run("load", "--store", store, folder);
    assertThat(other.code()).isEqualTo(1);
    assertThat(other.err()).contains("was not written by detente-archive");
    step("s5", "../a.jsonl");
    assertThat(load().err()).contains("outside the folder");
  }

  @Test
  void aFullDiskIsToldInWordsWithoutAStackTrace() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("No space left on device");
          }
        };
    java.io.ByteArrayOutputStream err = new java.io.ByteArrayOutputStream();
    int code =
        Main.run(
            new String[] {"read", "--json", folder.resolve("a.jsonl").toString()},
            full,
            new PrintStream(err, true, StandardCharsets.UTF_8),
            new Terminal(false, false, 100, false));
    assertThat(code).isEqualTo(1);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualTo("detente: No space left on device" + System.lineSeparator());
  }
}
