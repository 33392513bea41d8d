package org.detente.report;

import java.util.HashMap;
import java.util.Map;
import org.detente.json.JsonRow;

/**
 * A line of JSON to a report: {@code {"id", "text", "published"?, "title"?, "source"?, "url"?}}.
 */
final class JsonReport {
  private final JsonRow row = new JsonRow(FieldNames::isKnown);
  private final RowReport report;

  JsonReport(DateCandidates dates) {
    this.report = new RowReport(dates, Failure.JSON);
  }

  Received read(String line, String where) {
    Map<String, String> fields = new HashMap<>();
    try {
      row.read(line, fields);
      return report.read(fields, where);
    } catch (JsonRow.BrokenJsonException e) {
      String id = Characters.wellFormed(fields.getOrDefault("id", where));
      return new Received.Unreadable(id, where, Failure.JSON, e.reason());
    }
  }
}
