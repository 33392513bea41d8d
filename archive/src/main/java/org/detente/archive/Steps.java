package org.detente.archive;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.util.SerializableConfiguration;
import org.detente.record.ContentId;

/**
 * Reads files in steps, each of which counts as a whole or not at all: after a failure the run is
 * started again and goes on with the steps that are missing.
 */
final class Steps {
  private final SparkSession spark;
  private final Configuration hadoop;
  private final Output output;
  private final ReportDate published;
  private final Consumer<String> log;

  Steps(SparkSession spark, String folder, ReportDate published, Consumer<String> log)
      throws IOException {
    this.spark = spark;
    this.hadoop = spark.sparkContext().hadoopConfiguration();
    LocalFiles.use(hadoop);
    this.output = new Output(folder, hadoop);
    output.clear();
    this.published = published;
    this.log = log;
    // A file of news holds few months: written side by side, without sorting them first.
    spark.conf().set("spark.sql.maxConcurrentOutputFileWriters", "24");
  }

  /**
   * Reads the files that no step has read yet.
   *
   * @param size how many files make a step
   * @return what this call counted
   */
  SortedMap<String, Long> files(List<InputFile> files, int size) throws IOException {
    Set<InputFile> done = new HashSet<>();
    output.steps().values().forEach(step -> done.addAll(step.inputs()));
    List<InputFile> left = files.stream().filter(file -> !done.contains(file)).toList();
    if (left.size() < files.size()) {
      log.accept(files.size() - left.size() + " files were read before");
    }
    SortedMap<String, Long> counts = new TreeMap<>();
    for (int from = 0; from < left.size(); from += size) {
      List<InputFile> step = left.subList(from, Math.min(left.size(), from + size));
      StringBuilder names = new StringBuilder();
      step.forEach(f -> names.append(f.path()).append('\t').append(f.length()).append('\n'));
      step(ContentId.of(names.toString(), 16), step, rows(step), counts);
      log.accept((from + step.size()) + " of " + left.size() + " files");
    }
    return counts;
  }

  /**
   * Reads the messages of a batch, unless its step has ended before.
   *
   * @param step the same for the same batch, always
   */
  SortedMap<String, Long> messages(String step, Dataset<Row> batch) throws IOException {
    SortedMap<String, Long> counts = new TreeMap<>();
    if (!output.steps().containsKey(step)) {
      JavaRDD<Row> rows = batch.javaRDD().flatMap(new MessageReading(published));
      step(step, List.of(), spark.createDataFrame(rows, RecordRow.SCHEMA), counts);
    }
    return counts;
  }

  private Dataset<Row> rows(List<InputFile> step) {
    JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    List<ArrayList<String>> tasks =
        new Tasks(context.defaultParallelism())
            .of(step.stream().filter(file -> !file.isTable()).toList());
    JavaRDD<Row> rows =
        context
            .parallelize(tasks, Math.max(1, tasks.size()))
            .flatMap(ArrayList::iterator)
            .flatMap(new FileReading(new SerializableConfiguration(hadoop), published));
    Dataset<Row> all = spark.createDataFrame(rows, RecordRow.SCHEMA);
    for (InputFile table : step.stream().filter(InputFile::isTable).toList()) {
      String name = FileReading.name(new Path(table.path()));
      Dataset<Row> numbered =
          spark
              .read()
              .parquet(table.path())
              .withColumn(
                  TableReading.WHERE,
                  functions.concat(
                      functions.lit(name + ":"),
                      functions.col("_metadata.row_index").plus(1).cast("string")));
      all = all.union(numbered.map(new TableReading(published), Encoders.row(RecordRow.SCHEMA)));
    }
    return all;
  }

  private void step(
      String id, List<InputFile> inputs, Dataset<Row> rows, SortedMap<String, Long> counts)
      throws IOException {
    Path unfinished = output.beginning(id);
    rows.write().mode(SaveMode.Overwrite).partitionBy("month").parquet(unfinished.toString());
    SortedMap<String, Long> counted = count(unfinished);
    List<String> files = output.move(id, unfinished);
    output.end(id, new StepFile(inputs, files, counted));
    counted.forEach((name, n) -> counts.merge(name, n, Long::sum));
  }

  /** Counts what was written, not what tasks say: a task that was tried again counts once. */
  private SortedMap<String, Long> count(Path unfinished) {
    SortedMap<String, Long> counts = new TreeMap<>();
    List<Row> rows = new ArrayList<>();
    Dataset<Row> written = spark.read().schema(RecordRow.SCHEMA).parquet(unfinished.toString());
    rows.addAll(
        written
            .filter(functions.col("month").notEqual(RecordRow.COUNTED))
            .groupBy("month", "kind")
            .agg(functions.count("*").as("n"))
            .collectAsList());
    rows.addAll(
        written
            .filter(functions.col("month").equalTo(RecordRow.COUNTED))
            .groupBy("month", "kind")
            .agg(functions.sum(functions.col("record").cast("long")).as("n"))
            .collectAsList());
    for (Row row : rows) {
      String month = row.getString(0);
      String kind = row.getString(1);
      long n = row.getLong(2);
      switch (month) {
        case RecordRow.COUNTED -> counts.merge("passed over: " + kind, n, Long::sum);
        case RecordRow.FAILED -> counts.merge("failed: " + kind, n, Long::sum);
        default -> {
          counts.merge("read", n, Long::sum);
          counts.merge("month: " + month, n, Long::sum);
        }
      }
    }
    return counts;
  }
}
