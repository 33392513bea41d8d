package org.detente.report;

import java.io.IOException;
import java.nio.charset.Charset;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.detente.record.Published;

/**
 * Bytes that somebody fetched from an address, as reports. The same rules hold as for the pages of
 * an archive.
 *
 * @param charset as the server named it
 * @param captured when it was fetched
 */
public record Fetched(byte[] bytes, String url, Optional<Charset> charset, Instant captured) {
  /**
   * The article of a page.
   *
   * @param listed the date that the feed gave for it
   */
  public Received page(Optional<Published> listed) {
    HtmlReport html = new HtmlReport(new DateCandidates(Optional.empty()));
    try {
      Origin origin =
          new Origin(Optional.of(url), Optional.of(url), charset, Optional.of(captured), listed);
      return html.read(bytes, origin);
    } catch (UnreadableException e) {
      return e.at(url, url);
    }
  }

  /**
   * The entries of a feed, in its order.
   *
   * @throws IOException if it is no feed
   */
  public List<FeedEntry> feed() throws IOException {
    try {
      return new FeedReport(new DateCandidates(Optional.empty())).entries(bytes, url);
    } catch (UnreadableException e) {
      throw new IOException(e.reason());
    }
  }
}
