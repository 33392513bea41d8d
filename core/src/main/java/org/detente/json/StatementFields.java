package org.detente.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.detente.record.Stance;
import org.detente.record.Statement;

/** A statement as JSON. */
final class StatementFields {
  private StatementFields() {}

  static void write(JsonGenerator json, Statement statement) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", statement.id());
    json.writeNumberField("sentence", statement.sentence());
    Fields.lowerCase(json, "kind", statement.kind());
    Fields.optional(json, "marks", statement.marks());
    Fields.optional(json, "speaker", statement.speaker());
    Fields.spans(json, "source", statement.source());
    Fields.spans(json, "cue", statement.cue());
    Fields.spans(json, "content", statement.content());
    Fields.optional(json, "addressee", statement.addressee());
    Fields.optional(json, "venue", statement.venue());
    json.writeStringField("verb", statement.verb());
    if (statement.date().isPresent()) {
      Findings.occasion(json, statement.date().get());
    }
    Fields.strings(json, "about", statement.about());
    writeStance(json, statement.stance());
    Fields.strings(json, "issues", statement.issues());
    json.writeStringField("rule", statement.rule());
    json.writeEndObject();
  }

  private static void writeStance(JsonGenerator json, List<Stance> stances) throws IOException {
    json.writeObjectFieldStart("stance");
    for (Stance stance : stances) {
      json.writeNumberField(stance.target(), stance.value());
    }
    json.writeEndObject();
    json.writeObjectFieldStart("stanceWords");
    for (Stance stance : stances) {
      Fields.spans(json, stance.target(), stance.words());
    }
    json.writeEndObject();
  }
}
