package org.detente.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;

/**
 * Bytes of an archive, of which the last ones are kept, so that reading can go back a little after
 * a break and look for the next record. Closing it leaves the stream open.
 */
final class KeptChannel implements ReadableByteChannel {
  /** More than readers read ahead. */
  static final int KEPT = 1 << 16;

  private final InputStream in;
  private final byte[] ring = new byte[KEPT];
  private final byte[] piece = new byte[1 << 13];
  private long read;
  private int ahead;

  KeptChannel(InputStream in) {
    this.in = in;
  }

  /** How many bytes were taken. */
  long position() {
    return read - ahead;
  }

  @Override
  public int read(ByteBuffer target) throws IOException {
    if (!target.hasRemaining()) {
      return 0;
    }
    if (ahead > 0) {
      int length = Math.min(ahead, target.remaining());
      for (int i = 0; i < length; i++) {
        target.put(ring[(int) ((read - ahead) % KEPT)]);
        ahead--;
      }
      return length;
    }
    int length = in.read(piece, 0, Math.min(piece.length, target.remaining()));
    for (int i = 0; i < length; i++) {
      ring[(int) (read++ % KEPT)] = piece[i];
    }
    if (length > 0) {
      target.put(piece, 0, length);
    }
    return length;
  }

  /**
   * Goes to the next place where {@code magic} stands, at {@code from} or later, as far back as
   * bytes are kept.
   *
   * @return false at the end of the stream
   */
  boolean seek(byte[] magic, long from) throws IOException {
    back(from);
    ByteBuffer one = ByteBuffer.allocate(1);
    int matched = 0;
    while (matched < magic.length) {
      one.clear();
      if (read(one) < 0) {
        return false;
      }
      byte b = one.get(0);
      // Right for magics whose first byte does not come back in them.
      matched = b == magic[matched] ? matched + 1 : b == magic[0] ? 1 : 0;
    }
    back(position() - magic.length);
    return true;
  }

  private void back(long position) {
    long oldest = Math.max(0, read - KEPT);
    if (position < position()) {
      ahead = (int) (read - Math.max(oldest, position));
    }
  }

  @Override
  public boolean isOpen() {
    return true;
  }

  @Override
  public void close() {}
}
