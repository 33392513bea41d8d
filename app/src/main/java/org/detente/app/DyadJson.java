package org.detente.app;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.detente.app.store.DyadQuery.Telling;
import org.detente.dyad.Bin;
import org.detente.dyad.Change;
import org.detente.dyad.DyadMeasures;
import org.detente.dyad.DyadSeries;
import org.detente.dyad.Measure;
import org.detente.dyad.Measure.Figure;
import org.detente.dyad.Measure.Withheld;
import org.detente.dyad.PlanOutcome;
import org.detente.dyad.Verdict;
import org.detente.record.Quad;

/** The figures of a pair, and the answer to a proposition, as one JSON object a line. */
public final class DyadJson {
  private static final JsonFactory FACTORY = new JsonFactory();

  private final OutputStream out;

  public DyadJson(OutputStream out) {
    this.out = out;
  }

  /**
   * @param tension share of reports that tell of a tense relation
   * @param plans of the pair
   */
  public void write(DyadMeasures measures, Measure tension, List<PlanOutcome> plans)
      throws IOException {
    DyadSeries series = measures.series();
    String from = series.bins().get(0).start().toString();
    String to = series.bins().get(series.bins().size() - 1).end().toString();
    String evidence = evidence(series, from, to);
    try (JsonGenerator json = generator()) {
      json.writeStartObject();
      json.writeArrayFieldStart("dyad");
      json.writeString(series.a());
      json.writeString(series.b());
      json.writeEndArray();
      json.writeStringField("from", from);
      json.writeStringField("to", to);
      json.writeStringField("every", series.every().name().toLowerCase(Locale.ROOT));
      json.writeArrayFieldStart("bins");
      for (Bin bin : series.bins()) {
        write(json, series, bin);
      }
      json.writeEndArray();
      field(json, "intensity", measures.intensity(), evidence);
      field(json, "balance", measures.balance(), evidence);
      field(json, "stock", measures.stock(), evidence);
      field(json, "stability", measures.stability().stability(), evidence);
      json.writeNumberField("meanRegime", measures.stability().meanRegime());
      json.writeNumberField("signChanges", measures.stability().signChanges());
      field(json, "predictability", measures.predictability().skill(), evidence);
      field(json, "reciprocity", measures.reciprocity().reciprocity(), evidence);
      field(json, "inertia", measures.reciprocity().inertia(), evidence);
      field(json, "sayDo", measures.sayDo(), evidence);
      field(json, "tension", tension, evidence);
      json.writeArrayFieldStart("changes");
      for (Change change : measures.changes()) {
        write(json, change, evidence);
      }
      json.writeEndArray();
      json.writeArrayFieldStart("plans");
      for (PlanOutcome plan : plans) {
        write(json, plan);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    out.write('\n');
  }

  /** The answer to a proposition, with the sentences that speak for and against it. */
  public void write(Verdict verdict, Function<List<String>, List<Telling>> tellings)
      throws IOException {
    try (JsonGenerator json = generator()) {
      json.writeStartObject();
      json.writeStringField("proposition", verdict.proposition().toString());
      json.writeStringField("answer", verdict.answer().name().toLowerCase(Locale.ROOT));
      field(json, "effect", verdict.effect(), "");
      json.writeStringField("test", verdict.test());
      json.writeObjectFieldStart("n");
      json.writeNumberField("before", verdict.before());
      json.writeNumberField("after", verdict.after());
      json.writeEndObject();
      write(json, "for", tellings.apply(verdict.supporting()));
      write(json, "against", tellings.apply(verdict.opposing()));
      if (verdict.needs().isPresent()) {
        json.writeStringField("needs", verdict.needs().get());
      }
      json.writeEndObject();
    }
    out.write('\n');
  }

  private JsonGenerator generator() throws IOException {
    JsonGenerator json = FACTORY.createGenerator(out);
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    return json;
  }

  /** The command that lists the events behind a figure. */
  private static String evidence(DyadSeries series, String from, String to) {
    return String.format(
        "detente events --between %s,%s --status actual --from %s --to %s",
        series.a(), series.b(), from, to);
  }

  private static void write(JsonGenerator json, DyadSeries series, Bin bin) throws IOException {
    String start = bin.start().toString();
    String end = bin.end().toString();
    json.writeStartObject();
    json.writeStringField("start", start);
    json.writeStringField("end", end);
    json.writeNumberField("events", bin.n());
    json.writeObjectFieldStart("counts");
    counts(json, "AB", bin, series.a());
    counts(json, "BA", bin, series.b());
    json.writeEndObject();
    String evidence = evidence(series, start, end);
    field(json, "intensity", DyadMeasures.intensity(bin.events()), evidence);
    field(json, "balance", DyadMeasures.balance(bin.events()), evidence);
    json.writeEndObject();
  }

  private static void counts(JsonGenerator json, String name, Bin bin, String from)
      throws IOException {
    json.writeObjectFieldStart(name);
    for (Quad quad : Quad.values()) {
      json.writeNumberField(quad.name(), bin.count(from, quad));
    }
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, Change change, String evidence) throws IOException {
    json.writeStartObject();
    json.writeStringField("date", change.date().toString());
    json.writeStringField("low", change.low().toString());
    json.writeStringField("high", change.high().toString());
    json.writeNumberField("probability", rounded(change.probability()));
    field(json, "from", change.from(), evidence);
    field(json, "to", change.to(), evidence);
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, PlanOutcome outcome) throws IOException {
    json.writeStartObject();
    json.writeStringField("event", outcome.plan().id());
    json.writeStringField("type", outcome.plan().type().name());
    json.writeStringField("announced", outcome.plan().announced().toString());
    json.writeStringField("state", outcome.state().name().toLowerCase(Locale.ROOT));
    if (outcome.plan().due().isPresent()) {
      json.writeStringField("due", outcome.plan().due().get().toString());
    }
    if (outcome.event().isPresent()) {
      json.writeStringField("by", outcome.event().get());
    }
    if (outcome.day().isPresent()) {
      json.writeStringField("day", outcome.day().get().toString());
    }
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, String name, List<Telling> tellings)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (Telling telling : tellings) {
      json.writeStartObject();
      json.writeStringField("event", telling.event());
      json.writeStringField("report", telling.report());
      json.writeStringField("day", telling.day().toString());
      json.writeStringField("sentence", telling.sentence());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void field(JsonGenerator json, String name, Measure measure, String evidence)
      throws IOException {
    json.writeObjectFieldStart(name);
    if (measure instanceof Figure figure) {
      json.writeNumberField("value", rounded(figure.value()));
      json.writeNumberField("low", rounded(figure.low()));
      json.writeNumberField("high", rounded(figure.high()));
      json.writeNumberField("n", figure.n());
      if (!evidence.isEmpty()) {
        json.writeStringField("evidence", evidence);
      }
    } else if (measure instanceof Withheld withheld) {
      json.writeStringField("withheld", withheld.reason());
      json.writeNumberField("n", withheld.n());
    }
    json.writeEndObject();
  }

  /** Four decimals: more would be noise. */
  private static double rounded(double value) {
    return Math.round(value * 1e4) / 1e4;
  }
}
