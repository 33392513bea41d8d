package org.detente.lab.dictionary;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * One record of PETRARCH's validation file.
 *
 * @param category what it tests, as {@code SYNSET}
 * @param date ISO 8601
 * @param events what the file says that it codes as
 */
record ValidationRecord(String id, String category, String date, String text, Set<Coded> events) {
  private static final JsonFactory JSON = new JsonFactory();

  /**
   * Reads {@code {id, category, date: "19950101", text, events: [{source, target, code}]}}.
   *
   * @throws IOException where the line is no such object
   */
  static ValidationRecord parse(String line) throws IOException {
    Map<String, String> fields = new HashMap<>();
    Set<Coded> events = new TreeSet<>();
    try (JsonParser json = JSON.createParser(line)) {
      json.nextToken();
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String name = json.currentName();
        JsonToken value = json.nextToken();
        if (name.equals("events")) {
          while (json.nextToken() == JsonToken.START_OBJECT) {
            Map<String, String> event = object(json);
            events.add(
                Coded.of(
                    event.getOrDefault("source", ""),
                    event.getOrDefault("target", ""),
                    event.getOrDefault("code", "")));
          }
        } else if (value == JsonToken.VALUE_STRING) {
          fields.put(name, json.getText());
        } else {
          json.skipChildren();
        }
      }
    }
    String date = needed(fields, "date");
    return new ValidationRecord(
        needed(fields, "id"),
        needed(fields, "category"),
        date.substring(0, 4) + "-" + date.substring(4, 6) + "-" + date.substring(6),
        needed(fields, "text"),
        events);
  }

  private static String needed(Map<String, String> fields, String field) throws IOException {
    String value = fields.get(field);
    if (value == null) {
      throw new IOException("a validation record without " + field);
    }
    return value;
  }

  private static Map<String, String> object(JsonParser json) throws IOException {
    Map<String, String> fields = new HashMap<>();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      if (json.nextToken() == JsonToken.VALUE_STRING) {
        fields.put(name, json.getText());
      } else {
        json.skipChildren();
      }
    }
    return fields;
  }
}
