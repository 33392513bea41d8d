package org.detente.app.web.jetty;

import java.time.Duration;

/**
 * What a client may take of the server.
 *
 * @param upload bytes of one request's body
 * @param connections open at once; further ones wait in the system's queue
 * @param threads that answer; more than may wait for the store, so that the others are told so
 * @param request time in which a whole request must have come in
 * @param answer time in which the answer must have gone out
 */
public record Limits(int upload, int connections, int threads, Duration request, Duration answer) {
  /** For one person or a small group on one machine. */
  public static Limits standard() {
    return new Limits(4 << 20, 256, 48, Duration.ofSeconds(20), Duration.ofSeconds(120));
  }
}
