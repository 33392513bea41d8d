package org.detente.app.cli;

import java.io.PrintStream;
import java.util.Locale;

/** One line on standard error that counts, twice a second; silent in the first second. */
final class Progress {
  private static final long EVERY = 500_000_000L;

  private final PrintStream err;
  private final boolean show;
  private final long start = System.nanoTime();
  private long shown = start + EVERY;
  private long done;
  private long failed;
  private boolean any;

  Progress(PrintStream err, boolean show) {
    this.err = err;
    this.show = show;
  }

  void step(boolean hasFailed) {
    done++;
    failed += hasFailed ? 1 : 0;
    long now = System.nanoTime();
    if (show && now - shown >= EVERY) {
      shown = now;
      any = true;
      err.printf(
          Locale.ROOT,
          "\r\033[K%,d reports, %,d failed, %,.0f a second",
          done,
          failed,
          done / ((now - start) / 1e9));
      err.flush();
    }
  }

  void clear() {
    if (any) {
      err.print("\r\033[K");
      err.flush();
    }
  }
}
