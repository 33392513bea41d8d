package org.detente.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.detente.json.RecordJson;
import org.detente.report.Received;
import org.detente.report.Reports;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;

/** Runs Spark in this process, with two cores. */
class ArchiveTest {
  @TempDir private Path folder;
  private Path in;
  private Path out;

  @BeforeAll
  static void settings() {
    System.setProperty("spark.master", "local[2]");
    System.setProperty("spark.ui.enabled", "false");
    System.setProperty("spark.sql.shuffle.partitions", "2");
    System.setProperty("spark.driver.host", "127.0.0.1");
    System.setProperty("spark.driver.bindAddress", "127.0.0.1");
  }

  @AfterAll
  static void clear() {
    for (String name :
        List.of(
            "spark.master",
            "spark.ui.enabled",
            "spark.sql.shuffle.partitions",
            "spark.driver.host",
            "spark.driver.bindAddress")) {
      System.clearProperty(name);
    }
  }

  @BeforeEach
  void inputs() throws IOException {
    in = Files.createDirectories(folder.resolve("in"));
    out = folder.resolve("out");
    warc("a.warc.gz", WarcCompression.GZIP, 0, 6);
    warc("b.warc", WarcCompression.NONE, 6, 4);
    byte[] whole = Files.readAllBytes(warc("cut.warc.gz", WarcCompression.GZIP, 10, 3));
    Files.write(in.resolve("cut.warc.gz"), Arrays.copyOf(whole, whole.length - 200));
    Files.writeString(
        in.resolve("lines.jsonl"),
        "{\"id\":\"x1\",\"text\":\"France condemned Russia.\",\"published\":\"2022-01-05\"}\n"
            + "{\"id\":\"x2\"}\n{\"id\":\"x3\",\"text\":\"Japan thanked Norway. \uD83D\uDE00\"}\n");
    Files.writeString(
        in.resolve("rows.csv"), "id,text,date\nc1,\"Egypt met Sudan, again.\",2022-02-01\n");
  }

  private Path warc(String name, WarcCompression compression, int from, int count)
      throws IOException {
    Path file = in.resolve(name);
    try (WarcWriter writer =
        new WarcWriter(
            Files.newByteChannel(
                file,
                java.nio.file.StandardOpenOption.CREATE,
                java.nio.file.StandardOpenOption.WRITE),
            compression)) {
      for (int i = from; i < from + count; i++) {
        String page =
            "<html><head><title>Story "
                + i
                + "</title><meta name=date content=2022-0"
                + (1 + i % 3)
                + "-10></head><article><p>The foreign ministers of France and Japan met for the "
                + i
                + "th time on Monday, and agreed to hold talks again.</p><p>Russia condemned the"
                + " meeting, a spokesman said.</p></article></html>";
        String body = i % 5 == 4 ? "<html><a href=/>Only a link</a></html>" : page;
        String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + body;
        writer.write(
            new WarcResponse.Builder("https://example.org/" + i)
                .date(Instant.parse("2022-05-01T00:00:00Z"))
                .body(MediaType.HTTP_RESPONSE, http.getBytes(StandardCharsets.UTF_8))
                .build());
      }
    }
    return file;
  }

