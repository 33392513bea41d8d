package org.detente.report;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The day that news sites write into an address: {@code /2021/05/24/}, {@code -20210524}. */
final class UrlDate {
  private static final Pattern DAY =
      Pattern.compile("(?<!\\d)((?:19|20)\\d{2})([/-]?)(\\d{1,2})\\2(\\d{1,2})(?!\\d)");

  private UrlDate() {}

  static Optional<String> find(String url) {
    Matcher matcher = DAY.matcher(url);
    while (matcher.find()) {
      boolean compact = matcher.group(2).isEmpty();
      if (compact && matcher.end() - matcher.start() != 8) {
        continue;
      }
      Optional<String> day = IsoDate.day(matcher.group(1), matcher.group(3), matcher.group(4));
      if (day.isPresent()) {
        return day;
      }
    }
    return Optional.empty();
  }
}
