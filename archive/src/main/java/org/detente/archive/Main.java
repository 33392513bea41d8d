package org.detente.archive;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.streaming.Trigger;
import org.detente.record.Published;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What spark-submit runs. */
@Command(
    name = "detente-archive",
    mixinStandardHelpOptions = true,
    description = {
      "Reads archives with Apache Spark: WARC, JSON Lines and the other inputs of detente read, and",
      "Parquet. Started again on the same --out, it goes on where it stopped."
    },
    footer = {
      "",
      "Examples:",
      "  spark-submit detente-archive-spark.jar --out s3a://mine/out s3a://news/2024/05/",
      "  spark-submit --master local[4] detente-archive-spark.jar --out out/ archives/*.warc.gz",
      "  spark-submit detente-archive-spark.jar --out out/ --stream --every 60 incoming/"
    })
public final class Main implements Callable<Integer> {
  private static final int FILES_PER_CORE = 4;

  @Parameters(
      paramLabel = "PATH",
      description = "Files, folders, patterns, on any file system that Spark knows.")
  private List<String> paths = List.of();

  @Option(names = "--out", required = true, paramLabel = "DIR", description = "Where records go.")
  private String out = "";

  @Option(
      names = "--step",
      paramLabel = "FILES",
      description = "How many files make a step, which counts as a whole; default: 4 for a core.")
  private Optional<Integer> step = Optional.empty();

  @Option(
      names = "--published",
      paramLabel = "DATE",
      description = "Date of publication of reports that give none themselves.")
  private Optional<String> published = Optional.empty();

  @Option(names = "--stream", description = "Go on with what comes into the folder PATH.")
  private boolean stream;

  @Option(
      names = "--kafka",
      paramLabel = "OPTION=VALUE",
      description = {
        "Read a Kafka topic: options of Spark's Kafka source, such as",
        "kafka.bootstrap.servers=host:9092 and subscribe=news."
      })
  private Map<String, String> kafka = new HashMap<>();

  @Option(
      names = "--every",
      paramLabel = "SECONDS",
      description = "How often a stream looks for more; without it, once, and it ends.")
  private Optional<Integer> every = Optional.empty();

  private final PrintStream messages;

  private Main(PrintStream messages) {
    this.messages = messages;
  }

  public static void main(String[] args) {
    Locale.setDefault(Locale.ROOT);
    int code = run(System.err, args);
    if (code != 0) {
      System.exit(code);
    }
  }

  /** Runs once; the exit code is 0, or 1 where some input failed, or 2 for wrong usage. */
  static int run(PrintStream messages, String... args) {
    return new CommandLine(new Main(messages))
        .setErr(new PrintWriter(messages, true, StandardCharsets.UTF_8))
        .setExecutionExceptionHandler(
            (e, line, parsed) -> {
              messages.println("detente-archive: " + (e.getMessage() == null ? e : e.getMessage()));
              return 1;
            })
        .execute(args);
  }

  @Override
  public Integer call() throws Exception {
    if (paths.isEmpty() == kafka.isEmpty() || stream && paths.size() != 1) {
      messages.println("detente-archive: give paths, or --kafka; with --stream one folder");
      return 2;
    }
    ReportDate date =
        published
            .map(value -> new ReportDate(new Published(value, "option").value()))
            .orElse(ReportDate.NONE);
    try (SparkSession spark = SparkSession.builder().appName("detente-archive").getOrCreate()) {
      Steps steps =
          new Steps(spark, out, date, line -> messages.println("detente-archive: " + line));
      int size = step.orElse(FILES_PER_CORE * spark.sparkContext().defaultParallelism());
      SortedMap<String, Long> counts = new TreeMap<>();
      if (stream || !kafka.isEmpty()) {
        stream(spark, steps, size, counts);
      } else {
        List<InputFile> files = InputFile.list(paths, spark.sparkContext().hadoopConfiguration());
        counts.putAll(steps.files(files, size));
      }
      counts.forEach((what, n) -> messages.println("detente-archive: " + what + ": " + n));
      return counts.keySet().stream().anyMatch(name -> name.startsWith("failed")) ? 1 : 0;
    }
  }

  private void stream(SparkSession spark, Steps steps, int size, SortedMap<String, Long> counts)
      throws Exception {
    Stream stream =
        new Stream(
            spark,
            steps,
            (number, counted) -> {
              counted.forEach((name, n) -> counts.merge(name, n, Long::sum));
              messages.println("detente-archive: batch " + number + ": " + counted);
            });
    Trigger trigger =
        every
            .map(seconds -> Trigger.ProcessingTime(seconds * 1000L))
            .orElse(Trigger.AvailableNow());
    String checkpoint = out + "/_checkpoint";
    if (kafka.isEmpty()) {
      stream.folder(paths.get(0), size, checkpoint, trigger);
    } else {
      stream.kafka(kafka, "topic", checkpoint, trigger);
    }
  }
}
