package org.detente.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Row;
import org.detente.report.Received;
import org.detente.report.Reports;

/** A message to its rows: a line of JSON, a page or a text, as its content tells. */
final class MessageReading implements FlatMapFunction<Row, Row> {
  private static final long serialVersionUID = 1L;

  private final ReportDate published;

  MessageReading(ReportDate published) {
    this.published = published;
  }

  @Override
  public Iterator<Row> call(Row message) throws IOException {
    String where =
        message.getAs("topic")
            + ":"
            + message.getAs("partition").toString()
            + ":"
            + message.getAs("offset").toString();
    byte[] value = message.getAs("value");
    List<Row> rows = new ArrayList<>();
    byte[] bytes = value == null ? new byte[0] : value;
    try (Reports reports =
        Reports.ofStream(where, new ByteArrayInputStream(bytes), published.get())) {
      for (Optional<Received> next = reports.next(); next.isPresent(); next = reports.next()) {
        rows.add(RecordRow.of(next.get()));
      }
      reports.passedOver().forEach((what, n) -> rows.add(RecordRow.count(what, n)));
    }
    return rows.iterator();
  }
}
