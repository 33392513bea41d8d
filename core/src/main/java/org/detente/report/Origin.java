package org.detente.report;

import java.nio.charset.Charset;
import java.time.Instant;
import java.util.Optional;
import org.detente.record.Published;

/**
 * What is known of a page besides its bytes.
 *
 * @param source the file or archive record it came from
 * @param url the address it was fetched from
 * @param charset as the server named it
 * @param captured when it was fetched: what it says of later days is not its date of publication
 * @param listed the date that the site's news sitemap or feed gives for it
 */
record Origin(
    Optional<String> source,
    Optional<String> url,
    Optional<Charset> charset,
    Optional<Instant> captured,
    Optional<Published> listed) {
  /** A page in a file, of which nothing more is known. */
  static Origin file(Optional<String> source) {
    return new Origin(
        source, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }
}
