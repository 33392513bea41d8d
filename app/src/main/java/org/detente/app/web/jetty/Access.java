package org.detente.app.web.jetty;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Who may use the API: everybody on this machine where there is no token, else whoever gives the
 * token in a header, or once for a session that a cookie carries.
 */
public final class Access {
  /** The name of the session's cookie. */
  public static final String COOKIE = "detente-session";

  private static final int SESSION_BYTES = 32;

  private final Optional<byte[]> token;
  private final String session;

  private Access(Optional<byte[]> token, String session) {
    this.token = token;
    this.session = session;
  }

  /** For an address that only this machine reaches. */
  public static Access open() {
    return new Access(Optional.empty(), "");
  }

  /** For an address that others reach, too. */
  public static Access with(String token, SecureRandom random) {
    byte[] bytes = new byte[SESSION_BYTES];
    random.nextBytes(bytes);
    return new Access(
        Optional.of(token.getBytes(StandardCharsets.UTF_8)), HexFormat.of().formatHex(bytes));
  }

  /** True where anybody who reaches the address is let in. */
  public boolean isOpen() {
    return token.isEmpty();
  }

  /** The session for a token, if it is the right one. */
  public Optional<String> session(String given) {
    return isToken(given) ? Optional.of(session) : Optional.empty();
  }

  boolean isSession(String given) {
    return !isOpen() && same(session.getBytes(StandardCharsets.UTF_8), given);
  }

  boolean isToken(String given) {
    return token.isPresent() && same(token.get(), given);
  }

  /** Takes the same time wherever the two differ. */
  private static boolean same(byte[] ours, String given) {
    return MessageDigest.isEqual(ours, given.getBytes(StandardCharsets.UTF_8));
  }
}
