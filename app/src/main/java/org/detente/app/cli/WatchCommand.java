package org.detente.app.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.detente.app.store.Store;
import org.detente.app.store.StoreException;
import org.detente.app.store.StoreWriter;
import org.detente.app.watch.Watch;
import org.detente.reading.Reader;
import org.detente.record.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** {@code detente watch}: polls feeds into the store. */
@Command(
    name = "watch",
    description = {
      "Asks feeds (RSS, Atom) for what is new, fetches the articles and reads them into the store.",
      "It asks only for what has changed, waits longer after failures, keeps to robots.txt, and asks"
          + " no private address unless --allow names its host. It stops with Ctrl-C."
    },
    footer = {
      "",
      "Examples:",
      "  detente watch --once https://example.org/world.rss",
      "  detente watch --every 30m --store news.duckdb https://example.org/world.rss"
    })
final class WatchCommand implements Callable<Integer> {
  private static final Duration LONGEST_SLEEP = Duration.ofMinutes(10);

  private final OutputStream out;
  private final PrintStream err;
  private final Clock clock;

  @Mixin private final StoreOptions store = new StoreOptions();

  @Parameters(arity = "1..*", paramLabel = "FEED", description = "Addresses of feeds.")
  private List<String> feeds = List.of();

  @Option(
      names = "--every",
      paramLabel = "TIME",
      defaultValue = "10m",
      converter = TimeConverter.class,
      description = "How long to wait between two looks at a feed: 10m, 2h; default: 10m.")
  private Duration every = Duration.ofMinutes(10);

  @Option(names = "--once", description = "Look once at every feed, due or not, and end.")
  private boolean once;

  @Option(
      names = "--allow",
      paramLabel = "HOST",
      description = "A host that may have a private address, such as one in your own network.")
  private Set<String> allowed = Set.of();

  @Option(
      names = "--feed-text",
      description = "Read only the text that the feeds carry; fetch no article.")
  private boolean feedText;

  WatchCommand(OutputStream out, PrintStream err, Clock clock) {
    this.out = out;
    this.err = err;
    this.clock = clock;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    // A store that is busy or not ours is told before anything is fetched.
    store.openToWrite().close();
    Path file = store.file();
    Reader reader = Reader.load();
    try (Watch watch =
        new Watch(file.resolveSibling(file.getFileName() + ".watch"), allowed, !feedText, clock)) {
      while (true) {
        int failed = round(watch, reader);
        if (once) {
          return failed > 0 ? ExitCode.SOME_FAILED : ExitCode.DONE;
        }
        Duration wait = watch.untilDue(feeds);
        Thread.sleep((wait.compareTo(LONGEST_SLEEP) > 0 ? LONGEST_SLEEP : wait).toMillis() + 1);
      }
    }
  }

  private int round(Watch watch, Reader reader) throws IOException, InterruptedException {
    try {
      return watch.run(
          feeds,
          every,
          once,
          (feed, reports) -> keep(feed, reports, reader),
          problem -> err.println("detente: " + problem));
    } catch (StoreException e) {
      if (once) {
        throw e;
      }
      err.println("detente: " + e.getMessage() + "; what was fetched is fetched again later");
      Thread.sleep(every.toMillis());
      return 0;
    }
  }

  /** The store is open only while it is written to, so that others can read it in between. */
  private void keep(String feed, List<Report> reports, Reader reader) throws IOException {
    List<org.detente.record.Reading> readings = new ArrayList<>();
    for (Report report : reports) {
      try {
        readings.add(reader.read(report));
      } catch (RuntimeException | StackOverflowError e) {
        err.println("detente: internal error, please report it: " + report.url() + ": " + e);
      }
    }
    int kept = 0;
    try (Store open = store.openToWrite();
        StoreWriter writer = new StoreWriter(open, clock.instant())) {
      for (org.detente.record.Reading reading : readings) {
        StoreWriter.Outcome outcome = writer.add(reading);
        kept += outcome == StoreWriter.Outcome.KEPT || outcome == StoreWriter.Outcome.COPY ? 1 : 0;
      }
    }
    out.write(
        String.format(Locale.ROOT, "%s: read %d, kept %d%n", feed, readings.size(), kept)
            .getBytes(StandardCharsets.UTF_8));
  }

  /** {@code 45s}, {@code 10m}, {@code 2h}, {@code 1d}. */
  static final class TimeConverter implements ITypeConverter<Duration> {
    private static final Pattern TIME = Pattern.compile("(\\d{1,6})([smhd])");
    private static final Duration SHORTEST = Duration.ofSeconds(30);

    @Override
    public Duration convert(String value) {
      Matcher matcher = TIME.matcher(value);
      if (!matcher.matches()) {
        throw new TypeConversionException("'" + value + "' is not a time like 10m or 2h");
      }
      long count = Long.parseLong(matcher.group(1));
      Duration time =
          switch (matcher.group(2)) {
            case "s" -> Duration.ofSeconds(count);
            case "m" -> Duration.ofMinutes(count);
            case "h" -> Duration.ofHours(count);
            default -> Duration.ofDays(count);
          };
      if (time.compareTo(SHORTEST) < 0) {
        throw new TypeConversionException("feeds are not asked more often than every 30s");
      }
      return time;
    }
  }
}
