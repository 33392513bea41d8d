package org.detente.archive;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;

/**
 * What came of a run of detente-archive.
 *
 * @param told what it said to people
 */
record Run(int code, String told) {
  static final Map<String, String> SETTINGS =
      Map.of(
          "spark.master", "local[2]",
          "spark.ui.enabled", "false",
          "spark.sql.shuffle.partitions", "2",
          "spark.driver.host", "127.0.0.1",
          "spark.driver.bindAddress", "127.0.0.1");

  /** In this process, with Spark on two cores. */
  static Run here(String... args) {
    return withSpark(
        () -> {
          ByteArrayOutputStream told = new ByteArrayOutputStream();
          PrintStream messages = new PrintStream(told, true, StandardCharsets.UTF_8);
          int code = Main.run(messages, args);
          return new Run(code, told.toString(StandardCharsets.UTF_8));
        });
  }

  /** In a process of its own, which a test can kill, under its own settings. */
  static ProcessBuilder apart(Map<String, String> settings, String... args) {
    Map<String, String> all = new HashMap<>(SETTINGS);
    all.putAll(settings);
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(argument -> argument.startsWith("--add-opens"))
        .forEach(command::add);
    command.addAll(List.of("-Xmx1g", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    all.forEach((name, value) -> command.add("-D" + name + "=" + value));
    command.addAll(
        List.of("-cp", System.getProperty("java.class.path"), "org.detente.archive.Main"));
    command.addAll(List.of(args));
    return new ProcessBuilder(command).redirectErrorStream(true);
  }

  static Run of(ProcessBuilder builder) throws IOException, InterruptedException {
    Process process = builder.start();
    try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
      StringBuilder told = new StringBuilder();
      out.lines().forEach(line -> told.append(line).append('\n'));
      return new Run(process.waitFor(), told.toString());
    }
  }

  /** The lines that lie in an output folder, whether they count or not. */
  static List<String> written(Path out) {
    return withSpark(
        () -> {
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
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  private static <T> T withSpark(java.util.function.Supplier<T> work) {
    SETTINGS.forEach(System::setProperty);
    try {
      return work.get();
    } finally {
      SETTINGS.keySet().forEach(System::clearProperty);
    }
  }
}
