package org.detente.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.detente.json.JsonRow;
import org.detente.record.ContentId;
import org.detente.record.Published;
import org.detente.record.Report;

/**
 * A line of JSON to a report: {@code {"id", "text", "published"?, "title"?, "source"?, "url"?}}.
 */
final class JsonReport {
  private static final Set<String> FIELDS =
      Set.of("id", "text", "published", "title", "source", "url", "author", "language");

  private final JsonRow row = new JsonRow(FIELDS);
  private final DateCandidates dates;

  JsonReport(DateCandidates dates) {
    this.dates = dates;
  }

  Received read(String line, String where) {
    Map<String, String> fields = new HashMap<>();
    try {
      row.read(line, fields);
      fields.replaceAll((name, value) -> Characters.wellFormed(value));
      return report(fields, where);
    } catch (JsonRow.BrokenJsonException e) {
      String id = Characters.wellFormed(fields.getOrDefault("id", where));
      return new Received.Unreadable(id, where, Failure.JSON, e.reason());
    } catch (UnreadableException e) {
      return e.at(fields.getOrDefault("id", where), where);
    }
  }

  private Received report(Map<String, String> fields, String where) throws UnreadableException {
    String text = fields.get("text");
    if (text == null) {
      throw new UnreadableException(Failure.JSON, "the object has no \"text\"");
    }
    if (text.isBlank()) {
      throw new UnreadableException(Failure.EMPTY, "the text is empty");
    }
    List<String> warnings = new ArrayList<>();
    Optional<Published> own = Optional.empty();
    Optional<String> published = field(fields, "published");
    if (published.isPresent()) {
      own = IsoDate.parse(published.get()).map(value -> new Published(value, "input"));
      if (own.isEmpty()) {
        warnings.add(where + ": not a date, left out: \"" + published.get() + "\"");
      }
    }
    Optional<String> url = field(fields, "url");
    Report report =
        new Report(
            field(fields, "id").orElseGet(() -> ContentId.of(text, 16)),
            field(fields, "source").or(() -> Optional.of(where)),
            url,
            field(fields, "title"),
            field(fields, "author"),
            field(fields, "language"),
            dates.choose(own, url, text),
            text);
    return new Received.Readable(report, warnings);
  }

  private static Optional<String> field(Map<String, String> fields, String name) {
    return Optional.ofNullable(fields.get(name)).filter(value -> !value.isBlank());
  }
}
