package org.detente.app.web.api;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Holds an answer to its description: the keywords of JSON Schema that the description uses. What a
 * schema with properties does not name must not be in the answer: so no field goes undescribed.
 */
final class Schema {
  private final Map<?, ?> api;

  Schema(String api) throws IOException {
    this.api = (Map<?, ?>) parsed(api);
  }

  /** What is wrong with the answer to a path of the description; empty where nothing is. */
  List<String> faults(String path, String answer) throws IOException {
    Object schema = api;
    for (String key :
        List.of(
            "paths", path, "get", "responses", "200", "content", "application/json", "schema")) {
      schema = Objects.requireNonNull(((Map<?, ?>) schema).get(key), path + " lacks " + key);
    }
    List<String> faults = new ArrayList<>();
    hold((Map<?, ?>) schema, parsed(answer), path, faults);
    return faults;
  }

  private void hold(Map<?, ?> schema, Object value, String at, List<String> faults) {
    if (schema.get("$ref") instanceof String name) {
      hold(named(name), value, at, faults);
    } else if (schema.get("oneOf") instanceof List<?> ways) {
      List<String> all = new ArrayList<>();
      for (Object way : ways) {
        List<String> some = new ArrayList<>();
        hold((Map<?, ?>) way, value, at, some);
        if (some.isEmpty()) {
          return;
        }
        all.addAll(some);
      }
      faults.addAll(all);
    } else if (!isOf(String.valueOf(schema.get("type")), value)) {
      faults.add(at + " is no " + schema.get("type") + ": " + value);
    } else if (value instanceof Map<?, ?> object) {
      holdFields(schema, object, at, faults);
    } else if (value instanceof List<?> list && schema.get("items") instanceof Map<?, ?> items) {
      list.forEach(item -> hold(items, item, at + "[]", faults));
    } else if (schema.get("enum") instanceof List<?> words && !words.contains(value)) {
      faults.add(at + " is none of " + words + ": " + value);
    } else if ("date".equals(schema.get("format")) && !isDay(String.valueOf(value))) {
      faults.add(at + " is no day: " + value);
    }
  }

  private void holdFields(Map<?, ?> schema, Map<?, ?> object, String at, List<String> faults) {
    if (schema.get("required") instanceof List<?> names) {
      names.stream()
          .filter(name -> !object.containsKey(name))
          .forEach(name -> faults.add(at + " lacks " + name));
    }
    Map<?, ?> known = schema.get("properties") instanceof Map<?, ?> some ? some : Map.of();
    Object rest = schema.get("additionalProperties");
    object.forEach(
        (name, value) -> {
          if (known.get(name) instanceof Map<?, ?> one) {
            hold(one, value, at + "/" + name, faults);
          } else if (rest instanceof Map<?, ?> other) {
            hold(other, value, at + "/" + name, faults);
          } else if (!known.isEmpty()) {
            faults.add(at + " has " + name + ", which is not described");
          }
        });
  }

  private Map<?, ?> named(String reference) {
    Object found = api;
    for (String key : reference.substring(2).split("/", -1)) {
      found = Objects.requireNonNull(((Map<?, ?>) found).get(key), reference);
    }
    return (Map<?, ?>) found;
  }

  private static boolean isOf(String type, Object value) {
    return switch (type) {
      case "object" -> value instanceof Map;
      case "array" -> value instanceof List;
      case "string" -> value instanceof String;
      case "integer" -> value instanceof Number n && n.doubleValue() == Math.rint(n.doubleValue());
      case "number" -> value instanceof Number;
      case "boolean" -> value instanceof Boolean;
      default -> true;
    };
  }

  private static boolean isDay(String text) {
    try {
      return LocalDate.parse(text).getYear() > 0;
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  private static Object parsed(String json) throws IOException {
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      parser.nextToken();
      return value(parser);
    }
  }

  private static Object value(JsonParser parser) throws IOException {
    switch (parser.currentToken()) {
      case START_OBJECT -> {
        Map<String, Object> object = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
          String name = parser.currentName();
          parser.nextToken();
          object.put(name, value(parser));
        }
        return object;
      }
      case START_ARRAY -> {
        List<Object> list = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          list.add(value(parser));
        }
        return list;
      }
      case VALUE_TRUE, VALUE_FALSE -> {
        return parser.getBooleanValue();
      }
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
        return parser.getDoubleValue();
      }
      default -> {
        return parser.getText();
      }
    }
  }
}
