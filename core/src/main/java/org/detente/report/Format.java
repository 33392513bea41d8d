package org.detente.report;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** How an input holds its reports. */
enum Format {
  TEXT,
  HTML,
  JSON_LINES,
  JSON,
  CSV,
  SGML,
  FEED,
  WARC;

  private static final Pattern PAGE =
      Pattern.compile(
          "\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.{0,2000}?-->\\s*)?"
              + "<(?:!doctype\\s+html|html|head|body|meta|title|article|div|main|p|script|link)\\b.*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final String PROLOGUE = "\\s*(?:<\\?[^>]*>\\s*|<!--.{0,2000}?-->\\s*){0,5}";
  private static final Pattern LIST = Pattern.compile("\\s*\\[\\s*\\{");
  private static final Pattern FEED_START =
      Pattern.compile(PROLOGUE + "<(?:rss|feed|rdf:RDF)\\b", Pattern.DOTALL);
  private static final Pattern SGML_START =
      Pattern.compile("\\s*(?:<!DOCTYPE lewis[^>]*>\\s*)?<(?:REUTERS|DOC)[\\s>]");

  /** By the ending of a file's name; {@code .gz} after it changes nothing. */
  static Optional<Format> ofName(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".gz")) {
      lower = lower.substring(0, lower.length() - 3);
    }
    return switch (lower.substring(lower.lastIndexOf('.') + 1)) {
      case "txt", "text" -> Optional.of(TEXT);
      case "html", "htm", "xhtml" -> Optional.of(HTML);
      case "json" -> Optional.of(JSON);
      case "csv", "tsv" -> Optional.of(CSV);
      case "sgm", "sgml" -> Optional.of(SGML);
      case "rss", "atom", "xml" -> Optional.of(FEED);
      case "warc" -> Optional.of(WARC);
      case "jsonl", "ndjson" -> Optional.of(JSON_LINES);
      default -> Optional.empty();
    };
  }

  /** By its first characters, where the name does not tell. */
  static Format ofStart(String start) {
    if (start.startsWith("WARC/")) {
      return WARC;
    }
    if (LIST.matcher(start).lookingAt()) {
      return JSON;
    }
    if (SGML_START.matcher(start).lookingAt()) {
      return SGML;
    }
    if (FEED_START.matcher(start).lookingAt()) {
      return FEED;
    }
    if (start.stripLeading().startsWith("{")) {
      return JSON_LINES;
    }
    return PAGE.matcher(start).matches() ? HTML : TEXT;
  }
}
