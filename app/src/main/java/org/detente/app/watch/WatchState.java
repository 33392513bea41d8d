package org.detente.app.watch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is known of feeds and of articles that were taken, in a text file beside the store, so that
 * a restart neither asks for nor fetches again what it has. The file is replaced as a whole.
 */
final class WatchState {
  private static final int MOST_SEEN = 100_000;

  private final Path file;
  private final Map<String, FeedState> feeds = new LinkedHashMap<>();
  private final Set<String> seen = new LinkedHashSet<>();

  WatchState(Path file) {
    this.file = file;
  }

  /**
   * What the file holds; lines that are not ours are left out, and what they told is asked anew.
   */
  static WatchState load(Path file) throws IOException {
    WatchState state = new WatchState(file);
    if (Files.exists(file)) {
      for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
        state.take(line.split("\t", -1));
      }
    }
    return state;
  }

  private void take(String[] fields) {
    if (fields.length == 2 && fields[0].equals("seen")) {
      seen.add(fields[1]);
    } else if (fields.length == 6 && fields[0].equals("feed")) {
      try {
        feeds.put(
            fields[1],
            new FeedState(
                given(fields[2]),
                given(fields[3]),
                Integer.parseInt(fields[4]),
                Instant.parse(fields[5])));
      } catch (DateTimeException | NumberFormatException e) {
        // As good as a new feed.
      }
    }
  }

  private static Optional<String> given(String value) {
    return Optional.of(value).filter(v -> !v.isEmpty());
  }

  FeedState of(String feed) {
    return feeds.getOrDefault(feed, FeedState.NEW);
  }

  void put(String feed, FeedState state) {
    feeds.put(feed, state);
  }

  boolean isSeen(String url) {
    return seen.contains(url);
  }

  /** Remembers an article; those from long ago are forgotten. */
  void see(String url) {
    seen.add(url);
    if (seen.size() > MOST_SEEN) {
      seen.remove(seen.iterator().next());
    }
  }

  void save() throws IOException {
    List<String> lines = new ArrayList<>();
    feeds.forEach(
        (feed, state) ->
            lines.add(
                String.join(
                    "\t",
                    "feed",
                    plain(feed),
                    plain(state.etag().orElse("")),
                    plain(state.lastModified().orElse("")),
                    String.valueOf(state.failures()),
                    state.due().toString())));
    seen.forEach(url -> lines.add("seen\t" + plain(url)));
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    Files.write(fresh, lines, StandardCharsets.UTF_8);
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private static String plain(String value) {
    return value.replaceAll("[\\t\\r\\n]", " ");
  }
}
