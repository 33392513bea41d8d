package org.detente.report;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.detente.record.Published;

/**
 * Chooses a report's date of publication. The first that there is: what the input itself says (its
 * own field, then the page's JSON-LD, its meta tags, the site's news sitemap), what the user says,
 * what the address says, what stands visibly above the article, what the dateline says. A date
 * after the day on which the page was captured is none. The time of a file is no candidate: it
 * changes from copy to copy, and with it the record would.
 */
final class DateCandidates {
  private final Optional<Published> option;

  /**
   * @param option what the user gave for reports that have none
   */
  DateCandidates(Optional<Published> option) {
    this.option = option;
  }

  Optional<Published> choose(Optional<Published> own, Optional<String> url, String text) {
    return choose(own.stream().toList(), url, Optional.empty(), Optional::empty, text);
  }

  /**
   * @param own what the input says, the surest first
   * @param captured when it was fetched
   * @param byline gives the date that stands above the article, for inputs that show one
   */
  Optional<Published> choose(
      List<Published> own,
      Optional<String> url,
      Optional<Instant> captured,
      Supplier<Optional<String>> byline,
      String text) {
    Stream<Supplier<Optional<Published>>> further =
        Stream.of(
            () -> option,
            () -> url.flatMap(UrlDate::find).map(date -> new Published(date, "url")),
            () -> byline.get().map(date -> new Published(date, "byline")),
            () -> Dateline.find(text).map(date -> new Published(date, "dateline")));
    return Stream.concat(own.stream(), further.flatMap(candidate -> candidate.get().stream()))
        .filter(published -> captured.isEmpty() || isBy(published, captured.get()))
        .findFirst();
  }

  /** Times with an offset are compared to the second, others by the day in UTC. */
  private static boolean isBy(Published published, Instant captured) {
    try {
      return !OffsetDateTime.parse(published.value()).toInstant().isAfter(captured);
    } catch (DateTimeException e) {
      LocalDate day = captured.atOffset(ZoneOffset.UTC).toLocalDate();
      return !published.date().isAfter(day);
    }
  }
}
