package org.detente.lab.event;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** JSON objects as maps, lists and texts; null, numbers and truth values are texts too. */
final class JsonValues {
  private static final JsonFactory JSON = new JsonFactory();

  private JsonValues() {}

  /** Reads a line that holds one object. */
  static Map<String, Object> object(String line) throws IOException {
    try (JsonParser json = JSON.createParser(line)) {
      json.nextToken();
      return object(json);
    }
  }

  private static Map<String, Object> object(JsonParser json) throws IOException {
    Map<String, Object> found = new LinkedHashMap<>();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      found.put(name, value(json, json.nextToken()));
    }
    return found;
  }

  private static Object value(JsonParser json, JsonToken token) throws IOException {
    if (token == JsonToken.START_OBJECT) {
      return object(json);
    }
    if (token != JsonToken.START_ARRAY) {
      return json.getText();
    }
    List<Object> found = new ArrayList<>();
    for (JsonToken next = json.nextToken(); next != JsonToken.END_ARRAY; next = json.nextToken()) {
      found.add(value(json, next));
    }
    return found;
  }

  /** The text of a field; the empty text where it has none. */
  static String text(Map<String, Object> object, String field) {
    Object value = object.get(field);
    return value instanceof String text && !text.equals("null") ? text : "";
  }

  /** The texts of a field that holds a list of them. */
  static List<String> texts(Map<String, Object> object, String field) {
    List<String> found = new ArrayList<>();
    if (object.get(field) instanceof List<?> list) {
      for (Object one : list) {
        if (one instanceof String text) {
          found.add(text);
        }
      }
    }
    return found;
  }

  /** The objects of a field that holds a list of them. */
  static List<Map<String, Object>> objects(Map<String, Object> object, String field) {
    List<Map<String, Object>> found = new ArrayList<>();
    if (object.get(field) instanceof List<?> list) {
      for (Object one : list) {
        if (one instanceof Map<?, ?> map) {
          Map<String, Object> copy = new LinkedHashMap<>();
          map.forEach((key, value) -> copy.put((String) key, value));
          found.add(copy);
        }
      }
    }
    return found;
  }
}
