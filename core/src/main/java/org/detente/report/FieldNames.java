package org.detente.report;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The names that collections give to the fields of a report: our own, and those of news crawlers,
 * spreadsheets and GDELT. The earlier a name stands, the sooner it is taken.
 */
final class FieldNames {
  private static final Map<String, List<String>> NAMES =
      Map.of(
          "id", List.of("id", "guid", "docid", "documentid", "articleid"),
          "text",
              List.of(
                  "text", "body", "content", "articlebody", "maintext", "fulltext", "plaintext"),
          "published",
              List.of(
                  "published",
                  "datepublished",
                  "datepublish",
                  "publisheddate",
                  "publisheddatetime",
                  "publisheddateutc",
                  "publishedat",
                  "publicationdate",
                  "publishdate",
                  "pubdate",
                  "date"),
          "seen", List.of("seendate", "datecrawled", "datedownload", "dateseen"),
          "title", List.of("title", "headline"),
          "source", List.of("source", "publisher", "outlet", "domain", "sourcedomain"),
          "url", List.of("url", "link", "sourceurl", "documentidentifier"),
          "author", List.of("author", "authors", "byline"),
          "language", List.of("language", "lang"));

  private static final Map<String, String> BY_NAME =
      NAMES.entrySet().stream()
          .flatMap(field -> field.getValue().stream().map(name -> Map.entry(name, field.getKey())))
          .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

  private FieldNames() {}

  /** True for a name that stands for one of a report's fields. */
  static boolean isKnown(String name) {
    return BY_NAME.containsKey(plain(name));
  }

  /** Our own names: those that JSON Lines are documented with. */
  static Set<String> own() {
    return NAMES.keySet();
  }

  /** The fields under our own names; of several names for a field the first that has a value. */
  static Map<String, String> own(Map<String, String> given) {
    Map<String, String> byPlain = new HashMap<>();
    given.forEach((name, value) -> byPlain.putIfAbsent(plain(name), value));
    Map<String, String> own = new HashMap<>();
    NAMES.forEach(
        (field, names) ->
            names.stream()
                .flatMap(name -> Stream.ofNullable(byPlain.get(name)))
                .filter(value -> !value.isBlank())
                .findFirst()
                .ifPresent(value -> own.put(field, value)));
    return own;
  }

  /** {@code Publish_Date} and {@code publishDate} are one name. */
  private static String plain(String name) {
    StringBuilder plain = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      if (Character.isLetterOrDigit(name.charAt(i))) {
        plain.append(name.charAt(i));
      }
    }
    return plain.toString().toLowerCase(Locale.ROOT);
  }
}
