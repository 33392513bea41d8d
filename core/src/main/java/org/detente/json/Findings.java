package org.detente.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.detente.record.Actor;
import org.detente.record.DateMention;
import org.detente.record.Issue;
import org.detente.record.Occasion;
import org.detente.record.Place;
import org.detente.record.Relation;

/** Actors, dates, places, issues and relations as JSON. */
final class Findings {
  private Findings() {}

  static void actor(JsonGenerator json, Actor actor) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", actor.id());
    json.writeStringField("name", actor.name());
    Fields.lowerCase(json, "kind", actor.kind());
    Fields.optional(json, "title", actor.title());
    Fields.optional(json, "country", actor.country());
    Fields.optional(json, "sector", actor.sector());
    Fields.spans(json, "mentions", actor.mentions());
    json.writeStringField("from", actor.from());
    json.writeEndObject();
  }

  static void date(JsonGenerator json, DateMention date) throws IOException {
    json.writeStartObject();
    Fields.span(json, "span", date.span());
    Fields.lowerCase(json, "type", date.type());
    json.writeStringField("value", date.value());
    Fields.optional(json, "start", date.start());
    Fields.optional(json, "end", date.end());
    json.writeEndObject();
  }

  static void place(JsonGenerator json, Place place) throws IOException {
    json.writeStartObject();
    Fields.span(json, "span", place.span());
    json.writeStringField("name", place.name());
    json.writeStringField("kind", place.kind());
    Fields.optional(json, "country", place.country());
    Fields.optional(json, "admin1", place.admin1());
    if (place.latitude().isPresent()) {
      json.writeNumberField("latitude", place.latitude().getAsDouble());
    }
    if (place.longitude().isPresent()) {
      json.writeNumberField("longitude", place.longitude().getAsDouble());
    }
    Fields.optional(json, "gazetteerId", place.gazetteerId());
    json.writeEndObject();
  }

  static void issue(JsonGenerator json, Issue issue) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", issue.id());
    json.writeStringField("name", issue.name());
    Fields.optional(json, "context", issue.context());
    Fields.lowerCase(json, "kind", issue.kind());
    Fields.strings(json, "between", issue.between());
    Fields.span(json, "span", issue.span());
    json.writeStringField("rule", issue.rule());
    json.writeEndObject();
  }

  static void relation(JsonGenerator json, Relation relation) throws IOException {
    json.writeStartObject();
    Fields.strings(json, "between", relation.between());
    json.writeStringField("state", relation.state());
    if (relation.direction().isPresent()) {
      Fields.lowerCase(json, "direction", relation.direction().get());
    }
    Fields.strings(json, "because", relation.because());
    Fields.span(json, "span", relation.span());
    json.writeStringField("rule", relation.rule());
    json.writeEndObject();
  }

  static void occasion(JsonGenerator json, Occasion occasion) throws IOException {
    json.writeObjectFieldStart("date");
    json.writeStringField("start", occasion.start().toString());
    json.writeStringField("end", occasion.end().toString());
    Fields.optional(json, "text", occasion.text());
    json.writeStringField("from", occasion.from());
    json.writeEndObject();
  }
}
