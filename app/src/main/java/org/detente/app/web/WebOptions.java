package org.detente.app.web;

import java.net.InetAddress;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What to serve, and where.
 *
 * @param port 0 for any that is free
 * @param store the store's file; need not be there
 * @param token what a client has to know; needed for an address that other machines reach
 */
public record WebOptions(InetAddress address, int port, Path store, Optional<String> token) {
  /** Shorter tokens can be guessed. */
  public static final int SHORTEST_TOKEN = 16;

  public WebOptions {
    if (token.isEmpty() && !address.isLoopbackAddress()) {
      throw new IllegalArgumentException(
          "others can reach " + address.getHostAddress() + ": give a --token-file");
    }
    if (token.isPresent() && token.get().length() < SHORTEST_TOKEN) {
      throw new IllegalArgumentException(
          "the token is shorter than " + SHORTEST_TOKEN + " characters");
    }
    if (port < 0 || port > 65_535) {
      throw new IllegalArgumentException("not a port: " + port);
    }
  }
}
