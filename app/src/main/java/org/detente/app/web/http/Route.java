package org.detente.app.web.http;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An address and who answers there.
 *
 * @param path with names in braces, such as {@code /api/v1/reports/{id}}; a name stands for a whole
 *     segment, or for the parts of {@code {a}-{b}}
 * @param params the query parameters that it understands
 */
public record Route(String method, String path, Set<String> params, Resource resource) {
  public Route {
    params = Set.copyOf(params);
  }

  /** What stands for the names in braces, or empty where the path is another. */
  Optional<Map<String, String>> match(List<String> segments) {
    List<String> ours = List.of(path.split("/", -1));
    if (ours.size() != segments.size()) {
      return Optional.empty();
    }
    Map<String, String> parts = new HashMap<>();
    for (int i = 0; i < ours.size(); i++) {
      if (!match(ours.get(i), segments.get(i), parts)) {
        return Optional.empty();
      }
    }
    return Optional.of(parts);
  }

  private static boolean match(String ours, String segment, Map<String, String> parts) {
    if (!ours.startsWith("{")) {
      return ours.equals(segment);
    }
    int between = ours.indexOf("}-{");
    if (between < 0) {
      parts.put(ours.substring(1, ours.length() - 1), segment);
      return !segment.isEmpty();
    }
    int dash = segment.indexOf('-');
    if (dash < 1 || dash == segment.length() - 1) {
      return false;
    }
    parts.put(ours.substring(1, between), segment.substring(0, dash));
    parts.put(ours.substring(between + 3, ours.length() - 1), segment.substring(dash + 1));
    return true;
  }
}
