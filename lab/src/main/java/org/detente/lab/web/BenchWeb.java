package org.detente.lab.web;

import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.detente.app.store.Store;
import org.detente.app.store.StoreWriter;
import org.detente.app.web.WebOptions;
import org.detente.app.web.WebServer;
import org.detente.app.web.jetty.Limits;
import org.detente.lab.store.MadeReadings;

/**
 * Asks for what dyad pages ask for, at a fixed rate, of a server over made-up events; client and
 * server share the machine. usage: BenchWeb [EVENTS] [REQUESTS A SECOND] [SECONDS]
 */
public final class BenchWeb {
  private static final int EVENTS_A_REPORT = 10;
  private static final int STATEMENTS_A_REPORT = 2;

  private BenchWeb() {}

  public static void main(String[] args) throws Exception {
    int events = args.length > 0 ? Integer.parseInt(args[0]) : 1_000_000;
    int rate = args.length > 1 ? Integer.parseInt(args[1]) : 100;
    int seconds = args.length > 2 ? Integer.parseInt(args[2]) : 60;
    Path folder = Files.createTempDirectory("bench-web");
    Path file = folder.resolve("bench.duckdb");
    try {
      MadeReadings readings = new MadeReadings(EVENTS_A_REPORT, STATEMENTS_A_REPORT);
      load(file, readings, events / EVENTS_A_REPORT);
      System.out.printf(
          Locale.ROOT,
          "%,d events, file %.0f MB; %d requests a second for %d s%n",
          events,
          Files.size(file) / 1e6,
          rate,
          seconds);
      WebOptions options =
          new WebOptions(InetAddress.getLoopbackAddress(), 0, file, Optional.empty());
      try (WebServer server = WebServer.start(options, Limits.standard())) {
        Load load = new Load(server.url(), readings);
        System.out.println("from the start:     " + load.run(rate, seconds, false));
        System.out.println("warmed up:          " + load.run(rate, seconds, false));
        System.out.println("no request repeated: " + load.run(rate, seconds, true));
      }
    } finally {
      Files.deleteIfExists(file);
      Files.deleteIfExists(folder);
    }
  }

  private static void load(Path file, MadeReadings readings, int reports) {
    try (Store store = Store.open(file);
        StoreWriter writer = new StoreWriter(store, Instant.EPOCH)) {
      for (int i = 0; i < reports; i++) {
        writer.add(readings.reading(i));
      }
      writer.flush();
    }
  }
}
