package org.detente.report;

import java.io.IOException;
import java.nio.charset.Charset;
import java.time.Instant;
import java.util.Optional;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/**
 * What an archive's record holds, as far as it was read.
 *
 * @param bytes at most one more than the limit
 */
record WarcPage(
    Kind kind, String url, Optional<Instant> captured, Optional<Charset> charset, byte[] bytes) {
  /** What is done with it. */
  enum Kind {
    PAGE,
    SITEMAP,
    OTHER_STATUS,
    OTHER_TYPE
  }

  private static final int OK = 200;

  /** Empty for records that hold no answer: requests, metadata, revisits. */
  static Optional<WarcPage> of(org.netpreserve.jwarc.WarcRecord record) throws IOException {
    if (record instanceof WarcResponse response) {
      if (!response.contentType().base().equals(MediaType.HTTP)) {
        return Optional.of(other(response, Kind.OTHER_TYPE));
      }
      HttpResponse http = response.http();
      return Optional.of(
          http.status() == OK
              ? page(response, http.contentType(), http.bodyDecoded())
              : other(response, Kind.OTHER_STATUS));
    }
    return record instanceof WarcResource resource
        ? Optional.of(page(resource, resource.contentType(), resource.body()))
        : Optional.empty();
  }

  private static WarcPage other(WarcTargetRecord record, Kind kind) {
    return new WarcPage(kind, record.target(), Optional.empty(), Optional.empty(), new byte[0]);
  }

  private static WarcPage page(WarcTargetRecord record, MediaType type, MessageBody body)
      throws IOException {
    Kind kind = kind(type.base());
    if (kind == Kind.OTHER_TYPE) {
      return other(record, kind);
    }
    return new WarcPage(
        kind,
        record.target(),
        Optional.of(record.date()),
        charset(type),
        body.stream().readNBytes(Limits.REPORT_BYTES + 1));
  }

  private static Kind kind(MediaType type) {
    if (type.equals(MediaType.HTML) || type.equals(MediaType.XHTML)) {
      return Kind.PAGE;
    }
    return type.subtype().equals("xml") ? Kind.SITEMAP : Kind.OTHER_TYPE;
  }

  private static Optional<Charset> charset(MediaType type) {
    try {
      return Optional.ofNullable(type.parameters().get("charset")).map(Charset::forName);
    } catch (IllegalArgumentException e) {
      // A charset that there is not: the page's own word counts.
      return Optional.empty();
    }
  }
}
