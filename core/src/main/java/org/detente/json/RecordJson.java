package org.detente.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.detente.record.Note;
import org.detente.record.Published;
import org.detente.record.ReaderVersion;
import org.detente.record.Reading;
import org.detente.record.Report;

/**
 * Writes readings in the form that docs/record.md describes, one JSON object a line. Immutable;
 * safe for any number of threads.
 */
public final class RecordJson {
  private final JsonFactory factory = new JsonFactory();

  /**
   * Writes one record and the line break after it, in UTF-8. Leaves the stream open.
   *
   * @throws IOException if the stream does
   */
  public void write(Reading reading, OutputStream out) throws IOException {
    try (JsonGenerator json = generator(out)) {
      json.writeStartObject();
      writeReport(json, reading.report());
      Fields.list(json, "sentences", reading.sentences(), Fields::span);
      Fields.list(json, "actors", reading.actors(), Findings::actor);
      Fields.list(json, "dates", reading.dates(), Findings::date);
      Fields.list(json, "places", reading.places(), Findings::place);
      Fields.list(json, "statements", reading.statements(), StatementFields::write);
      Fields.list(json, "events", reading.events(), EventFields::write);
      Fields.list(json, "issues", reading.issues(), Findings::issue);
      Fields.list(json, "relations", reading.relations(), Findings::relation);
      Fields.list(json, "notes", reading.notes(), RecordJson::writeNote);
      writeVersion(json, reading.reader());
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  /**
   * Writes what stands in the stream for a report that could not be read.
   *
   * @throws IOException if the stream does
   */
  public void writeFailure(String id, String source, String kind, String message, OutputStream out)
      throws IOException {
    try (JsonGenerator json = generator(out)) {
      json.writeStartObject();
      json.writeStringField("id", id);
      json.writeStringField("source", source);
      json.writeObjectFieldStart("error");
      json.writeStringField("kind", kind);
      json.writeStringField("message", message);
      json.writeEndObject();
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private JsonGenerator generator(OutputStream out) throws IOException {
    return factory.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
  }

  private static void writeReport(JsonGenerator json, Report report) throws IOException {
    json.writeStringField("id", report.id());
    Fields.optional(json, "source", report.source());
    Fields.optional(json, "url", report.url());
    Fields.optional(json, "title", report.title());
    Fields.optional(json, "author", report.author());
    Fields.optional(json, "language", report.language());
    Fields.optional(json, "published", report.published().map(Published::value));
    Fields.optional(json, "publishedFrom", report.published().map(Published::from));
    json.writeStringField("text", report.text());
  }

  private static void writeNote(JsonGenerator json, Note note) throws IOException {
    json.writeStartObject();
    json.writeStringField("kind", note.kind());
    if (note.span().isPresent()) {
      Fields.span(json, "span", note.span().get());
    }
    json.writeStringField("message", note.message());
    json.writeEndObject();
  }

  private static void writeVersion(JsonGenerator json, ReaderVersion version) throws IOException {
    json.writeObjectFieldStart("reader");
    json.writeStringField("version", version.version());
    writeHashes(json, "models", version.models());
    writeHashes(json, "lexicons", version.lexicons());
    json.writeEndObject();
  }

  private static void writeHashes(JsonGenerator json, String field, Map<String, String> hashes)
      throws IOException {
    json.writeObjectFieldStart(field);
    for (Map.Entry<String, String> hash : hashes.entrySet()) {
      json.writeStringField(hash.getKey(), hash.getValue());
    }
    json.writeEndObject();
  }
}
