package org.detente.app.watch;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.detente.record.Report;

/** Watches feeds, one after the other, each when it is due. For one thread. */
public final class Watch implements AutoCloseable {
  private static final Duration ANSWER_WITHIN = Duration.ofSeconds(60);

  private final Fetcher fetcher;
  private final WatchState state;
  private final Round round;
  private final Clock clock;

  /** Takes the new reports of a feed and keeps them; what it throws leaves the feed for later. */
  public interface Keeper {
    void keep(String feed, List<Report> reports) throws IOException;
  }

  /**
   * @param stateFile where it is kept what was seen
   * @param allowed hosts that may have private addresses
   * @param pages fetch the articles; else the text that feeds carry is all
   */
  public Watch(Path stateFile, Set<String> allowed, boolean pages, Clock clock) throws IOException {
    this.clock = clock;
    this.state = WatchState.load(stateFile);
    this.fetcher = new Fetcher(new PublicAddresses(allowed), ANSWER_WITHIN, clock);
    this.round =
        new Round(
            fetcher,
            new Robots(fetcher, clock),
            state,
            clock,
            time -> Thread.sleep(time.toMillis()),
            pages);
  }

  /**
   * Asks every feed that is due.
   *
   * @param force ask whether due or not
   * @param problems is told what went wrong, in words
   * @return how many feeds failed
   * @throws IOException if what was seen cannot be written, or the keeper does
   */
  public int run(
      List<String> feeds, Duration every, boolean force, Keeper keeper, Consumer<String> problems)
      throws IOException, InterruptedException {
    int failed = 0;
    for (String feed : feeds) {
      if (!force && state.of(feed).due().isAfter(clock.instant())) {
        continue;
      }
      Round.Result result = round.run(feed, every);
      result.problems().forEach(problems);
      failed += result.next().failures() > 0 ? 1 : 0;
      if (!result.reports().isEmpty()) {
        keeper.keep(feed, result.reports());
      }
      // Only now: what was not kept is taken again. What was kept twice is known by its id.
      result.taken().forEach(state::see);
      state.put(feed, result.next());
      state.save();
    }
    return failed;
  }

  /** How long until the next feed is due. */
  public Duration untilDue(List<String> feeds) {
    Instant now = clock.instant();
    return feeds.stream()
        .map(feed -> state.of(feed).due())
        .min(Instant::compareTo)
        .map(due -> due.isBefore(now) ? Duration.ZERO : Duration.between(now, due))
        .orElse(Duration.ZERO);
  }

  @Override
  public void close() throws IOException {
    fetcher.close();
  }
}
