package org.detente.app;

import java.io.IOException;
import java.io.OutputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.detente.actor.ActorResolver;
import org.detente.actor.Resolution;
import org.detente.json.JsonRow;
import org.detente.json.RecordJson;
import org.detente.json.StepJson;

/** Answers lines {@code {"id", "mention", "date"?, "context"?}}. */
public final class WhoLine {
  private final ActorResolver resolver;
  private final Optional<LocalDate> on;
  private final Optional<String> context;
  private final JsonRow row = new JsonRow(Set.of("id", "mention", "date", "context"));
  private final StepJson json = new StepJson();
  private final RecordJson failures = new RecordJson();

  /**
   * @param on the day for lines without one
   * @param context the context for lines without one
   */
  public WhoLine(ActorResolver resolver, Optional<LocalDate> on, Optional<String> context) {
    this.resolver = resolver;
    this.on = on;
    this.context = context;
  }

  /**
   * Writes the answer to one line.
   *
   * @param where file and line, for messages
   * @return what is wrong with the line, if anything
   */
  public Optional<String> write(String line, String where, OutputStream out) throws IOException {
    Map<String, String> fields = new HashMap<>();
    String problem = "";
    try {
      row.read(line, fields);
      String mention = fields.get("mention");
      if (mention != null) {
        answer(fields, mention, where, out);
        return Optional.empty();
      }
      problem = "the object has no \"mention\"";
    } catch (JsonRow.BrokenJsonException e) {
      problem = e.reason();
    } catch (DateTimeException e) {
      problem = "not a date: " + fields.get("date");
    }
    failures.writeFailure(fields.getOrDefault("id", where), where, "json", problem, out);
    return Optional.of(where + ": " + problem);
  }

  private void answer(Map<String, String> fields, String mention, String where, OutputStream out)
      throws IOException {
    String date = fields.getOrDefault("date", "");
    Optional<LocalDate> day =
        date.isEmpty()
            ? on
            : Optional.of(LocalDate.parse(date.substring(0, Math.min(10, date.length()))));
    Optional<String> words = Optional.ofNullable(fields.get("context")).or(() -> context);
    Resolution found = resolver.resolve(mention, day, words);
    json.who(
        fields.getOrDefault("id", where),
        found.country(),
        found.sector(),
        found.name(),
        found.from(),
        found.knownOn(),
        found.alsoOf(),
        out);
  }
}
