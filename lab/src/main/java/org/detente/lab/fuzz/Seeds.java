package org.detente.lab.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** Sound inputs of every form, and pieces that are put into them. */
final class Seeds {
  private static final List<String> ENDINGS =
      List.of("txt", "html", "jsonl", "json", "csv", "sgm", "rss", "atom");

  /**
   * An input as it would lie on disk.
   *
   * @param members of an archive that is packed after it was changed; else there is one
   */
  record Seed(String name, List<byte[]> members, boolean pack) {}

  private final List<Seed> all;
  private final List<byte[]> tokens;

  Seeds() {
    byte[] page = resource("seed.html");
    byte[] request =
        record("request", "application/http; msgtype=request", ascii("GET / HTTP/1.1\r\n\r\n"));
    byte[] response = response("text/html; charset=utf-8", page);
    byte[] sitemap = response("application/xml", resource("seed.xml"));
    List<byte[]> archive = List.of(request, sitemap, response, response);
    all =
        new java.util.ArrayList<>(
            List.of(
                new Seed("a.warc", List.of(join(archive)), false),
                new Seed("a.warc.gz", archive, true),
                new Seed("b.warc.gz", archive.stream().map(Seeds::packed).toList(), false),
                new Seed("a.jsonl.gz", List.of(packed(resource("seed.jsonl"))), false),
                new Seed("-", List.of(page), false)));
    for (String ending : ENDINGS) {
      all.add(new Seed("a." + ending, List.of(resource("seed." + ending)), false));
    }
    tokens =
        new String(resource("tokens.txt"), StandardCharsets.UTF_8)
            .lines()
            .map(token -> token.getBytes(StandardCharsets.UTF_8))
            .toList();
  }

  List<Seed> all() {
    return all;
  }

  List<byte[]> tokens() {
    return tokens;
  }

  static byte[] join(List<byte[]> pieces) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    pieces.forEach(all::writeBytes);
    return all.toByteArray();
  }

  static byte[] packed(byte[] bytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  private static byte[] response(String type, byte[] body) {
    byte[] head =
        ascii(
            "HTTP/1.1 200 OK\r\nContent-Type: "
                + type
                + "\r\nContent-Length: "
                + body.length
                + "\r\n\r\n");
    return record("response", "application/http; msgtype=response", join(List.of(head, body)));
  }

  private static byte[] record(String kind, String type, byte[] block) {
    String head =
        "WARC/1.0\r\nWARC-Type: "
            + kind
            + "\r\nWARC-Date: 2021-03-05T00:00:00Z\r\n"
            + "WARC-Record-ID: <urn:uuid:92283950-ef2f-4d72-b224-f54c6ec90bb0>\r\n"
            + "WARC-Target-URI: https://example.org/2021/03/04/halvik\r\nContent-Type: "
            + type
            + "\r\nContent-Length: "
            + block.length
            + "\r\n\r\n";
    return join(List.of(ascii(head), block, ascii("\r\n\r\n")));
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  private static byte[] resource(String name) {
    try (InputStream in = Seeds.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
