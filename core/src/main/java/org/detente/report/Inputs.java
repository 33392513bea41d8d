package org.detente.report;

import java.io.Closeable;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gives what was received, one after the other. */
interface Inputs extends Closeable {
  /** The next, or empty at the end. */
  Optional<Received> next();

  /** What was passed over so far, as it is told to people, with how often. */
  default Map<String, Long> passedOver() {
    return Map.of();
  }

  @Override
  default void close() throws IOException {}

  static Inputs of(Received only) {
    Iterator<Received> items = List.of(only).iterator();
    return () -> items.hasNext() ? Optional.of(items.next()) : Optional.empty();
  }
}
