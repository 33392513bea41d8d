package org.detente.archive;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import java.util.function.BiConsumer;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.streaming.DataStreamReader;
import org.apache.spark.sql.streaming.StreamingQuery;
import org.apache.spark.sql.streaming.StreamingQueryException;
import org.apache.spark.sql.streaming.Trigger;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Structured Streaming over what comes into a folder or a Kafka topic. A batch is a step: when
 * Spark gives it again after a failure, it is known by its inputs and counts once.
 */
final class Stream {
  private static final StructType FILES =
      new StructType()
          .add("path", DataTypes.StringType)
          .add("modificationTime", DataTypes.TimestampType)
          .add("length", DataTypes.LongType)
          .add("content", DataTypes.BinaryType);

  private final SparkSession spark;
  private final Steps steps;
  private final BiConsumer<Long, Map<String, Long>> done;

  /**
   * @param done is told each batch's number and counts
   */
  Stream(SparkSession spark, Steps steps, BiConsumer<Long, Map<String, Long>> done) {
    this.spark = spark;
    this.steps = steps;
    this.done = done;
  }

  /** Files that come into a folder; they have to be moved there whole. */
  void folder(String folder, int filesEach, String checkpoint, Trigger trigger)
      throws TimeoutException, StreamingQueryException {
    // The path and length alone: Spark leaves out the content that nobody asks for.
    Dataset<Row> files =
        spark
            .readStream()
            .format("binaryFile")
            .schema(FILES)
            .option("maxFilesPerTrigger", filesEach)
            .option("recursiveFileLookup", "true")
            .load(folder)
            .select("path", "length");
    run(
        files,
        checkpoint,
        trigger,
        (batch, number) -> {
          List<InputFile> inputs =
              batch.collectAsList().stream()
                  .map(row -> new InputFile(row.getString(0), row.getLong(1)))
                  .sorted(java.util.Comparator.comparing(InputFile::path))
                  .toList();
          return steps.files(inputs, Math.max(1, inputs.size()));
        });
  }

  /**
   * Messages of a Kafka topic.
   *
   * @param options as Spark's Kafka source names them: {@code kafka.bootstrap.servers}, {@code
   *     subscribe} …
   * @param name what the topic's steps are called; one for each checkpoint
   */
  void kafka(Map<String, String> options, String name, String checkpoint, Trigger trigger)
      throws TimeoutException, StreamingQueryException {
    DataStreamReader reader = spark.readStream().format("kafka").options(options);
    Dataset<Row> messages = reader.load().select("topic", "partition", "offset", "value");
    run(
        messages,
        checkpoint,
        trigger,
        (batch, number) -> steps.messages("kafka-" + name + "-" + number, batch));
  }

  /** What is made of a batch. */
  private interface Batch {
    Map<String, Long> read(Dataset<Row> batch, long number) throws IOException;
  }

  private void run(Dataset<Row> input, String checkpoint, Trigger trigger, Batch batch)
      throws TimeoutException, StreamingQueryException {
    StreamingQuery query =
        input
            .writeStream()
            .option("checkpointLocation", checkpoint)
            .trigger(trigger)
            .foreachBatch(
                (Dataset<Row> rows, Long number) -> done.accept(number, batch.read(rows, number)))
            .start();
    query.awaitTermination();
  }
}
