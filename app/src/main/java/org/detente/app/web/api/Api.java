package org.detente.app.web.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.detente.app.web.http.Resource;
import org.detente.app.web.http.Route;
import org.detente.reading.Reader;

/** All routes of the API. */
public final class Api {
  private static final String ROOT = "/api/v1";

  private final List<Route> routes = new ArrayList<>();

  private Api() {}

  /**
   * @param reader loaded when it is first asked
   * @param cookie name of the session's cookie
   * @param sessions from a token to a session, if it is the right one
   */
  public static List<Route> routes(
      Supplier<Reader> reader, String cookie, Function<String, Optional<String>> sessions) {
    Api api = new Api();
    api.get("/openapi.json", Set.of(), new OpenApi());
    api.post("/session", Set.of(), new SessionResource(cookie, sessions));
    api.post("/read", Set.of("published"), new ReadResource(reader));
    return api.routes;
  }

  private void get(String path, Set<String> params, Resource resource) {
    routes.add(new Route("GET", ROOT + path, params, resource));
  }

  private void post(String path, Set<String> params, Resource resource) {
    routes.add(new Route("POST", ROOT + path, params, resource));
  }
}
