package org.detente.app.web;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.detente.actor.Countries;
import org.detente.app.web.api.Api;
import org.detente.app.web.api.Stores;
import org.detente.app.web.http.Route;
import org.detente.app.web.http.Routes;
import org.detente.app.web.jetty.Access;
import org.detente.app.web.jetty.HttpServer;
import org.detente.app.web.jetty.Limits;
import org.detente.app.web.page.Pages;
import org.detente.reading.Reader;

/** The pages and the API on one address, until it is closed. */
public final class WebServer implements AutoCloseable {
  /** The store is let go when nobody has asked for so long, so that reports can be added. */
  private static final long IDLE_MILLIS = 2_000;

  /** Pages wait for the index at first, rather than answer slowly and turn many away. */
  private static final Duration LONGEST_WARM_UP = Duration.ofSeconds(20);

  private final HttpServer server;
  private final Stores stores;

  private WebServer(HttpServer server, Stores stores) {
    this.server = server;
    this.stores = stores;
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
    Stores stores = new Stores(options.store(), IDLE_MILLIS);
    List<Route> routes =
        new ArrayList<>(
            Api.routes(
                stores,
                reader,
                new Once<>(Countries::load),
                Clock.systemUTC(),
                new Api.Door(Access.COOKIE, access::session)));
    routes.addAll(Pages.routes());
    HttpServer server =
        new HttpServer(options.address(), options.port(), limits, access, new Routes(routes));
    stores.warm(LONGEST_WARM_UP);
    server.start();
    return new WebServer(server, stores);
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
    stores.close();
  }
}
