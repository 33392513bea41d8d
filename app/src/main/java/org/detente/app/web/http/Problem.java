package org.detente.app.web.http;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;

/** Why there is no answer, in the form of RFC 9457. */
public final class Problem extends RuntimeException {
  public static final String TYPE = "application/problem+json";

  private static final long serialVersionUID = 1;
  private static final JsonFactory JSON = new JsonFactory();
  private static final Map<Integer, String> TITLES =
      Map.ofEntries(
          Map.entry(400, "Bad request"),
          Map.entry(401, "Not signed in"),
          Map.entry(403, "Forbidden"),
          Map.entry(404, "Not found"),
          Map.entry(405, "Method not allowed"),
          Map.entry(408, "Request took too long"),
          Map.entry(413, "Content too large"),
          Map.entry(414, "Address too long"),
          Map.entry(415, "Media type not supported"),
          Map.entry(421, "Wrong host"),
          Map.entry(422, "Not readable"),
          Map.entry(431, "Headers too large"),
          Map.entry(500, "Internal error"),
          Map.entry(503, "Busy"));

  private final int status;
  private final transient Map<String, String> members;
  private final transient Map<String, String> headers;

  private Problem(
      int status, String detail, Map<String, String> members, Map<String, String> headers) {
    super(detail, null, false, false);
    this.status = status;
    this.members = new TreeMap<>(members);
    this.headers = headers;
  }

  public static Problem of(int status, String detail) {
    return new Problem(status, detail, Map.of(), Map.of());
  }

  /** A parameter that cannot be understood. */
  public static Problem parameter(String name, String detail) {
    return new Problem(400, name + ": " + detail, Map.of("parameter", name), Map.of());
  }

  /** There is nothing under this address. */
  public static Problem notFound(String what) {
    return of(404, what);
  }

  /** May work a little later. */
  public static Problem busy(String detail, int seconds) {
    return new Problem(503, detail, Map.of(), Map.of("Retry-After", Integer.toString(seconds)));
  }

  /** The same, with one more member for programs. */
  public Problem with(String member, String value) {
    Map<String, String> more = new TreeMap<>(members);
    more.put(member, value);
    return new Problem(status, detail(), more, headers);
  }

  /** The same, with a header. */
  public Problem withHeader(String name, String value) {
    Map<String, String> more = new TreeMap<>(headers);
    more.put(name, value);
    return new Problem(status, detail(), members, more);
  }

  public int status() {
    return status;
  }

  private String detail() {
    return String.valueOf(getMessage());
  }

  public Answer answer() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator json = JSON.createGenerator(bytes)) {
      json.writeStartObject();
      json.writeStringField("type", "about:blank");
      json.writeStringField("title", TITLES.getOrDefault(status, "Error " + status));
      json.writeNumberField("status", status);
      json.writeStringField("detail", detail());
      for (Map.Entry<String, String> member : members.entrySet()) {
        json.writeStringField(member.getKey(), member.getValue());
      }
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory failed", e);
    }
    return new Answer(status, TYPE, bytes.toByteArray(), headers);
  }
}
