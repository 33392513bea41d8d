package org.detente.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.detente.record.Span;

/** The kinds of field that records are made of: absent values left out, empty lists kept. */
final class Fields {
  private Fields() {}

  /** Writes one value of a list. */
  interface Value<T> {
    void write(JsonGenerator json, T value) throws IOException;
  }

  static <T> void list(JsonGenerator json, String field, List<T> values, Value<T> writer)
      throws IOException {
    json.writeArrayFieldStart(field);
    for (T value : values) {
      writer.write(json, value);
    }
    json.writeEndArray();
  }

  static void spans(JsonGenerator json, String field, List<Span> spans) throws IOException {
    list(json, field, spans, Fields::span);
  }

  static void strings(JsonGenerator json, String field, List<String> values) throws IOException {
    list(json, field, values, JsonGenerator::writeString);
  }

  static void span(JsonGenerator json, String field, Span span) throws IOException {
    json.writeFieldName(field);
    span(json, span);
  }

  static void span(JsonGenerator json, Span span) throws IOException {
    json.writeStartArray();
    json.writeNumber(span.start());
    json.writeNumber(span.end());
    json.writeEndArray();
  }

  static void optional(JsonGenerator json, String field, Optional<?> value) throws IOException {
    if (value.isPresent()) {
      json.writeStringField(field, value.get().toString());
    }
  }

  static void lowerCase(JsonGenerator json, String field, Enum<?> value) throws IOException {
    json.writeStringField(field, value.name().toLowerCase(Locale.ROOT));
  }
}
