package org.detente.record;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Ids that depend on nothing but the content they name. */
public final class ContentId {
  private ContentId() {}

  /** The first {@code digits} hex digits of the SHA-256 of the content's UTF-8 bytes. */
  public static String of(String content, int digits) {
    return of(content.getBytes(StandardCharsets.UTF_8), digits);
  }

  /** The first {@code digits} hex digits of the SHA-256 of the content. */
  public static String of(byte[] content, int digits) {
    return HexFormat.of().formatHex(sha256(content)).substring(0, digits);
  }

  private static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
