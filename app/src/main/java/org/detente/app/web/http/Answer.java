package org.detente.app.web.http;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What goes back.
 *
 * @param status HTTP status
 * @param type media type
 * @param headers further headers
 */
@SuppressWarnings("ArrayRecordComponent") // Bodies are compared nowhere.
public record Answer(int status, String type, byte[] body, Map<String, String> headers) {
  public static final String JSON = "application/json";
  public static final String CSV = "text/csv;charset=utf-8";

  public Answer {
    headers = Map.copyOf(headers);
  }

  public static Answer of(String type, byte[] body) {
    return new Answer(200, type, body, Map.of());
  }

  public static Answer of(String type, String body) {
    return of(type, body.getBytes(StandardCharsets.UTF_8));
  }

  public Answer with(String header, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(header, value);
    return new Answer(status, type, body, more);
  }
}
