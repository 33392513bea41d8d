package org.detente.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.detente.record.Span;

/** A JSON object of a record, whose fields are taken by name and kind. */
final class Tree {
  private final Map<String, Object> fields;

  private Tree(Map<String, Object> fields) {
    this.fields = fields;
  }

  static Tree parse(JsonFactory factory, String json) throws IOException {
    try (JsonParser parser = factory.createParser(json)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new IOException("not a JSON object");
      }
      return object(parser);
    }
  }

  private static Tree object(JsonParser json) throws IOException {
    Map<String, Object> fields = new LinkedHashMap<>();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      json.nextToken();
      fields.put(name, value(json));
    }
    return new Tree(fields);
  }

  private static Object value(JsonParser json) throws IOException {
    JsonToken token = json.currentToken();
    if (token == JsonToken.START_OBJECT) {
      return object(json);
    }
    if (token == JsonToken.START_ARRAY) {
      List<Object> values = new ArrayList<>();
      while (json.nextToken() != JsonToken.END_ARRAY) {
        values.add(value(json));
      }
      return values;
    }
    if (token == JsonToken.VALUE_NUMBER_INT || token == JsonToken.VALUE_NUMBER_FLOAT) {
      return json.getDoubleValue();
    }
    return token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE
        ? json.getBooleanValue()
        : json.getText();
  }

  boolean has(String name) {
    return fields.containsKey(name);
  }

  String string(String name) {
    return (String) given(name);
  }

  Optional<String> optional(String name) {
    return Optional.ofNullable((String) fields.get(name));
  }

  double number(String name) {
    return (Double) given(name);
  }

  int integer(String name) {
    return (int) number(name);
  }

  OptionalDouble optionalNumber(String name) {
    return has(name) ? OptionalDouble.of(number(name)) : OptionalDouble.empty();
  }

  boolean flag(String name) {
    return (Boolean) given(name);
  }

  Tree tree(String name) {
    return (Tree) given(name);
  }

  /** The names of the fields, in the order in which they were written. */
  List<String> names() {
    return List.copyOf(fields.keySet());
  }

  <E extends Enum<E>> E word(String name, Class<E> type) {
    return Enum.valueOf(type, string(name).toUpperCase(Locale.ROOT));
  }

  <T> List<T> list(String name, Function<Tree, T> read) {
    return values(name).stream().map(value -> read.apply((Tree) value)).toList();
  }

  List<String> strings(String name) {
    return values(name).stream().map(String.class::cast).toList();
  }

  Span span(String name) {
    return span(values(name));
  }

  List<Span> spans(String name) {
    return values(name).stream().map(value -> span((List<?>) value)).toList();
  }

  private static Span span(List<?> pair) {
    return new Span(((Double) pair.get(0)).intValue(), ((Double) pair.get(1)).intValue());
  }

  private List<?> values(String name) {
    return (List<?>) given(name);
  }

  private Object given(String name) {
    Object value = fields.get(name);
    if (value == null) {
      throw new IllegalArgumentException("the record has no \"" + name + "\"");
    }
    return value;
  }
}
