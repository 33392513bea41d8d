package org.detente.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The day that a report's first line gives: "GENEVA, March 3, 2022 —", "Published: 3 March 2022". A
 * date inside a sentence is none, nor is one without a year.
 */
final class Dateline {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final int WITHIN = 160;

  private static final String MONTH =
      "(January|February|March|April|May|June|July|August|September|October|November|December"
          + "|Jan\\.?|Feb\\.?|Mar\\.?|Apr\\.?|Jun\\.?|Jul\\.?|Aug\\.?|Sept?\\.?|Oct\\.?"
          + "|Nov\\.?|Dec\\.?)";
  private static final String DAY =
      "(?:"
          + MONTH
          + " (\\d{1,2}),? (\\d{4})|(\\d{1,2}) "
          + MONTH
          + ",? (\\d{4})|(\\d{4})-(\\d{2})-(\\d{2}))";
  private static final Pattern ANYWHERE =
      Pattern.compile("(?<![\\p{L}\\d/-])" + DAY + "(?![\\d/-])");
  private static final Pattern NOT_PUBLISHED =
      Pattern.compile("(?i)(?:updated?|modified|reviewed|edited|expires)[^.|]{0,24}$");
  private static final Pattern LINE =
      Pattern.compile(
          "^(?:(?:Published|Posted|Date|Issued)(?: on)?:? |\\p{Lu}[\\p{L}.'’ ,/-]{1,60}?,? \\(?)?"
              + "(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?,? )?"
              + DAY
              + "(?=\\)? ?(?:$|[-–—:(/|]|,? \\d{1,2}:\\d{2}))");

  private Dateline() {}

  static Optional<String> find(String text) {
    int from = 0;
    while (from < text.length() && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    int to = from;
    while (to < text.length() && to < from + WITHIN && text.charAt(to) != '\n') {
      to++;
    }
    Matcher line = LINE.matcher(text.substring(from, to).strip());
    return line.find() ? day(line) : Optional.empty();
  }

  /** The first day in a line that is not said to be the one of an update. */
  static Optional<String> within(String line) {
    Matcher date = ANYWHERE.matcher(line);
    while (date.find()) {
      if (!NOT_PUBLISHED.matcher(line.substring(0, date.start())).find()) {
        return day(date);
      }
    }
    return Optional.empty();
  }

  private static Optional<String> day(Matcher line) {
    if (line.group(1) != null) {
      return IsoDate.day(line.group(3), month(line.group(1)), line.group(2));
    }
    if (line.group(5) != null) {
      return IsoDate.day(line.group(6), month(line.group(5)), line.group(4));
    }
    return IsoDate.day(line.group(7), line.group(8), line.group(9));
  }

  private static String month(String name) {
    return String.valueOf(MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1);
  }
}
