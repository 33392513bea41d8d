package org.detente.app;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.detente.app.store.DyadFigures;
import org.detente.app.store.DyadFigures.BinReports;
import org.detente.app.store.DyadQuery.Telling;
import org.detente.app.store.IssueStance;
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
  private final EvidenceNames names;

  /** How what is behind a figure is named. */
  public interface EvidenceNames {
    /** The events that figures of a stretch of days count. */
    String events(DyadFigures figures, LocalDate from, LocalDate to);

    /** The statements behind an issue's stances. */
    String statements(DyadFigures figures, IssueStance issue);
  }

  /** By the commands that list it. */
  private static final class Commands implements EvidenceNames {
    @Override
    public String events(DyadFigures figures, LocalDate from, LocalDate to) {
      return figures.evidence(from, to);
    }

    @Override
    public String statements(DyadFigures figures, IssueStance issue) {
      return figures.evidence(issue);
    }
  }

  /** Names evidence by commands. */
  public DyadJson(OutputStream out) {
    this(out, new Commands());
  }

  public DyadJson(OutputStream out, EvidenceNames names) {
    this.out = out;
    this.names = names;
  }

  /** All figures of a pair. */
  public void write(DyadFigures figures) throws IOException {
    DyadMeasures measures = figures.measures();
    DyadSeries series = figures.series();
    List<Bin> bins = series.bins();
    Trail trail = new Trail(figures.run(), names.events(figures, figures.first(), figures.last()));
    try (JsonGenerator json = generator()) {
      json.writeStartObject();
      json.writeArrayFieldStart("dyad");
      json.writeString(series.a());
      json.writeString(series.b());
      json.writeEndArray();
      json.writeStringField("from", figures.first().toString());
      json.writeStringField("to", figures.last().toString());
      json.writeStringField("every", series.every().name().toLowerCase(Locale.ROOT));
      json.writeArrayFieldStart("bins");
      for (int i = 0; i < bins.size(); i++) {
        write(json, figures, bins.get(i), figures.bins().get(i));
      }
      json.writeEndArray();
      field(json, "intensity", measures.intensity(), trail);
      field(json, "balance", measures.balance(), trail);
      field(json, "stock", measures.stock(), trail);
      field(json, "stability", measures.stability().stability(), trail);
      json.writeNumberField("meanRegime", rounded(measures.stability().meanRegime()));
      json.writeNumberField("signChanges", rounded(measures.stability().signChanges()));
      field(json, "predictability", measures.predictability().skill(), trail);
      field(json, "reciprocity", measures.reciprocity().reciprocity(), trail);
      field(json, "inertia", measures.reciprocity().inertia(), trail);
      field(json, "sayDo", measures.sayDo(), trail);
      field(json, "tension", figures.tension(), trail);
      json.writeArrayFieldStart("changes");
      for (Change change : measures.changes()) {
        write(json, change, trail);
      }
      json.writeEndArray();
      json.writeArrayFieldStart("issues");
      for (IssueStance issue : figures.issues()) {
        write(json, figures, issue);
      }
      json.writeEndArray();
      json.writeArrayFieldStart("plans");
      for (PlanOutcome plan : figures.plans()) {
        write(json, plan);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    out.write('\n');
  }

  /**
   * Where a figure came from.
   *
   * @param run ids of the runs
   * @param evidence names what is behind it
   */
  private record Trail(String run, String evidence) {}

  /**
   * The answer to a proposition, with the sentences that speak for and against it.
   *
   * @param run ids of the runs that read the events it stands on
   * @param evidence names the list of these events
   */
  public void write(
      Verdict verdict, String run, String evidence, Function<List<String>, List<Telling>> tellings)
      throws IOException {
    try (JsonGenerator json = generator()) {
      json.writeStartObject();
      json.writeStringField("proposition", verdict.proposition().toString());
      json.writeStringField("answer", verdict.answer().name().toLowerCase(Locale.ROOT));
      field(json, "effect", verdict.effect(), new Trail(run, evidence));
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

  private void write(JsonGenerator json, DyadFigures figures, Bin bin, BinReports reports)
      throws IOException {
    DyadSeries series = figures.series();
    Trail trail = new Trail(reports.run(), names.events(figures, bin.start(), bin.end()));
    json.writeStartObject();
    json.writeStringField("start", bin.start().toString());
    json.writeStringField("end", bin.end().toString());
    json.writeNumberField("collected", reports.collected());
    json.writeNumberField("reports", reports.telling());
    json.writeNumberField("events", bin.n());
    json.writeObjectFieldStart("counts");
    counts(json, "AB", bin, series.a());
    counts(json, "BA", bin, series.b());
    json.writeEndObject();
    field(json, "intensity", reports.figure(bin, DyadMeasures.intensity(bin.events())), trail);
    field(json, "balance", reports.figure(bin, DyadMeasures.balance(bin.events())), trail);
    json.writeEndObject();
  }

  private void write(JsonGenerator json, DyadFigures figures, IssueStance issue)
      throws IOException {
    Trail trail = new Trail(figures.run(), names.statements(figures, issue));
    json.writeStartObject();
    json.writeStringField("id", issue.id());
    json.writeStringField("name", issue.name());
    json.writeObjectFieldStart("stance");
    field(json, figures.series().a(), issue.a(), trail);
    field(json, figures.series().b(), issue.b(), trail);
    json.writeEndObject();
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

  private static void write(JsonGenerator json, Change change, Trail trail) throws IOException {
    json.writeStartObject();
    json.writeStringField("date", change.date().toString());
    json.writeStringField("low", change.low().toString());
    json.writeStringField("high", change.high().toString());
    json.writeNumberField("probability", rounded(change.probability()));
    field(json, "from", change.from(), trail);
    field(json, "to", change.to(), trail);
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
      json.writeArrayFieldStart("span");
      json.writeNumber(telling.span().start());
      json.writeNumber(telling.span().end());
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void field(JsonGenerator json, String name, Measure measure, Trail trail)
      throws IOException {
    json.writeObjectFieldStart(name);
    if (measure instanceof Figure figure) {
      json.writeNumberField("value", rounded(figure.value()));
      json.writeNumberField("low", rounded(figure.low()));
      json.writeNumberField("high", rounded(figure.high()));
      json.writeNumberField("n", figure.n());
      json.writeStringField("run", trail.run());
      json.writeStringField("evidence", trail.evidence());
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
