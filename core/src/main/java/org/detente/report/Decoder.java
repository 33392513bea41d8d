package org.detente.report;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Bytes to text. */
final class Decoder {
  private Decoder() {}

  /**
   * Decodes a text file: UTF-8, or UTF-16 with a byte-order mark.
   *
   * @throws UnreadableException where it is neither, or no text at all
   */
  static String text(byte[] bytes) throws UnreadableException {
    Optional<Charset> utf16 = utf16(bytes);
    if (utf16.isEmpty() && isBinary(bytes)) {
      throw new UnreadableException(Failure.NOT_TEXT, "not a text file (binary)");
    }
    Charset charset = utf16.orElse(StandardCharsets.UTF_8);
    int from = utf16.isPresent() ? 2 : utf8Mark(bytes);
    try {
      return strict(charset, bytes, from);
    } catch (CharacterCodingException e) {
      String line = ", line " + line(bytes, broken(charset, bytes, from));
      throw new UnreadableException(Failure.ENCODING, reason(charset, bytes, from) + line);
    }
  }

  /** Which byte breaks the encoding. */
  static String reason(Charset charset, byte[] bytes, int from) {
    int at = broken(charset, bytes, from);
    return String.format(
        "not %s: byte 0x%02X at %d", charset.name(), bytes[Math.min(at, bytes.length - 1)], at);
  }

  private static int broken(Charset charset, byte[] bytes, int from) {
    ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
    charset.newDecoder().decode(in, CharBuffer.allocate(bytes.length), true);
    return in.position();
  }

  private static long line(byte[] bytes, int at) {
    long line = 1;
    for (int i = 0; i < at; i++) {
      line += bytes[i] == '\n' ? 1 : 0;
    }
    return line;
  }

  /** The UTF-16 that a byte-order mark announces. */
  static Optional<Charset> utf16(byte[] bytes) {
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    return startsWith(bytes, 0xFF, 0xFE)
        ? Optional.of(StandardCharsets.UTF_16LE)
        : Optional.empty();
  }

  /** Length of the UTF-8 byte-order mark at the start, 0 where there is none. */
  static int utf8Mark(byte[] bytes) {
    return startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
  }

  static String strict(Charset charset, byte[] bytes, int from) throws CharacterCodingException {
    return charset
        .newDecoder()
        .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
        .toString();
  }

  static boolean startsWith(byte[] bytes, int... prefix) {
    if (bytes.length < prefix.length) {
      return false;
    }
    for (int i = 0; i < prefix.length; i++) {
      if ((bytes[i] & 0xFF) != prefix[i]) {
        return false;
      }
    }
    return true;
  }

  /** True where the first kilobytes hold a byte that no text has. */
  static boolean isBinary(byte[] bytes) {
    if (startsWith(bytes, '%', 'P', 'D', 'F', '-')) {
      return true;
    }
    for (int i = 0; i < Math.min(bytes.length, 1 << 13); i++) {
      if (bytes[i] == 0) {
        return true;
      }
    }
    return false;
  }
}
