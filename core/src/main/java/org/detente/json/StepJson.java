package org.detente.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.detente.record.DateMention;
import org.detente.record.Place;
import org.detente.record.Published;
import org.detente.record.Report;
import org.detente.record.Sector;

/** Writes what single steps give, one JSON object a line, with the fields of whole records. */
public final class StepJson {
  private final JsonFactory factory = new JsonFactory();

  /**
   * Writes a report's dates.
   *
   * @throws IOException if the stream does
   */
  public void dates(Report report, List<DateMention> dates, OutputStream out) throws IOException {
    try (JsonGenerator json = start(report, out)) {
      Fields.list(json, "dates", dates, Findings::date);
      end(json);
    }
  }

  /**
   * Writes a report's places.
   *
   * @throws IOException if the stream does
   */
  public void places(Report report, List<Place> places, OutputStream out) throws IOException {
    try (JsonGenerator json = start(report, out)) {
      Fields.list(json, "places", places, Findings::place);
      end(json);
    }
  }

  /**
   * Writes who a phrase stands for; country and sector are empty where unknown. A head of several
   * countries has the others in {@code alsoOf}.
   *
   * @throws IOException if the stream does
   */
  public void who(
      String id,
      Optional<String> country,
      Optional<Sector> sector,
      Optional<String> name,
      String from,
      Optional<LocalDate> knownOn,
      List<String> alsoOf,
      OutputStream out)
      throws IOException {
    try (JsonGenerator json = generator(out)) {
      json.writeStartObject();
      json.writeStringField("id", id);
      json.writeStringField("country", country.orElse(""));
      json.writeStringField("sector", sector.map(Sector::name).orElse(""));
      Fields.optional(json, "name", name);
      json.writeStringField("from", from);
      Fields.optional(json, "knownOn", knownOn);
      if (!alsoOf.isEmpty()) {
        json.writeFieldName("alsoOf");
        json.writeArray(alsoOf.toArray(String[]::new), 0, alsoOf.size());
      }
      end(json);
    }
  }

  private JsonGenerator start(Report report, OutputStream out) throws IOException {
    JsonGenerator json = generator(out);
    json.writeStartObject();
    json.writeStringField("id", report.id());
    Fields.optional(json, "source", report.source());
    Fields.optional(json, "published", report.published().map(Published::value));
    Fields.optional(json, "publishedFrom", report.published().map(Published::from));
    return json;
  }

  private static void end(JsonGenerator json) throws IOException {
    json.writeEndObject();
    json.writeRaw('\n');
  }

  private JsonGenerator generator(OutputStream out) throws IOException {
    return factory.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
  }
}
