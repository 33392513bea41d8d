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
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.detente.app.store.DyadQuery;
import org.detente.app.store.Store;
import org.detente.app.store.StoreWriter;
import org.detente.record.Event;
import org.detente.record.EventType;
import org.detente.record.Evidence;
import org.detente.record.Occasion;
import org.detente.record.Party;
import org.detente.record.Published;
import org.detente.record.ReaderVersion;
import org.detente.record.Reading;
import org.detente.record.Report;
import org.detente.record.Span;
import org.detente.record.Status;

/** Loads made-up readings and asks for dyads. usage: BenchStore [EVENTS] */
public final class BenchStore {
  private static final int EVENTS_A_REPORT = 10;

  /** Making readings is no part of loading them: its time is left out. */
  private static final int MADE_AT_ONCE = 4000;

  private static final LocalDate START = LocalDate.of(2010, 1, 1);
  private static final ReaderVersion READER =
      new ReaderVersion("bench", new TreeMap<>(), new TreeMap<>());

  private final SplittableRandom random = new SplittableRandom(7);
  private final List<String> countries = new ArrayList<>();

  private BenchStore() {
    for (char a = 'A'; a < 'I'; a++) {
      for (char b = 'A'; b < 'I'; b++) {
        countries.add("X" + a + b);
      }
    }
  }

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
            made.add(reading(i));
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
      String a = country();
      String b = country();
      long start = System.nanoTime();
      found += new DyadQuery(store).events(a, b, START, START.plusYears(20)).size();
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

  private String country() {
    // A few pairs are busy, most are quiet.
    double u = random.nextDouble();
    return countries.get((int) (u * u * countries.size()));
  }

  private Reading reading(int number) {
    LocalDate day = START.plusDays(random.nextInt(4000));
    StringBuilder text = new StringBuilder();
    for (int w = 0; w < 40; w++) {
      text.append('w').append(random.nextInt(20_000)).append(' ');
    }
    List<Event> events = new ArrayList<>();
    for (int e = 0; e < EVENTS_A_REPORT; e++) {
      events.add(event(number + "-" + e, day));
    }
    Report report =
        new Report(
            "r" + number,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(new Published(day.toString(), "input")),
            text.toString());
    return new Reading(
        report,
        List.of(new Span(0, text.length())),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        events,
        List.of(),
        List.of(),
        List.of(),
        READER);
  }

  private Event event(String id, LocalDate day) {
    EventType type = EventType.values()[random.nextInt(EventType.values().length)];
    return new Event(
        id,
        type,
        Optional.empty(),
        List.of("diplomatic"),
        "040",
        type.quad().ordinal() < 2 ? 3 : -5,
        List.of(party(country())),
        List.of(party(country())),
        Status.ACTUAL,
        false,
        Optional.of(new Occasion(day, day, Optional.empty(), "published")),
        OptionalInt.empty(),
        List.of(new Evidence(0, List.of(new Span(0, 3)), "bench")),
        Optional.empty(),
        0.9);
  }

  private static Party party(String country) {
    return new Party(
        Optional.of(country),
        Optional.empty(),
        Optional.empty(),
        country,
        new Span(0, 3),
        Optional.empty());
  }
}
