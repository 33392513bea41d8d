package org.detente.record;

import java.util.Optional;

/**
 * One news report as it goes into the reader.
 *
 * @param id the report's own id where the input has one, else the first 16 hex digits of the
 *     SHA-256 of its text
 * @param source the file or feed it came from, or the publisher that the input names
 * @param language ISO 639-1 where known
 * @param text the text that every offset of the reading points into
 */
public record Report(
    String id,
    Optional<String> source,
    Optional<String> url,
    Optional<String> title,
    Optional<String> author,
    Optional<String> language,
    Optional<Published> published,
    String text) {
  public Report {
    if (id.isEmpty()) {
      throw new IllegalArgumentException("a report has an id");
    }
  }

  /** A bare text, with an id made from it. */
  public static Report of(String text, Optional<Published> published) {
    return new Report(
        ContentId.of(text, 16),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        published,
        text);
  }
}
