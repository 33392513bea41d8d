package org.detente.archive;

import org.detente.reading.Reader;

/**
 * The reader of an executor. Spark hands tasks to a process without telling it of them before, so
 * this is the one place where something is held in a static field: the reader is immutable, shared
 * by all tasks of the process, and loaded with the first.
 */
final class OneReader {
  private OneReader() {}

  private static final class Holder {
    static final Reader READER = Reader.load();
  }

  static Reader get() {
    return Holder.READER;
  }
}
