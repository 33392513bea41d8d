package org.detente.report;

import java.util.Optional;
import java.util.function.Supplier;
import org.detente.record.Published;

/**
 * Chooses a report's date of publication. The first that there is: what the input itself says (its
 * own field, then the page's JSON-LD, then its meta tags), what the user says, what the address
 * says, what the dateline says. The time of a file is no candidate: it changes from copy to copy,
 * and with it the record would.
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
    return own.or(() -> option)
        .or(() -> published("url", () -> url.flatMap(UrlDate::find)))
        .or(() -> published("dateline", () -> Dateline.find(text)));
  }

  private static Optional<Published> published(String from, Supplier<Optional<String>> value) {
    return value.get().map(date -> new Published(date, from));
  }
}
