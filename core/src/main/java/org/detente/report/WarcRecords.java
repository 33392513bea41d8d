package org.detente.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;

/** The records of a WARC file, packed or not; after a break it goes on with the next whole one. */
final class WarcRecords {
  private static final byte[] PACKED = {0x1F, (byte) 0x8B, 0x08};
  private static final byte[] PLAIN = "WARC/1.".getBytes(StandardCharsets.US_ASCII);
  private static final int READ_AHEAD = 1 << 13;

  private final KeptChannel channel;
  private Optional<WarcReader> reader = Optional.empty();
  private byte[] magic = PLAIN;
  private long base;
  private long good;
  private boolean ended;

  /** Reading broke; {@link #skip} may find more. */
  static final class BrokenArchiveException extends Exception {
    private static final long serialVersionUID = 1L;

    BrokenArchiveException(String message) {
      super(message, null, false, false);
    }
  }

  WarcRecords(InputStream in) {
    this.channel = new KeptChannel(in);
  }

  /** The next record, whose body can be read until the next call; empty at the end. */
  Optional<WarcRecord> next() throws BrokenArchiveException {
    if (ended) {
      return Optional.empty();
    }
    try {
      if (reader.isEmpty()) {
        open();
      }
      Optional<WarcRecord> next = reader.get().next();
      ended = next.isEmpty();
      if (ended && good == 0) {
        throw new BrokenArchiveException("no record");
      }
      good += next.isPresent() ? 1 : 0;
      return next;
    } catch (IOException | RuntimeException e) {
      throw new BrokenArchiveException(message(e));
    }
  }

  private void open() throws IOException {
    base = channel.position();
    WarcReader opened = new WarcReader(channel, ByteBuffer.allocate(READ_AHEAD).flip());
    opened.setLenient(true);
    magic = opened.compression() == WarcCompression.GZIP ? PACKED : PLAIN;
    reader = Optional.of(opened);
  }

  /**
   * Looks for the next record after a break, to go on with.
   *
   * @return what there is to say of the break
   */
  String skip(BrokenArchiveException broken) throws IOException {
    long at = position();
    reader = Optional.empty();
    ended = !channel.seek(magic, at + 1);
    if (!ended) {
      return "a damaged record at byte "
          + at
          + " ("
          + broken.getMessage()
          + "); reading goes on at byte "
          + channel.position();
    }
    if (channel.position() == 0) {
      return "the archive is empty";
    }
    return good == 0
        ? "no archive, or one damaged from its beginning: " + broken.getMessage()
        : "the archive breaks off inside the record at byte "
            + at
            + " ("
            + broken.getMessage()
            + "); the "
            + good
            + " records before the break were read";
  }

  /** First byte of the record that was read last. */
  long position() {
    return base + reader.map(WarcReader::position).orElse(0L);
  }

  private static String message(Exception e) {
    String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    return message.lines().findFirst().orElse("");
  }
}
