package org.detente.app.watch;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.detente.record.Published;
import org.detente.record.Report;
import org.detente.report.FeedEntry;
import org.detente.report.Fetched;
import org.detente.report.Received;

/** Asks one feed for what is new, and fetches the articles. */
final class Round {
  private static final Duration BETWEEN_PAGES = Duration.ofSeconds(1);
  private static final int MOST_PAGES = 200;
  private static final int GONE = 410;

  private final Fetcher fetcher;
  private final Robots robots;
  private final WatchState state;
  private final Clock clock;
  private final Sleeper sleeper;
  private final boolean pages;
  private final Map<String, Instant> lastAsked = new HashMap<>();

  /** Waits; a test does not. */
  interface Sleeper {
    void sleep(Duration time) throws InterruptedException;
  }

  /**
   * What a round gave.
   *
   * @param taken addresses to remember once the reports are kept
   * @param problems what went wrong, in words
   */
  record Result(List<Report> reports, List<String> taken, FeedState next, List<String> problems) {}

  /**
   * @param pages fetch the articles; else the text that the feed carries is all
   */
  Round(
      Fetcher fetcher,
      Robots robots,
      WatchState state,
      Clock clock,
      Sleeper sleeper,
      boolean pages) {
    this.fetcher = fetcher;
    this.robots = robots;
    this.state = state;
    this.clock = clock;
    this.sleeper = sleeper;
    this.pages = pages;
  }

  Result run(String feed, Duration every) throws InterruptedException {
    FeedState known = state.of(feed);
    try {
      Answer answer = fetcher.get(feed, known.etag(), known.lastModified());
      if (answer.isUnchanged()) {
        return nothing(known.answered(answer, clock.instant(), every), List.of());
      }
      if (!answer.isOk()) {
        String told =
            answer.status() == GONE ? "is gone for good (410)" : "answers " + answer.status();
        return nothing(
            known.failed(answer.retryAfter(), clock.instant(), every), List.of(feed + " " + told));
      }
      List<FeedEntry> entries =
          new Fetched(answer.bytes(), answer.url(), answer.charset(), clock.instant()).feed();
      return take(entries, feed, known.answered(answer, clock.instant(), every), known);
    } catch (IOException e) {
      return nothing(
          known.failed(Optional.empty(), clock.instant(), every),
          List.of(feed + ": " + e.getMessage()));
    }
  }

  private static Result nothing(FeedState next, List<String> problems) {
    return new Result(List.of(), List.of(), next, problems);
  }

  private Result take(List<FeedEntry> entries, String feed, FeedState next, FeedState known)
      throws InterruptedException {
    List<Report> reports = new ArrayList<>();
    List<String> taken = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    int fetched = 0;
    boolean all = true;
    for (FeedEntry entry : entries) {
      String key = entry.url().orElseGet(() -> entry.report().map(Report::id).orElse(""));
      if (key.isEmpty() || state.isSeen(key) || taken.contains(key)) {
        continue;
      }
      if (fetched == MOST_PAGES) {
        all = false;
        break;
      }
      if (pages && entry.url().isPresent()) {
        fetched++;
        page(entry.url().get(), entry.published(), problems)
            .or(entry::report)
            .ifPresent(reports::add);
      } else {
        entry.report().ifPresent(reports::add);
      }
      taken.add(key);
    }
    if (!all) {
      // The rest comes next time: the feed has to be given again, changed or not.
      next = new FeedState(known.etag(), known.lastModified(), 0, next.due());
      problems.add(feed + ": more than " + MOST_PAGES + " new articles; the rest next time");
    }
    return new Result(reports, taken, next, problems);
  }

  /** The article, or nothing where it cannot be had: what the feed carries then stands for it. */
  private Optional<Report> page(String url, Optional<Published> listed, List<String> problems)
      throws InterruptedException {
    try {
      if (!robots.allow(url)) {
        problems.add(url + ": robots.txt does not allow it");
        return Optional.empty();
      }
      await(url);
      Answer answer = fetcher.get(url, Optional.empty(), Optional.empty());
      if (!answer.isOk()) {
        problems.add(url + " answers " + answer.status());
        return Optional.empty();
      }
      Received received =
          new Fetched(answer.bytes(), answer.url(), answer.charset(), clock.instant()).page(listed);
      if (received instanceof Received.Unreadable bad) {
        problems.add(url + ": " + bad.message());
      }
      return received instanceof Received.Readable readable
          ? Optional.of(readable.report())
          : Optional.empty();
    } catch (IOException | IllegalArgumentException e) {
      problems.add(url + ": " + e.getMessage());
      return Optional.empty();
    }
  }

  private void await(String url) throws InterruptedException {
    String site = java.net.URI.create(url).getRawAuthority();
    Instant now = clock.instant();
    Instant free =
        lastAsked.getOrDefault(site, Instant.EPOCH).plus(robots.delay(url, BETWEEN_PAGES));
    if (now.isBefore(free)) {
      sleeper.sleep(Duration.between(now, free));
    }
    lastAsked.put(site, clock.instant());
  }
}
