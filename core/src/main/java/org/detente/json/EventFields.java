package org.detente.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.detente.record.Event;
import org.detente.record.Evidence;
import org.detente.record.Party;

/** An event as JSON. */
final class EventFields {
  private EventFields() {}

  static void write(JsonGenerator json, Event event) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", event.id());
    json.writeNumberField("sentence", event.sentence());
    json.writeStringField("type", event.type().name());
    Fields.optional(json, "mode", event.mode());
    Fields.strings(json, "contexts", event.contexts());
    json.writeStringField("cameo", event.cameo());
    json.writeStringField("quad", event.quad().name());
    json.writeNumberField("intensity", event.intensity());
    Fields.list(json, "actor", event.actor(), EventFields::writeParty);
    Fields.list(json, "recipient", event.recipient(), EventFields::writeParty);
    Fields.lowerCase(json, "status", event.status());
    json.writeBooleanField("background", event.background());
    if (event.date().isPresent()) {
      Findings.occasion(json, event.date().get());
    }
    if (event.place().isPresent()) {
      json.writeNumberField("place", event.place().getAsInt());
    }
    Fields.spans(json, "trigger", event.trigger());
    List<Evidence> further = event.evidence().subList(1, event.evidence().size());
    Fields.list(json, "alsoIn", further, EventFields::writeEvidence);
    Fields.optional(json, "saidBy", event.saidBy());
    json.writeStringField("rule", event.rule());
    json.writeNumberField("confidence", event.confidence());
    json.writeEndObject();
  }

  private static void writeParty(JsonGenerator json, Party party) throws IOException {
    json.writeStartObject();
    Fields.optional(json, "country", party.country());
    Fields.optional(json, "sector", party.sector());
    Fields.optional(json, "actor", party.actor());
    json.writeStringField("text", party.text());
    Fields.span(json, "span", party.span());
    Fields.optional(json, "from", party.from());
    json.writeEndObject();
  }

  private static void writeEvidence(JsonGenerator json, Evidence evidence) throws IOException {
    json.writeStartObject();
    json.writeNumberField("sentence", evidence.sentence());
    Fields.spans(json, "trigger", evidence.trigger());
    json.writeStringField("rule", evidence.rule());
    json.writeEndObject();
  }
}
