package org.detente.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.netpreserve.jwarc.HttpRequest;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcRequest;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;

/** A WARC file in memory, as crawlers write them. */
final class MadeArchive {
  static final String HTML = "text/html;charset=utf-8";

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final WarcWriter writer;

  MadeArchive(boolean packed) {
    try {
      writer =
          new WarcWriter(
              Channels.newChannel(bytes), packed ? WarcCompression.GZIP : WarcCompression.NONE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Pages of the test set, each with the request before it. */
  static byte[] of(List<MadePage> pages, boolean packed) {
    MadeArchive archive = new MadeArchive(packed);
    for (MadePage page : pages) {
      String url = "https://example.org/" + page.name();
      Instant captured = page.published().plusDays(5).atStartOfDay().toInstant(ZoneOffset.UTC);
      String type =
          (page.name().startsWith("04") || page.name().startsWith("13"))
              ? "text/html;charset=windows-1252"
              : HTML;
      archive.request(url).response(url, captured, 200, type, page.bytes());
    }
    return archive.bytes();
  }

  MadeArchive request(String url) {
    try {
      HttpRequest http =
          new HttpRequest.Builder("GET", "/").addHeader("Host", "example.org").build();
      writer.write(
          new WarcRequest.Builder(url)
              .body(MediaType.HTTP_REQUEST, http.serializeHeader())
              .build());
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  MadeArchive response(
      String url, Instant captured, int status, String type, byte[] body, String... headers) {
    try {
      HttpResponse.Builder http =
          new HttpResponse.Builder(status, "As made").addHeader("Content-Type", type);
      for (int i = 0; i < headers.length; i += 2) {
        http.addHeader(headers[i], headers[i + 1]);
      }
      http.addHeader("Content-Length", String.valueOf(body.length));
      byte[] head = http.build().serializeHeader();
      byte[] all = new byte[head.length + body.length];
      System.arraycopy(head, 0, all, 0, head.length);
      System.arraycopy(body, 0, all, head.length, body.length);
      writer.write(
          new WarcResponse.Builder(url).date(captured).body(MediaType.HTTP_RESPONSE, all).build());
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  MadeArchive page(String url, Instant captured, String html) {
    return response(url, captured, 200, HTML, html.getBytes(StandardCharsets.UTF_8));
  }

  byte[] bytes() {
    return bytes.toByteArray();
  }
}
