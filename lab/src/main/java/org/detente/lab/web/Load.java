package org.detente.lab.web;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.detente.lab.store.MadeReadings;

/**
 * Sends requests at fixed times, whether or not earlier ones are answered, and counts each answer's
 * time from when its request was due: a server that stalls cannot slow the load that it is under.
 */
final class Load {
  /** What a dyad's page asks for. */
  private static final List<String> PARTS = List.of("", "/marks", "/plans");

  private final HttpClient client = HttpClient.newHttpClient();
  private final String root;
  private final MadeReadings readings;

  Load(String url, MadeReadings readings) {
    this.root = url + "api/v1/dyads/";
    this.readings = readings;
  }

  /**
   * @param isFresh true where no two requests are to be alike, so that no answer is kept for them
   */
  String run(int rate, int seconds, boolean isFresh) {
    int n = rate * seconds;
    double[] millis = new double[n];
    AtomicInteger failed = new AtomicInteger();
    List<CompletableFuture<Void>> all = new ArrayList<>();
    long start = System.nanoTime();
    String pair = "";
    for (int i = 0; i < n; i++) {
      if (i % PARTS.size() == 0) {
        pair = pair();
      }
      long due = start + TimeUnit.SECONDS.toNanos(i) / rate;
      LockSupport.parkNanos(due - System.nanoTime());
      // From before the first event on, all is asked for whatever the day.
      String days = isFresh ? "?from=" + MadeReadings.START.minusDays(i + 1) : "";
      all.add(ask(pair + PARTS.get(i % PARTS.size()) + days, due, i, millis, failed));
    }
    all.forEach(CompletableFuture::join);
    Arrays.sort(millis);
    return String.format(
        Locale.ROOT,
        "median %.0f ms, 95 %% within %.0f ms, 99 %% within %.0f ms, slowest %.0f ms,"
            + " under 200 ms %.1f %%, failed %d of %d",
        at(millis, 0.5),
        at(millis, 0.95),
        at(millis, 0.99),
        millis[n - 1],
        100.0 * Arrays.stream(millis).filter(m -> m < 200).count() / n,
        failed.get(),
        n);
  }

  private CompletableFuture<Void> ask(
      String path, long due, int i, double[] millis, AtomicInteger failed) {
    HttpRequest request = HttpRequest.newBuilder(URI.create(root + path)).build();
    return client
        .sendAsync(request, BodyHandlers.ofByteArray())
        .handle(
            (answer, failure) -> {
              millis[i] = (System.nanoTime() - due) / 1e6;
              if (failure != null || answer.statusCode() != 200) {
                failed.incrementAndGet();
              }
              return null;
            });
  }

  private String pair() {
    String a = readings.country();
    String b = readings.country();
    while (b.equals(a)) {
      b = readings.country();
    }
    return a + "-" + b;
  }

  private static double at(double[] sorted, double share) {
    return sorted[(int) Math.min(sorted.length - 1, share * sorted.length)];
  }
}
