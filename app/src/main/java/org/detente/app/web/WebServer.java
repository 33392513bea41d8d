package org.detente.app.web;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.detente.app.web.api.Api;
import org.detente.app.web.http.Route;
import org.detente.app.web.http.Routes;
import org.detente.app.web.jetty.Access;
import org.detente.app.web.jetty.HttpServer;
import org.detente.app.web.jetty.Limits;
import org.detente.app.web.page.Pages;
import org.detente.reading.Reader;

/** The pages and the API on one address, until it is closed. */
public final class WebServer implements AutoCloseable {
  private final HttpServer server;

  private WebServer(HttpServer server) {
    this.server = server;
  }

  /**
   * Starts it.
   *
   * @throws java.io.IOException where the address is taken
   */
  public static WebServer start(WebOptions options, Limits limits) throws Exception {
    Access access =
        options.token().map(t -> Access.with(t, new SecureRandom())).orElseGet(Access::open);
    Supplier<Reader> reader = new Once<>(Reader::load);
    List<Route> routes = new ArrayList<>(Api.routes(reader, Access.COOKIE, access::session));
    routes.addAll(Pages.routes());
    HttpServer server =
        new HttpServer(options.address(), options.port(), limits, access, new Routes(routes));
    server.start();
    return new WebServer(server);
  }

  /** Where a browser finds it. */
  public String url() {
    return server.url();
  }

  public int port() {
    return server.port();
  }

  /** Waits until it is stopped. */
  public void join() throws InterruptedException {
    server.join();
  }

  @Override
  public void close() {
    server.close();
  }
}
