package org.detente.report;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/** Splits a stream of bytes at line feeds, with bounded memory: longer lines are skipped over. */
final class LineReader {
  private final InputStream in;
  private final int limit;
  private final byte[] buffer = new byte[1 << 16];
  private int at;
  private int filled;
  private byte[] line = new byte[1 << 12];
  private long number;

  /** One line, without its line feed; no bytes where it is longer than the limit. */
  record Line(long number, Optional<byte[]> bytes) {}

  LineReader(InputStream in, int limit) {
    this.in = in;
    this.limit = limit;
  }

  /** The next line, or empty at the end. */
  Optional<Line> next() throws IOException {
    int length = 0;
    boolean tooLong = false;
    boolean any = false;
    while (fill()) {
      any = true;
      int end = at;
      while (end < filled && buffer[end] != '\n') {
        end++;
      }
      int piece = end - at;
      if (tooLong || length + piece > limit) {
        tooLong = true;
      } else {
        append(length, piece);
        length += piece;
      }
      boolean ended = end < filled;
      at = ended ? end + 1 : end;
      if (ended) {
        break;
      }
    }
    if (!any) {
      return Optional.empty();
    }
    number++;
    return Optional.of(
        new Line(number, tooLong ? Optional.empty() : Optional.of(Arrays.copyOf(line, length))));
  }

  private boolean fill() throws IOException {
    if (at == filled) {
      at = 0;
      filled = Math.max(0, in.read(buffer, 0, buffer.length));
    }
    return filled > 0;
  }

  private void append(int length, int piece) {
    if (length + piece > line.length) {
      line = Arrays.copyOf(line, Math.max(length + piece, 2 * line.length));
    }
    System.arraycopy(buffer, at, line, length, piece);
  }
}
