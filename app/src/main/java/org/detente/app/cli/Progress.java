package org.detente.app.cli;

import java.io.PrintStream;
import java.util.Locale;
import java.util.function.DoubleSupplier;

/**
 * One line on standard error, twice a second: how much is done, how fast, how long it will take.
 * Silent in the first second.
 */
final class Progress {
  private static final long EVERY = 500_000_000L;
  private static final int BAR = 20;

  /** Below this a guess of the time left is none. */
  private static final double LEAST_FRACTION = 0.01;

  private final PrintStream err;
  private final boolean show;
  private final DoubleSupplier fraction;
  private final long start = System.nanoTime();
  private long shown = start + EVERY;
  private long done;
  private long failed;
  private boolean any;

  /**
   * @param fraction share of the input that is done, 0 to 1; below 0 where nobody knows
   */
  Progress(PrintStream err, boolean show, DoubleSupplier fraction) {
    this.err = err;
    this.show = show;
    this.fraction = fraction;
  }

  void step(boolean hasFailed) {
    done++;
    failed += hasFailed ? 1 : 0;
    long now = System.nanoTime();
    if (show && now - shown >= EVERY) {
      shown = now;
      any = true;
      err.print("\r\033[K" + line((now - start) / 1e9, fraction.getAsDouble(), done, failed));
      err.flush();
    }
  }

  static String line(double seconds, double fraction, long done, long failed) {
    String counts =
        String.format(
            Locale.ROOT, "%,d reports, %,d failed, %,.0f a second", done, failed, done / seconds);
    if (fraction < LEAST_FRACTION) {
      return counts;
    }
    double within = Math.min(1, fraction);
    int filled = (int) Math.round(within * BAR);
    return String.format(
        Locale.ROOT,
        "[%s%s] %.0f %%  %s, %s left",
        "#".repeat(filled),
        "·".repeat(BAR - filled),
        100 * within,
        counts,
        duration(seconds * (1 - within) / within));
  }

  private static String duration(double seconds) {
    long whole = Math.round(seconds);
    if (whole < 60) {
      return whole + " s";
    }
    return whole < 3600
        ? whole / 60 + " min " + whole % 60 + " s"
        : whole / 3600 + " h " + whole % 3600 / 60 + " min";
  }

  void clear() {
    if (any) {
      err.print("\r\033[K");
      err.flush();
    }
  }
}
