package org.detente.lab.store;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.detente.app.store.DyadFiguresQuery;
import org.detente.app.store.DyadQuery;
import org.detente.app.store.Filter;
import org.detente.app.store.Listing;
import org.detente.app.store.PlanQuery;
import org.detente.app.store.Source;
import org.detente.app.store.StanceQuery;
import org.detente.app.store.Store;
import org.detente.app.store.StoreWriter;
import org.detente.dyad.Claim;
import org.detente.dyad.Proposition;
import org.detente.dyad.Tester;
import org.detente.record.Reading;

/** Loads made-up readings and asks for dyads. usage: BenchStore [EVENTS] */
public final class BenchStore {
  private static final int EVENTS_A_REPORT = 10;

  /** Making readings is no part of loading them: its time is left out. */
  private static final int MADE_AT_ONCE = 4000;

  private static final int ASKED = 40;
  private static final int WARM_UP = 5;

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
      memory();
      ask(store);
    }
    System.out.printf(Locale.ROOT, "file %.0f MB%n", Files.size(file) / 1e6);
  }

  /** One question about a pair. */
  private interface Question {
    void ask(String a, String b);
  }

  private void ask(Store store) {
    LocalDate from = MadeReadings.START;
    LocalDate to = from.plusYears(20);
    DyadQuery query = new DyadQuery(store);
    time("a dyad's events", (a, b) -> query.events(a, b, from, to));
    time(
        "all figures of a dyad",
        (a, b) ->
            new DyadFiguresQuery(store, Source.CORRECTED)
                .figures(a, b, Optional.empty(), Optional.empty(), Optional.empty()));
    time("its plans", (a, b) -> new PlanQuery(store).outcomes(to, List.of(a, b)));
    time("its stance by issue", stances(store, from, to));
    time(
        "its events as a list",
        (a, b) ->
            new Listing(store)
                .list(
                    Listing.Kind.EVENTS,
                    new Filter(
                        List.of(a, b),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        true,
                        1000),
                    (columns, cells) -> {}));
    time(
        "a proposition with its evidence",
        (a, b) -> {
          Proposition claim =
              new Proposition(
                  a, b, Claim.BETTER, Optional.empty(), from.plusYears(4), from.plusYears(8));
          query.tellings(
              new Tester()
                  .test(claim, query.events(a, b, claim.before(), claim.until()))
                  .supporting());
        });
    time("the twenty busiest dyads", (a, b) -> query.ranked(20));
  }

  private static Question stances(Store store, LocalDate from, LocalDate to) {
    return (a, b) -> new StanceQuery(store, Source.CORRECTED).stances(a, b, from, to);
  }

  private void time(String what, Question question) {
    double[] times = new double[ASKED];
    double[] cpu = new double[ASKED];
    for (int i = -WARM_UP; i < ASKED; i++) {
      String a = readings.country();
      String b = readings.country();
      while (b.equals(a)) {
        b = readings.country();
      }
      long start = System.nanoTime();
      long startCpu = processCpu();
      question.ask(a, b);
      if (i >= 0) {
        cpu[i] = (processCpu() - startCpu) / 1e6;
        times[i] = (System.nanoTime() - start) / 1e6;
      }
    }
    Arrays.sort(times);
    Arrays.sort(cpu);
    System.out.printf(
        Locale.ROOT,
        "%-32s median %4.0f ms, slowest %4.0f ms; of CPU %.0f and %.0f ms%n",
        what,
        times[ASKED / 2],
        times[ASKED - 1],
        cpu[ASKED / 2],
        cpu[ASKED - 1]);
  }

  /** Most memory that the process held, of Java and of the database, where Linux tells it. */
  private static void memory() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (Files.exists(status)) {
      Files.readAllLines(status).stream()
          .filter(l -> l.startsWith("VmHWM"))
          .forEach(l -> System.out.println("most memory: " + l.substring(6).strip()));
    }
  }
}
