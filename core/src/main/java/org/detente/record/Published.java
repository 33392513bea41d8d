package org.detente.record;

import java.time.LocalDate;

/**
 * When a report was published, and where that is known from.
 *
 * @param value ISO 8601 date or date-time, as found
 * @param from which candidate it came from: {@code input}, {@code option}, {@code json-ld}, {@code
 *     meta}, {@code url}, {@code dateline} …
 */
public record Published(String value, String from) {
  public Published {
    LocalDate.parse(value.substring(0, Math.min(10, value.length())));
    if (from.isEmpty()) {
      throw new IllegalArgumentException("a publication date says where it is from");
    }
  }

  public LocalDate date() {
    return LocalDate.parse(value.substring(0, 10));
  }
}
