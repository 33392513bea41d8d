package org.detente.lab.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.detente.json.RecordJson;
import org.detente.reading.Reader;
import org.detente.report.Received;
import org.detente.report.Reports;

/**
 * Reads changed inputs the way the program does: bytes to reports to records to JSON. A fault is
 * anything thrown, or a report over two seconds of processor time.
 *
 * <p>{@code Fuzz COUNT [SEED [READ_EVERY [FIRST]]]}: of every READ_EVERY-th input the reports are
 * read, of the others only taken in
 */
public final class Fuzz {
  private static final double MOST_SECONDS = 2;
  private static final long HANG_NANOS = 20_000_000_000L;
  private static final int TOLD_EVERY = 5_000;

  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private final RecordJson json = new RecordJson();
  private final Reader reader;
  private final Mutator mutator;
  private final List<String> faults = new ArrayList<>();
  private final Map<String, Long> outcomes = new TreeMap<>();
  private final int every;
  private volatile long current;
  private double slowest;

  Fuzz(Reader reader, long seed, int every) {
    this.reader = reader;
    this.every = every;
    this.mutator = new Mutator(seed);
  }

  public static void main(String[] args) {
    Locale.setDefault(Locale.ROOT);
    long count = Long.parseLong(args[0]);
    long seed = args.length > 1 ? Long.parseLong(args[1]) : 1;
    int every = args.length > 2 ? Integer.parseInt(args[2]) : 1;
    long first = args.length > 3 ? Long.parseLong(args[3]) : 0;
    PrintStream out = System.out;
    Thread main = Thread.currentThread();
    Fuzz fuzz = new Fuzz(Reader.load(), seed, every);
    Thread watch = new Thread(() -> fuzz.watch(main, out), "watch");
    watch.setDaemon(true);
    watch.start();
    for (long n = first; n < first + count; n++) {
      fuzz.run(n);
      if ((n + 1 - first) % TOLD_EVERY == 0) {
        out.printf("%d inputs, faults: %s%n", n + 1 - first, fuzz.faults);
      }
    }
    fuzz.faults.forEach(out::println);
    out.printf(
        "%d inputs, seed %d: %d faults; outcomes %s; slowest report %.2f s of processor time; heap of %d MB%n",
        count,
        seed,
        fuzz.faults.size(),
        fuzz.outcomes,
        fuzz.slowest,
        Runtime.getRuntime().maxMemory() >> 20);
    System.exit(fuzz.faults.isEmpty() ? 0 : 1);
  }

  /** Tells of an input that does not come to an end, and ends the run: nothing else can end it. */
  private void watch(Thread main, PrintStream out) {
    long last = -1;
    long since = 0;
    while (true) {
      long cpu = threads.getThreadCpuTime(main.getId());
      if (last != current) {
        last = current;
        since = cpu;
      } else if (cpu - since > HANG_NANOS) {
        out.printf("%d: hangs%n", last);
        for (StackTraceElement frame : main.getStackTrace()) {
          out.println("  at " + frame);
        }
        Runtime.getRuntime().halt(1);
      }
      try {
        Thread.sleep(1_000);
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  /** What went wrong so far, each with the number of its input. */
  List<String> faults() {
    return faults;
  }

  /** How many reports were read, and how many failures of each kind told. */
  Map<String, Long> outcomes() {
    return outcomes;
  }

  /** Reads the n-th input to its end. */
  void run(long n) {
    current = n;
    Mutator.Input input = mutator.make(n);
    long start = threads.getCurrentThreadCpuTime();
    try (Reports reports =
        Reports.ofStream(input.name(), new ByteArrayInputStream(input.bytes()), Optional.empty())) {
      for (Optional<Received> next = reports.next(); next.isPresent(); next = reports.next()) {
        take(next.get(), n % every == 0);
        long end = threads.getCurrentThreadCpuTime();
        time(n, input, (end - start) / 1e9);
        start = end;
      }
      time(n, input, (threads.getCurrentThreadCpuTime() - start) / 1e9);
    } catch (IOException | RuntimeException | Error e) {
      StackTraceElement[] trace = e.getStackTrace();
      faults.add(n + " " + input.name() + ": " + e + (trace.length > 0 ? " at " + trace[0] : ""));
    }
  }

  private void take(Received received, boolean read) throws IOException {
    if (received instanceof Received.Readable readable) {
      if (read) {
        json.write(reader.read(readable.report()), new ByteArrayOutputStream());
      }
      outcomes.merge(read ? "read" : "taken", 1L, Long::sum);
    } else if (received instanceof Received.Unreadable bad) {
      outcomes.merge(bad.kind().word(), 1L, Long::sum);
    }
  }

  private void time(long n, Mutator.Input input, double seconds) {
    slowest = Math.max(slowest, seconds);
    if (seconds > MOST_SECONDS) {
      faults.add(
          String.format(
              Locale.ROOT,
              "%d %s: %.1f s for one report (%d bytes of input)",
              n,
              input.name(),
              seconds,
              input.bytes().length));
    }
  }
}
