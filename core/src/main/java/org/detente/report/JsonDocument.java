package org.detente.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The articles of a JSON document: one object, a list of objects, or an object that holds such a
 * list, as the answers of GDELT and of news interfaces do. Memory holds one article.
 */
final class JsonDocument implements Inputs {
  private static final Set<String> LISTS =
      Set.of("articles", "items", "docs", "documents", "results", "news", "data", "hits", "value");
  private static final Set<String> WRAPPERS =
      Set.of("response", "result", "data", "hits", "_source", "_embedded");

  private final String name;
  private final JsonParser json;
  private final RowReport report;
  private int number;
  private boolean inList;
  private boolean ended;

  JsonDocument(String name, InputStream in, RowReport report) throws IOException {
    this.name = name;
    this.json = new JsonFactory().createParser(in);
    this.report = report;
  }

  @Override
  public Optional<Received> next() {
    while (!ended) {
      try {
        Optional<Map<String, String>> fields = article();
        if (fields.isPresent()) {
          number++;
          return Optional.of(report.read(fields.get(), name + ":" + number));
        }
      } catch (IOException e) {
        ended = true;
        String message = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
        String before = number == 0 ? "" : "; the " + number + " articles before it were read";
        return Optional.of(
            new Received.Unreadable(name, name, Failure.JSON, "broken JSON: " + message + before));
      }
    }
    return Optional.empty();
  }

  /** The fields of the next article; empty at the end of a list or of the input. */
  private Optional<Map<String, String>> article() throws IOException {
    JsonToken token = json.nextToken();
    if (token == null) {
      ended = true;
      return Optional.empty();
    }
    if (token == JsonToken.END_ARRAY) {
      inList = false;
      return Optional.empty();
    }
    if (token == JsonToken.START_ARRAY) {
      inList = true;
      return Optional.empty();
    }
    if (token != JsonToken.START_OBJECT) {
      return Optional.empty();
    }
    Map<String, String> fields = new HashMap<>();
    boolean whole = fields(fields);
    return whole && (inList || !fields.isEmpty()) ? Optional.of(fields) : Optional.empty();
  }

  /**
   * Takes an object's fields; objects that only wrap an article are looked into.
   *
   * @return false where a list of articles was met: it comes next
   */
  private boolean fields(Map<String, String> fields) throws IOException {
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String field = json.currentName();
      JsonToken value = json.nextToken();
      if (value == JsonToken.START_ARRAY && !inList && LISTS.contains(field)) {
        inList = true;
        return false;
      }
      if (value == JsonToken.START_OBJECT && WRAPPERS.contains(field)) {
        if (!fields(fields)) {
          return false;
        }
      } else if (value == JsonToken.START_OBJECT || value == JsonToken.START_ARRAY) {
        json.skipChildren();
      } else if (value != JsonToken.VALUE_NULL && FieldNames.isKnown(field)) {
        fields.put(field, json.getText());
      }
    }
    return true;
  }

  @Override
  public void close() throws IOException {
    json.close();
  }
}
