package org.detente.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Reads one line of JSON Lines: an object whose fields are strings and numbers. */
public final class JsonRow {
  private static final int LONGEST_REASON = 160;

  private final JsonFactory factory = new JsonFactory();
  private final Predicate<String> wanted;

  /** Says what is wrong with a line, and in which column. */
  public static final class BrokenJsonException extends Exception {
    private static final long serialVersionUID = 1L;
    private final String reason;

    BrokenJsonException(String reason) {
      super(reason, null, false, false);
      this.reason = reason;
    }

    public String reason() {
      return reason;
    }
  }

  /**
   * @param wanted the fields that are kept
   */
  public JsonRow(Set<String> wanted) {
    this(Set.copyOf(wanted)::contains);
  }

  /**
   * @param wanted true for the fields that are kept
   */
  public JsonRow(Predicate<String> wanted) {
    this.wanted = wanted;
  }

  /**
   * Puts the line's fields into a map; nulls, lists and objects are left out.
   *
   * @param fields holds, where the line is broken, those before the break
   * @throws BrokenJsonException where the line is not one JSON object
   */
  public void read(String line, Map<String, String> fields) throws BrokenJsonException {
    try (JsonParser json = factory.createParser(line)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        throw new BrokenJsonException("not a JSON object");
      }
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String name = json.currentName();
        JsonToken value = json.nextToken();
        if (!value.isScalarValue()) {
          json.skipChildren();
        } else if (wanted.test(name) && value != JsonToken.VALUE_NULL) {
          fields.put(name, json.getText());
        }
      }
      if (json.nextToken() != null) {
        throw new BrokenJsonException("more after the end of the object");
      }
    } catch (JsonProcessingException e) {
      throw new BrokenJsonException("broken JSON: " + reason(e));
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory failed", e);
    }
  }

  private static String reason(JsonProcessingException e) {
    String column = e.getLocation() == null ? "" : ", column " + e.getLocation().getColumnNr();
    String message = e.getOriginalMessage();
    return message.substring(0, Math.min(LONGEST_REASON, message.length())) + column;
  }
}
