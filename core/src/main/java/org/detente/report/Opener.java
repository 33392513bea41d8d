package org.detente.report;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** Opens a file or standard input and finds out how it holds its reports. */
final class Opener {
  static final String STANDARD_INPUT = "-";

  private static final int START = 1 << 12;

  private final InputStream standardInput;
  private final JsonReport json;
  private final RowReport row;
  private final TextReport text;
  private final HtmlReport html;
  private final FeedReport feed;

  private long bytesRead;

  Opener(InputStream standardInput, DateCandidates dates) {
    this.standardInput = standardInput;
    this.json = new JsonReport(dates);
    this.row = new RowReport(dates, Failure.FIELDS);
    this.feed = new FeedReport(dates);
    this.text = new TextReport(dates);
    this.html = new HtmlReport(dates);
  }

  Inputs open(String name) {
    try {
      return open(name, stream(name));
    } catch (NoSuchFileException | InvalidPathException e) {
      return failed(name, Failure.MISSING, "no such file or folder");
    } catch (AccessDeniedException e) {
      return failed(name, Failure.MISSING, "permission denied");
    } catch (IOException e) {
      return failed(name, Failure.IO, "cannot be read: " + e.getMessage());
    }
  }

  /**
   * Finds out what the stream holds.
   *
   * @param in has to be able to go back to a mark
   */
  Inputs open(String name, InputStream in) {
    try {
      return opened(name, in);
    } catch (IOException e) {
      return failed(name, Failure.IO, "cannot be read: " + e.getMessage());
    }
  }

  static Inputs failed(String name, Failure kind, String message) {
    return Inputs.of(new Received.Unreadable(name, name, kind, message));
  }

  private InputStream stream(String name) throws IOException {
    InputStream in =
        name.equals(STANDARD_INPUT) ? standardInput : Files.newInputStream(Path.of(name));
    return new BufferedInputStream(new CountedInput(in, n -> bytesRead += n), 1 << 16);
  }

  /** Bytes taken from files and standard input so far, packed as they are. */
  long bytesRead() {
    return bytesRead;
  }

  private static InputStream unpacked(InputStream in) throws IOException {
    return Decoder.startsWith(peek(in, 2), 0x1F, 0x8B)
        ? new BufferedInputStream(new GZIPInputStream(in, 1 << 16))
        : in;
  }

  private Inputs opened(String name, InputStream packed) throws IOException {
    Optional<Format> named = Format.ofName(name);
    if (named.equals(Optional.of(Format.WARC))) {
      // Its reader unpacks, record by record.
      return new Warc(name, packed, html);
    }
    InputStream in = unpacked(packed);
    byte[] start = peek(in, START);
    Format format =
        named.orElseGet(() -> Format.ofStart(new String(start, StandardCharsets.UTF_8)));
    if (format == Format.WARC) {
      return new Warc(name, in, html);
    }
    boolean binary = Decoder.isBinary(start);
    if (!binary && format == Format.JSON_LINES) {
      return new JsonLines(name, in, json);
    }
    if (!binary && format == Format.JSON) {
      return new JsonDocument(name, in, row);
    }
    if (!binary && format == Format.SGML) {
      return new SgmlDocuments(name, in, row);
    }
    if (format == Format.CSV && (!binary || Decoder.utf16(start).isPresent())) {
      return new CsvTable(name, in, row);
    }
    try (in) {
      return single(name, format, in.readNBytes(Limits.REPORT_BYTES + 1));
    }
  }

  private Inputs single(String name, Format format, byte[] bytes) {
    try {
      if (bytes.length > Limits.REPORT_BYTES) {
        throw new UnreadableException(Failure.TOO_LARGE, Limits.message("file"));
      }
      if (bytes.length == 0) {
        throw new UnreadableException(Failure.EMPTY, "the file is empty");
      }
      Optional<String> source = name.equals(STANDARD_INPUT) ? Optional.empty() : Optional.of(name);
      if (format == Format.FEED) {
        return feed.read(bytes, name);
      }
      return Inputs.of(format == Format.HTML ? html.read(bytes, source) : text.read(bytes, source));
    } catch (UnreadableException e) {
      return Inputs.of(e.at(name, name));
    }
  }

  private static byte[] peek(InputStream in, int length) throws IOException {
    in.mark(length);
    byte[] start = in.readNBytes(length);
    in.reset();
    return start;
  }
}
