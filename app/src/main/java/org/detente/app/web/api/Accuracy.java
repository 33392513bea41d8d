package org.detente.app.web.api;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The tables of {@code docs/accuracy.md}, which the build puts beside this class: there is one
 * place where the figures stand.
 */
final class Accuracy {
  private final List<Table> tables;

  /**
   * One table.
   *
   * @param rows cells; the first row names the columns
   */
  private record Table(String heading, List<List<String>> rows) {}

  private Accuracy(List<Table> tables) {
    this.tables = tables;
  }

  static Accuracy load() {
    try (InputStream in = Accuracy.class.getResourceAsStream("accuracy.md")) {
      if (in == null) {
        throw new IllegalStateException("the build left out accuracy.md");
      }
      return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Takes headings and tables out of Markdown. */
  static Accuracy parse(String markdown) {
    List<Table> tables = new ArrayList<>();
    List<List<String>> open = new ArrayList<>();
    String heading = "";
    for (String line : Stream.concat(markdown.lines(), Stream.of("")).toList()) {
      if (line.startsWith("#")) {
        heading = line.replaceFirst("#+ *", "");
      } else if (line.startsWith("|")) {
        List<String> cells = cells(line);
        if (!cells.stream().allMatch(c -> c.matches(":?-+:?"))) {
          open.add(cells);
        }
      } else if (!open.isEmpty()) {
        tables.add(new Table(heading, List.copyOf(open)));
        open.clear();
      }
    }
    return new Accuracy(List.copyOf(tables));
  }

  private static List<String> cells(String line) {
    String inner = line.strip();
    inner = inner.substring(1, inner.endsWith("|") ? inner.length() - 1 : inner.length());
    return Stream.of(inner.split("\\|", -1)).map(c -> c.strip().replace("`", "")).toList();
  }

  void write(JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("accuracy");
    for (Table table : tables) {
      json.writeStartObject();
      json.writeStringField("heading", table.heading());
      json.writeArrayFieldStart("rows");
      for (List<String> row : table.rows()) {
        json.writeStartArray();
        for (String cell : row) {
          json.writeString(cell);
        }
        json.writeEndArray();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
