package org.detente.app.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Where the watching of one feed stands.
 *
 * @param failures how often in a row it failed
 * @param due when it may be asked again
 */
record FeedState(Optional<String> etag, Optional<String> lastModified, int failures, Instant due) {
  static final FeedState NEW = new FeedState(Optional.empty(), Optional.empty(), 0, Instant.EPOCH);

  private static final Duration LONGEST_WAIT = Duration.ofHours(24);
  private static final int MOST_DOUBLINGS = 10;

  /** After an answer. */
  FeedState answered(Answer answer, Instant now, Duration every) {
    Optional<String> newEtag = answer.isUnchanged() ? answer.etag().or(() -> etag) : answer.etag();
    Optional<String> modified =
        answer.isUnchanged() ? answer.lastModified().or(() -> lastModified) : answer.lastModified();
    return new FeedState(newEtag, modified, 0, now.plus(every));
  }

  /** After a failure: twice as long a wait each time, or as long as the server asks for. */
  FeedState failed(Optional<Duration> asked, Instant now, Duration every) {
    Duration doubled = every.multipliedBy(1L << Math.min(failures + 1, MOST_DOUBLINGS));
    Duration wait = asked.filter(a -> a.compareTo(doubled) > 0).orElse(doubled);
    Duration bounded = wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    return new FeedState(etag, lastModified, failures + 1, now.plus(bounded));
  }
}
