package org.detente.app.web.http;

import java.util.Map;

/**
 * A request that has found its route.
 *
 * @param parts what stands in the path for each name in braces
 * @param body empty where there is none
 */
@SuppressWarnings("ArrayRecordComponent") // Bodies are compared nowhere.
public record Call(Map<String, String> parts, Params params, byte[] body) {
  public Call {
    parts = Map.copyOf(parts);
  }

  /** The part of the path that a name in braces stands for. */
  public String part(String name) {
    String part = parts.get(name);
    if (part == null) {
      throw new IllegalArgumentException("the route has no {" + name + "}");
    }
    return part;
  }
}
