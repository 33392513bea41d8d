package org.detente.archive;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Row;
import org.detente.report.Reports;

/**
 * A row of a table in Parquet to a row of ours. Its columns go by the names that all inputs use.
 */
final class TableReading implements MapFunction<Row, Row> {
  private static final long serialVersionUID = 1L;

  static final String WHERE = "_detente_where";

  private final ReportDate published;

  TableReading(ReportDate published) {
    this.published = published;
  }

  @Override
  public Row call(Row row) throws IOException {
    Map<String, String> fields = new HashMap<>();
    for (String column : row.schema().fieldNames()) {
      Object value = row.getAs(column);
      if (value != null && !column.equals(WHERE)) {
        fields.put(column, value.toString());
      }
    }
    String where = row.getAs(WHERE);
    return RecordRow.of(Reports.ofRow(fields, where, published.get()));
  }
}
