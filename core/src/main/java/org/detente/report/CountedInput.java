package org.detente.report;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;

/** Tells how many bytes are read. */
final class CountedInput extends FilterInputStream {
  private final LongConsumer count;

  CountedInput(InputStream in, LongConsumer count) {
    super(in);
    this.count = count;
  }

  @Override
  public int read() throws IOException {
    int read = super.read();
    count.accept(read < 0 ? 0 : 1);
    return read;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    int read = super.read(into, offset, length);
    count.accept(Math.max(0, read));
    return read;
  }

  @Override
  public long skip(long n) throws IOException {
    long skipped = super.skip(n);
    count.accept(skipped);
    return skipped;
  }
}
