package org.detente.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.detente.json.RecordJson;
import org.detente.record.Published;
import org.detente.record.Reading;
import org.detente.record.Report;
import org.detente.report.Failure;
import org.detente.report.Received;

/**
 * What comes of an input as a row: the record itself, a failure, or a count of what was passed
 * over.
 */
final class RecordRow {
  /** In the place of a month: reports that give no date. */
  static final String UNDATED = "undated";

  static final String FAILED = "failed";
  static final String COUNTED = "counted";

  /** {@code kind} is {@code record}, the kind of the failure, or what was passed over. */
  static final StructType SCHEMA =
      new StructType()
          .add("month", DataTypes.StringType, false)
          .add("id", DataTypes.StringType, false)
          .add("source", DataTypes.StringType, false)
          .add("kind", DataTypes.StringType, false)
          .add("record", DataTypes.StringType, false);

  private static final int MONTH = 7;

  private RecordRow() {}

  /** Reads it; an error of ours becomes a failure of that report alone. */
  static Row of(Received received) throws IOException {
    if (received instanceof Received.Unreadable bad) {
      return failure(bad);
    }
    Received.Readable readable = (Received.Readable) received;
    Report report = readable.report();
    try {
      Reading reading = OneReader.get().read(report);
      ByteArrayOutputStream line = new ByteArrayOutputStream();
      new RecordJson().write(reading, line);
      return RowFactory.create(
          report.published().map(Published::date).map(RecordRow::month).orElse(UNDATED),
          report.id(),
          report.source().orElse(report.id()),
          "record",
          withoutBreak(line));
    } catch (RuntimeException | StackOverflowError e) {
      return failure(
          new Received.Unreadable(
              report.id(),
              report.source().orElse(report.id()),
              Failure.INTERNAL,
              "internal error, please report it: " + e));
    }
  }

  static Row count(String what, long n) {
    return RowFactory.create(COUNTED, "", "", what, String.valueOf(n));
  }

  private static Row failure(Received.Unreadable bad) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    new RecordJson().writeFailure(bad.id(), bad.source(), bad.kind().word(), bad.message(), line);
    return RowFactory.create(FAILED, bad.id(), bad.source(), bad.kind().word(), withoutBreak(line));
  }

  private static String month(java.time.LocalDate day) {
    return day.toString().substring(0, MONTH);
  }

  private static String withoutBreak(ByteArrayOutputStream line) {
    return line.toString(StandardCharsets.UTF_8).stripTrailing();
  }
}
