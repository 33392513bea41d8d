package org.detente.app.watch;

import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the sites' robots.txt allow (RFC 9309): asked once a day, nothing where it fails. */
final class Robots {
  private static final Set<String> NAMES = Set.of("detente");
  private static final Duration FRESH = Duration.ofHours(24);
  private static final int MOST_SITES = 1_000;
  private static final long LONGEST_DELAY = 30_000;

  private final Fetcher fetcher;
  private final Clock clock;
  private final Map<String, Kept> sites = new HashMap<>();

  private record Kept(SimpleRobotRules rules, Instant until) {}

  Robots(Fetcher fetcher, Clock clock) {
    this.fetcher = fetcher;
    this.clock = clock;
  }

  boolean allow(String url) {
    return rules(url).isAllowed(url);
  }

  /** How long to wait between two pages of a site: what it asks for, within bounds. */
  Duration delay(String url, Duration least) {
    long wanted = Math.min(rules(url).getCrawlDelay(), LONGEST_DELAY);
    return Duration.ofMillis(Math.max(wanted, least.toMillis()));
  }

  private SimpleRobotRules rules(String url) {
    URI uri = URI.create(url);
    String site = uri.getScheme() + "://" + uri.getRawAuthority();
    Kept kept = sites.get(site);
    if (kept == null || kept.until().isBefore(clock.instant())) {
      if (sites.size() >= MOST_SITES) {
        sites.clear();
      }
      kept = new Kept(ask(site + "/robots.txt"), clock.instant().plus(FRESH));
      sites.put(site, kept);
    }
    return kept.rules();
  }

  private SimpleRobotRules ask(String url) {
    SimpleRobotRulesParser parser = new SimpleRobotRulesParser();
    try {
      Answer answer = fetcher.get(url, Optional.empty(), Optional.empty());
      return answer.isOk()
          ? parser.parseContent(url, answer.bytes(), answer.type(), NAMES)
          : parser.failedFetch(answer.status());
    } catch (IOException e) {
      return parser.failedFetch(503);
    }
  }
}
