package org.detente.app.web.http;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** All addresses; of two that fit the first one answers. */
public final class Routes {
  private final List<Route> routes;

  public Routes(List<Route> routes) {
    this.routes = List.copyOf(routes);
  }

  public List<Route> all() {
    return routes;
  }

  /**
   * Answers a request.
   *
   * @param segments of the path, decoded, split at the slashes; the first is empty
   * @throws Problem where there is no such address, or the resource has one
   */
  public Answer answer(String method, List<String> segments, Params params, byte[] body)
      throws IOException {
    TreeSet<String> others = new TreeSet<>();
    for (Route route : routes) {
      Optional<Map<String, String>> parts = route.match(segments);
      if (parts.isEmpty()) {
        continue;
      }
      if (route.method().equals(method) || method.equals("HEAD") && route.method().equals("GET")) {
        params.onlyThese(route.params());
        return route.resource().answer(new Call(parts.get(), params, body));
      }
      others.add(route.method());
    }
    if (others.isEmpty()) {
      throw Problem.notFound("nothing at " + String.join("/", segments));
    }
    throw Problem.of(405, "only " + String.join(", ", others) + " here")
        .withHeader("Allow", String.join(", ", others));
  }
}
