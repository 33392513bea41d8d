package org.detente.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.detente.record.ContentId;
import org.detente.record.Published;
import org.detente.record.Report;

/** Named fields to a report: a JSON object, a row of a table. */
final class RowReport {
  private static final int LANGUAGE_CODE = 2;

  private final DateCandidates dates;
  private final Failure noText;

  /**
   * @param noText how it is called where a row has no text
   */
  RowReport(DateCandidates dates, Failure noText) {
    this.dates = dates;
    this.noText = noText;
  }

  /**
   * @param given fields under any of the names that {@link FieldNames} knows
   * @param where the file, with line or row
   */
  Received read(Map<String, String> given, String where) {
    Map<String, String> fields = FieldNames.own(given);
    fields.replaceAll((name, value) -> Characters.wellFormed(value));
    try {
      return report(fields, given, where);
    } catch (UnreadableException e) {
      return e.at(fields.getOrDefault("id", where), where);
    }
  }

  private Received report(Map<String, String> fields, Map<String, String> given, String where)
      throws UnreadableException {
    List<String> warnings = new ArrayList<>();
    String text = fields.get("text");
    if (text == null && isHeadlineOnly(fields)) {
      text = fields.getOrDefault("title", "");
      warnings.add(where + ": only the headline is given, and read");
    }
    if (text == null) {
      boolean blank = given.keySet().stream().anyMatch(name -> name.equals("text"));
      throw blank
          ? new UnreadableException(Failure.EMPTY, "the text is empty")
          : new UnreadableException(noText, "there is no \"text\"");
    }
    String content = text;
    Optional<String> url = field(fields, "url");
    Report report =
        new Report(
            field(fields, "id").orElseGet(() -> ContentId.of(content, 16)),
            field(fields, "source").or(() -> Optional.of(where)),
            url,
            field(fields, "title"),
            field(fields, "author"),
            field(fields, "language").map(RowReport::language),
            dates.choose(own(fields, where, warnings), url, text),
            text);
    return new Received.Readable(report, warnings);
  }

  /** Lists of articles, as GDELT's, have a headline and an address where others have the text. */
  private static boolean isHeadlineOnly(Map<String, String> fields) {
    return fields.containsKey("title") && fields.containsKey("url") && fields.containsKey("seen");
  }

  private static Optional<Published> own(
      Map<String, String> fields, String where, List<String> warnings) {
    Optional<String> published = field(fields, "published");
    Optional<Published> own =
        published.flatMap(IsoDate::parse).map(date -> new Published(date, "input"));
    if (published.isPresent() && own.isEmpty()) {
      warnings.add(where + ": not a date, left out: \"" + published.get() + "\"");
    }
    return own.or(
        () ->
            field(fields, "seen").flatMap(IsoDate::parse).map(date -> new Published(date, "seen")));
  }

  /** ISO 639-1 for names of languages in English; codes stay. */
  private static String language(String given) {
    if (given.length() <= LANGUAGE_CODE) {
      return given;
    }
    for (String code : Locale.getISOLanguages()) {
      if (Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH).equalsIgnoreCase(given)) {
        return code;
      }
    }
    return given;
  }

  private static Optional<String> field(Map<String, String> fields, String name) {
    return Optional.ofNullable(fields.get(name));
  }
}
