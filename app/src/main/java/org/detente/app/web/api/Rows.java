package org.detente.app.web.api;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.detente.app.store.Listing;
import org.detente.app.web.http.Answer;

/** Rows that a query gave, as JSON or as CSV (RFC 4180). */
final class Rows implements Listing.Sink {
  private final List<List<Optional<Object>>> all = new ArrayList<>();
  private final int start;
  private List<String> columns = List.of();
  private int seen;

  Rows() {
    this(0);
  }

  /**
   * @param start rows that are passed over
   */
  Rows(int start) {
    this.start = start;
  }

  @Override
  public void row(List<String> names, List<Optional<Object>> cells) {
    columns = names;
    if (seen++ >= start) {
      all.add(cells);
    }
  }

  int size() {
    return all.size();
  }

  /** Leaves the first ones. */
  void cutTo(int size) {
    all.subList(size, all.size()).clear();
  }

  /** A cell as text, or empty. */
  String text(int row, String column) {
    int at = columns.indexOf(column);
    return at < 0 ? "" : all.get(row).get(at).map(Object::toString).orElse("");
  }

  void array(JsonGenerator json, String field) throws IOException {
    json.writeArrayFieldStart(field);
    for (List<Optional<Object>> cells : all) {
      Json.row(json, columns, cells);
    }
    json.writeEndArray();
  }

  /** The first row's fields, in the object that is open. */
  void object(JsonGenerator json, String field) throws IOException {
    json.writeFieldName(field);
    Json.row(json, columns, all.isEmpty() ? List.of() : all.get(0));
  }

  Answer csv() {
    StringBuilder csv = new StringBuilder();
    line(csv, columns.stream().map(name -> Optional.<Object>of(name)).toList());
    all.forEach(cells -> line(csv, cells));
    return Answer.of(Answer.CSV, csv.toString());
  }

  private static void line(StringBuilder csv, List<Optional<Object>> cells) {
    csv.append(cells.stream().map(Rows::cell).collect(Collectors.joining(","))).append("\r\n");
  }

  private static String cell(Optional<Object> value) {
    String text =
        value
            .map(
                v ->
                    v instanceof List<?> list
                        ? list.stream().map(Object::toString).collect(Collectors.joining(";"))
                        : v.toString())
            .orElse("");
    return text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
        ? '"' + text.replace("\"", "\"\"") + '"'
        : text;
  }
}