  private String run(int code, String... args) {
    ByteArrayOutputStream told = new ByteArrayOutputStream();
    PrintStream messages = new PrintStream(told, true, StandardCharsets.UTF_8);
    int given = Main.run(messages, args);
    assertThat(given).as(told.toString(StandardCharsets.UTF_8)).isEqualTo(code);
    return told.toString(StandardCharsets.UTF_8);
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private String run(int code, int step) {
    return run(code, "--out", out.toString(), "--step", String.valueOf(step), in.toString());
  }

  /** The lines that `detente read --json` writes for the same folder. */
  private List<String> alone() throws IOException {
    List<String> lines = new ArrayList<>();
    try (Reports reports =
        new Reports(List.of(in.toString()), InputStream.nullInputStream(), Optional.empty())) {
      for (Optional<Received> next = reports.next(); next.isPresent(); next = reports.next()) {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        if (next.get() instanceof Received.Readable readable) {
          new RecordJson().write(OneReader.get().read(readable.report()), line);
        } else if (next.get() instanceof Received.Unreadable bad) {
          new RecordJson()
              .writeFailure(bad.id(), bad.source(), bad.kind().word(), bad.message(), line);
        }
        lines.add(line.toString(StandardCharsets.UTF_8).stripTrailing());
      }
    }
    return lines;
  }

  /** What lies in the output folder, counted or not. */
  private List<String> written() throws IOException {
    try (SparkSession spark = SparkSession.builder().getOrCreate();
        Stream<Path> files = Files.walk(out)) {
      String[] parts =
          files
              .map(Path::toString)
              .filter(f -> f.endsWith(".parquet") && !f.contains("_unfinished"))
              .toArray(String[]::new);
      return spark.read().parquet(parts).select("record").collectAsList().stream()
          .map(row -> row.getString(0))
          .toList();
    }
  }

  @Test
  void theRecordsAreThoseOfOneMachineByteForByteWithTheCountsOfWhatFailed() throws IOException {
    String told = run(1, 100);
    List<String> alone = alone();
    assertThat(alone).hasSizeGreaterThan(10);
    assertThat(written()).containsExactlyInAnyOrderElementsOf(alone);
    assertThat(out.resolve("records/month=2022-01")).isDirectory();
    assertThat(out.resolve("records/month=undated")).isDirectory();
    assertThat(told)
        .contains("read: 13")
        .contains("failed: io: 1")
        .contains("failed: json: 1")
        .contains("passed over: pages without an article: 2");
  }

  @Test
  void aRunThatBrokeOffGoesOnWithoutDuplicates() throws IOException {
    run(1, 1);
    List<String> whole = written();
    Path steps = out.resolve("_steps");
    try (Stream<Path> ended = Files.list(steps)) {
      List<Path> some =
          ended.filter(f -> f.toString().endsWith(".tsv") && text(f).contains(".warc")).toList();
      // As if the process had been killed after it moved the files, and while it wrote others.
      for (Path step : some) {
        Files.delete(step);
      }
      String name = some.get(0).getFileName().toString().replace(".tsv", "");
      Path rest = Files.createDirectories(out.resolve("_unfinished/" + name + "/month=2022-01"));
      Files.writeString(rest.resolve("part-00000.parquet"), "half a file");
    }
    assertThat(run(1, 1)).contains("2 files were read before");
    assertThat(written()).containsExactlyInAnyOrderElementsOf(whole);
    assertThat(run(0, 1)).contains("5 files were read before");
    Files.writeString(in.resolve("new.jsonl"), "{\"id\":\"n\",\"text\":\"Iran met Iraq.\"}\n");
    assertThat(run(0, 1)).contains("read: 1");
    assertThat(written()).containsExactlyInAnyOrderElementsOf(alone());
  }

  @Test
  void aStreamOverAFolderTakesEachFileOnce() throws IOException {
    String[] args = {"--out", out.toString(), "--stream", in.toString()};
    run(1, args);
    Files.writeString(in.resolve("new.jsonl"), "{\"id\":\"n\",\"text\":\"Iran met Iraq.\"}\n");
    assertThat(run(0, args)).contains("read: 1");
    assertThat(written()).containsExactlyInAnyOrderElementsOf(alone());
  }

  @Test
  void rowsInParquetAndMessagesAreReportsToo() throws IOException {
    try (SparkSession spark = SparkSession.builder().getOrCreate()) {
      StructType columns =
          new StructType()
              .add("Body", DataTypes.StringType)
              .add("publish_date", DataTypes.StringType);
      List<Row> rows =
          List.of(
              RowFactory.create("France condemned Russia.", "2022-03-04"),
              RowFactory.create(null, "2022-03-05"));
      Dataset<Row> table = spark.createDataFrame(rows, columns).coalesce(1);
      table.write().parquet(folder.resolve("table").toString());
      StructType kafka =
          new StructType()
              .add("topic", DataTypes.StringType)
              .add("partition", DataTypes.IntegerType)
              .add("offset", DataTypes.LongType)
              .add("value", DataTypes.BinaryType);
      byte[] line =
          "{\"id\":\"k1\",\"text\":\"Peru thanked Chile.\"}".getBytes(StandardCharsets.UTF_8);
      List<Row> sent =
          List.of(RowFactory.create("news", 0, 7L, line), RowFactory.create("news", 0, 8L, null));
      Steps steps = new Steps(spark, out.toString(), ReportDate.NONE, message -> {});
      Dataset<Row> batch = spark.createDataFrame(sent, kafka);
      assertThat(steps.messages("kafka-0", batch))
          .isEqualTo(Map.of("read", 1L, "failed: empty", 1L, "month: undated", 1L));
      assertThat(steps.messages("kafka-0", batch)).isEmpty();
    }
    String told = run(1, "--out", out.toString(), folder.resolve("table").toString());
    assertThat(told).contains("month: 2022-03: 1").contains("failed: fields: 1");
    assertThat(String.join("\n", written()))
        .contains("Peru thanked Chile")
        .contains("France condemned Russia")
        .contains("parquet:2");
  }

  @Test
  void wrongUseAndMissingInputsAreToldInWords() {
    assertThat(run(2, "--out", out.toString())).contains("give paths");
    ByteArrayOutputStream told = new ByteArrayOutputStream();
    assertThat(
            Main.run(
                new PrintStream(told, true, StandardCharsets.UTF_8),
                "--out",
                out.toString(),
                folder.resolve("nothing").toString()))
        .isEqualTo(1);
    assertThat(told.toString(StandardCharsets.UTF_8)).contains("no file of a known kind at");
  }
}
