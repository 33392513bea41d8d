package org.detente.app.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.detente.app.store.ParquetFile;

/** Writes rows for people, as JSON Lines, as CSV (RFC 4180) or into a Parquet file. */
final class Table {
  /** The forms. */
  enum Form {
    PEOPLE,
    JSON,
    CSV,
    PARQUET
  }

  /** A cell wider than this is cut for people; the other forms give it whole. */
  private static final int WIDEST_CELL = 60;

  private static final JsonFactory JSON = new JsonFactory();

  private final OutputStream out;
  private final Form form;
  private final Optional<Path> file;
  private final List<List<String>> waiting = new ArrayList<>();
  private final List<List<Optional<Object>>> kept = new ArrayList<>();
  private List<String> names = List.of();
  private boolean started;

  Table(OutputStream out, Form form) {
    this(out, form, Optional.empty());
  }

  private Table(OutputStream out, Form form, Optional<Path> file) {
    this.out = out;
    this.form = form;
    this.file = file;
  }

  /** Rows for a Parquet file, which is written at the end. */
  static Table parquet(OutputStream out, Path file) {
    return new Table(out, Form.PARQUET, Optional.of(file));
  }

  void row(List<String> columns, List<Optional<Object>> cells) {
    try {
      switch (form) {
        case JSON -> json(columns, cells);
        case CSV -> csv(columns, cells);
        case PEOPLE -> people(columns, cells);
        case PARQUET -> {
          names = columns;
          kept.add(cells);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    started = true;
  }

  private void json(List<String> columns, List<Optional<Object>> cells) throws IOException {
    try (JsonGenerator line = JSON.createGenerator(out)) {
      line.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      line.writeStartObject();
      for (int i = 0; i < columns.size(); i++) {
        if (cells.get(i).isPresent()) {
          line.writeFieldName(camelCase(columns.get(i)));
          value(line, cells.get(i).get());
        }
      }
      line.writeEndObject();
    }
    out.write('\n');
  }

  private static void value(JsonGenerator line, Object value) throws IOException {
    if (value instanceof List<?> list) {
      line.writeStartArray();
      for (Object member : list) {
        value(line, member);
      }
      line.writeEndArray();
    } else if (value instanceof Boolean flag) {
      line.writeBoolean(flag);
    } else if (value instanceof Double || value instanceof Float) {
      line.writeNumber(((Number) value).doubleValue());
    } else if (value instanceof Number number) {
      line.writeNumber(number.longValue());
    } else {
      line.writeString(value.toString());
    }
  }

  private static String camelCase(String column) {
    int at = column.indexOf('_');
    return at < 0
        ? column
        : column.substring(0, at)
            + column.substring(at + 1, at + 2).toUpperCase(Locale.ROOT)
            + camelCase(column.substring(at + 2));
  }

  private void csv(List<String> columns, List<Optional<Object>> cells) throws IOException {
    if (!started) {
      write(columns.stream().collect(Collectors.joining(",")) + "\r\n");
    }
    write(
        cells.stream().map(Table::words).map(Table::quoted).collect(Collectors.joining(","))
            + "\r\n");
  }

  private static String quoted(String cell) {
    return cell.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
        ? '"' + cell.replace("\"", "\"\"") + '"'
        : cell;
  }

  private static String words(Optional<Object> cell) {
    return cell.map(
            value ->
                value instanceof List<?> list
                    ? list.stream().map(Object::toString).collect(Collectors.joining(";"))
                    : value.toString())
        .orElse("");
  }

  private void people(List<String> columns, List<Optional<Object>> cells) {
    if (!started) {
      waiting.add(columns);
    }
    waiting.add(
        cells.stream()
            .map(Table::words)
            .map(c -> c.replaceAll("\\s+", " "))
            .map(c -> c.length() > WIDEST_CELL ? c.substring(0, WIDEST_CELL - 1) + "…" : c)
            .toList());
  }

  /** Writes what waited for its widths. */
  void end() throws IOException {
    file.ifPresent(f -> ParquetFile.write(f, names.isEmpty() ? List.of("empty") : names, kept));
    if (waiting.isEmpty()) {
      return;
    }
    int columns = waiting.get(0).size();
    int[] widths = new int[columns];
    for (List<String> row : waiting) {
      for (int i = 0; i < columns; i++) {
        widths[i] = Math.max(widths[i], row.get(i).length());
      }
    }
    for (List<String> row : waiting) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < columns; i++) {
        line.append(row.get(i)).append(" ".repeat(widths[i] - row.get(i).length() + 2));
      }
      write(line.toString().stripTrailing() + "\n");
    }
  }

  private void write(String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }
}
