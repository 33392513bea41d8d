package org.detente.app.watch;

import java.nio.charset.Charset;
import java.time.Duration;
import java.util.Optional;

/**
 * What a server answered.
 *
 * @param url where the answer came from, after redirects
 * @param etag, lastModified to ask again with
 * @param retryAfter how long the server wants to be left alone
 */
record Answer(
    int status,
    byte[] bytes,
    String url,
    String type,
    Optional<Charset> charset,
    Optional<String> etag,
    Optional<String> lastModified,
    Optional<Duration> retryAfter) {
  boolean isOk() {
    return status == 200;
  }

  boolean isUnchanged() {
    return status == 304;
  }
}
