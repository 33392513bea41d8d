package org.detente.examples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.detente.record.Published;

/** The facts of one report, one a line: {@code kind key=value key=value}, tab-separated. */
record Facts(String name, List<Fact> all) {

  record Fact(String kind, Map<String, String> values, String line) {
    String get(String key) {
      return values.getOrDefault(key, "");
    }

    boolean has(String key) {
      return values.containsKey(key);
    }

    /** One of the values that {@code |} parts; anything goes where the fact does not say. */
    boolean allows(String key, String value) {
      return !has(key) || Arrays.asList(get(key).split("\\|")).contains(value);
    }
  }

  static Facts load(String name) {
    try (InputStream in = Facts.class.getResourceAsStream(name + ".facts")) {
      if (in == null) {
        throw new IllegalArgumentException("no facts for " + name);
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return new Facts(
          name, text.lines().filter(l -> !l.startsWith("#")).map(Facts::parse).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The date that the person gives, where the report has none of its own. */
  Optional<Published> given() {
    return all.stream()
        .filter(f -> f.kind().equals("published") && f.allows("from", "option"))
        .map(f -> new Published(f.get("on"), "option"))
        .findFirst();
  }

  private static Fact parse(String line) {
    String[] cells = line.split("\t");
    Map<String, String> values = new LinkedHashMap<>();
    for (int i = 1; i < cells.length; i++) {
      int equals = cells[i].indexOf('=');
      String key = equals < 0 ? "on" : cells[i].substring(0, equals);
      values.put(key, cells[i].substring(equals + 1));
    }
    return new Fact(cells[0], values, line);
  }
}
