package org.detente.app.web;

import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.detente.app.web.jetty.Limits;

/** Servers for tests, on loopback and a free port. */
public final class Servers {
  private Servers() {}

  public static WebServer open(Path store) throws Exception {
    return WebServer.start(options(store, Optional.empty()), Limits.standard());
  }

  public static WebServer withToken(Path store, String token) throws Exception {
    return WebServer.start(options(store, Optional.of(token)), Limits.standard());
  }

  /** Small and impatient. */
  public static WebServer strict(Path store) throws Exception {
    return WebServer.start(
        options(store, Optional.empty()),
        new Limits(10_000, 64, 8, Duration.ofMillis(600), Duration.ofSeconds(30)));
  }

  private static WebOptions options(Path store, Optional<String> token) {
    return new WebOptions(InetAddress.getLoopbackAddress(), 0, store, token);
  }
}
