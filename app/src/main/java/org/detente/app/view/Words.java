package org.detente.app.view;

import java.time.LocalDate;
import java.util.Locale;
import org.detente.record.Occasion;

/** Codes in words. */
final class Words {
  private Words() {}

  static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  static String signed(double value) {
    return String.format(Locale.ROOT, "%+.1f", value);
  }

  /** {@code 2021-05-17 to 2021-05-23 “last week”}. */
  static String when(Occasion occasion) {
    LocalDate start = occasion.start();
    String days = start.equals(occasion.end()) ? start.toString() : start + " to " + occasion.end();
    String words =
        occasion
            .text()
            .map(text -> " “" + text.replaceAll("\\s+", " ") + "”")
            .orElse(occasion.from().equals("text") ? "" : " (" + occasion.from() + ")");
    return days + words;
  }
}
