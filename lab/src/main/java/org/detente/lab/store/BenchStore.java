package org.detente.lab.store;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.detente.app.store.DyadQuery;
import org.detente.app.store.Store;
import org.detente.app.store.StoreWriter;
import org.detente.record.Reading;

/** Loads made-up readings and asks for dyads. usage: BenchStore [EVENTS] */
public final class BenchStore {
  private static final int EVENTS_A_REPORT = 10;

  /** Making readings is no part of loading them: its time is left out. */
  private static final int MADE_AT_ONCE = 4000;

  private final MadeReadings readings = new MadeReadings(EVENTS_A_REPORT, 0);

  private BenchStore() {}

  public static void main(String[] args) throws IOException {
    int events = args.length > 0 ? Integer.parseInt(args[0]) : 200_000;
    Path folder = Files.createTempDirectory("bench-store");
    Path file = folder.resolve("bench.duckdb");
    try {
      new BenchStore().run(file, events);
    } finally {
      Files.deleteIfExists(file);
      Files.deleteIfExists(folder);
    }
  }

  /** CPU time of all threads of this process, those of the database too. */
  private static long processCpu() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  private void run(Path file, int events) throws IOException {
    try (Store store = Store.open(file)) {
      long loading = 0;
      long cpu = 0;
      try (StoreWriter writer = new StoreWriter(store, Instant.EPOCH)) {
        for (int done = 0; done < events / EVENTS_A_REPORT; done += MADE_AT_ONCE) {
          List<Reading> made = new ArrayList<>();
          for (int i = done; i < Math.min(done + MADE_AT_ONCE, events / EVENTS_A_REPORT); i++) {
            made.add(readings.reading(i));
          }
          long start = System.nanoTime();
          long startCpu = processCpu();
          made.forEach(writer::add);
          loading += System.nanoTime() - start;
          cpu += processCpu() - startCpu;
        }
        long start = System.nanoTime();
        long startCpu = processCpu();
        writer.flush();
        store.checkpoint();
        loading += System.nanoTime() - start;
        cpu += processCpu() - startCpu;
      }
      System.out.printf(
          Locale.ROOT,
          "loaded %,d events of %,d reports in %.1f s (%.1f s of CPU): %,.0f a second%n",
          events,
          events / EVENTS_A_REPORT,
          loading / 1e9,
          cpu / 1e9,
          events / (loading / 1e9));
      ask(store);
    }
    System.out.printf(Locale.ROOT, "file %.0f MB%n", Files.size(file) / 1e6);
  }

  private void ask(Store store) {
    double[] times = new double[40];
    int found = 0;
    for (int i = 0; i < times.length; i++) {
      String a = readings.country();
      String b = readings.country();
      long start = System.nanoTime();
      found +=
          new DyadQuery(store)
              .events(a, b, MadeReadings.START, MadeReadings.START.plusYears(20))
              .size();
      times[i] = (System.nanoTime() - start) / 1e6;
    }
    Arrays.sort(times);
    System.out.printf(
        Locale.ROOT,
        "a dyad's events: median %.0f ms, slowest %.0f ms, %d events on average%n",
        times[20],
        times[39],
        found / times.length);
  }
}
