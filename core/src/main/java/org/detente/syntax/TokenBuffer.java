package org.detente.syntax;

import java.util.Arrays;

/** Tokens of a stretch of text that is not yet cut into sentences. */
final class TokenBuffer {
  static final byte WORD = 0;

  /** A full stop. */
  static final byte STOP = 1;

  /** Question and exclamation marks. */
  static final byte CRY = 2;

  static final byte ELLIPSIS = 3;

  /** A form with a full stop of its own, inside a sentence. */
  static final byte SHORT = 4;

  /** A form with a full stop of its own that may end a sentence ({@code U.S.}). */
  static final byte SHORT_LAST = 5;

  /** A time of day ({@code p.m.}), which may end a sentence. */
  static final byte HOUR = 6;

  static final byte OPENING = 7;

  /** A closing bracket. */
  static final byte CLOSING = 8;

  /** A closing quotation mark. */
  static final byte UNQUOTE = 9;

  static final byte DASH = 10;
  static final byte COMMA = 11;
  static final byte BULLET = 12;

  private int[] starts = new int[256];
  private int[] ends = new int[256];
  private byte[] kinds = new byte[256];
  private int size;

  void add(int start, int end, byte kind) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
      kinds = Arrays.copyOf(kinds, size * 2);
    }
    starts[size] = start;
    ends[size] = end;
    kinds[size++] = kind;
  }

  int size() {
    return size;
  }

  int start(int token) {
    return starts[token];
  }

  int end(int token) {
    return ends[token];
  }

  byte kind(int token) {
    return kinds[token];
  }

  /** True if nothing stands between the token and the one before it. */
  boolean adjacent(int token) {
    return starts[token] == ends[token - 1];
  }

  Tokens sentence(int from, int to) {
    return new Tokens(Arrays.copyOfRange(starts, from, to), Arrays.copyOfRange(ends, from, to));
  }

  /** Forgets the tokens before {@code from}. */
  void drop(int from) {
    System.arraycopy(starts, from, starts, 0, size - from);
    System.arraycopy(ends, from, ends, 0, size - from);
    System.arraycopy(kinds, from, kinds, 0, size - from);
    size -= from;
  }
}
