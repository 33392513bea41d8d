package org.detente.app;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.detente.app.explain.AlsoTold;
import org.detente.app.explain.Explanation;
import org.detente.app.explain.FigureExplanation;
import org.detente.app.explain.RuleRow;
import org.detente.app.explain.TreeNode;
import org.detente.app.store.Correction;
import org.detente.app.store.DyadQuery.Telling;
import org.detente.dyad.Measure.Figure;
import org.detente.dyad.Measure.Withheld;

/** Explanations as one JSON object a line. */
public final class ExplainJson {
  private static final JsonFactory FACTORY = new JsonFactory();

  private final OutputStream out;

  public ExplainJson(OutputStream out) {
    this.out = out;
  }

  public void write(Explanation found) throws IOException {
    try (JsonGenerator json = generator()) {
      json.writeStartObject();
      json.writeStringField("kind", found.kind());
      json.writeObjectFieldStart("fields");
      for (Map.Entry<String, Object> field : found.fields().entrySet()) {
        value(json, field.getKey(), field.getValue());
      }
      json.writeEndObject();
      if (found.sentence().isPresent()) {
        json.writeStringField("sentence", found.sentence().get());
      }
      json.writeArrayFieldStart("tree");
      for (TreeNode node : found.tree()) {
        write(json, node);
      }
      json.writeEndArray();
      if (found.rule().isPresent()) {
        rule(json, found);
      }
      json.writeBooleanField("sameReader", found.sameReader());
      json.writeArrayFieldStart("corrections");
      for (Correction correction : found.corrections()) {
        write(json, correction);
      }
      json.writeEndArray();
      json.writeArrayFieldStart("again");
      for (AlsoTold one : found.again()) {
        json.writeStartObject();
        json.writeNumberField("sentence", one.sentence());
        json.writeStringField("text", one.text());
        json.writeStringField("rule", one.rule());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeArrayFieldStart("tellings");
      for (Telling telling : found.tellings()) {
        json.writeStartObject();
        json.writeStringField("event", telling.event());
        json.writeStringField("report", telling.report());
        json.writeStringField("sentence", telling.sentence());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    out.write('\n');
  }

  private static void value(JsonGenerator json, String name, Object value) throws IOException {
    if (value instanceof Boolean flag) {
      json.writeBooleanField(name, flag);
    } else if (value instanceof Double number) {
      json.writeNumberField(name, number);
    } else if (value instanceof Number number) {
      json.writeNumberField(name, number.longValue());
    } else {
      json.writeStringField(name, value.toString());
    }
  }

  private static void write(JsonGenerator json, TreeNode node) throws IOException {
    json.writeStartObject();
    json.writeNumberField("depth", node.depth());
    json.writeStringField("form", node.form());
    json.writeStringField("lemma", node.lemma());
    json.writeStringField("upos", node.upos());
    json.writeStringField("relation", node.relation());
    if (!node.role().isEmpty()) {
      json.writeStringField("role", node.role());
    }
    json.writeEndObject();
  }

  private static void rule(JsonGenerator json, Explanation found) throws IOException {
    json.writeObjectFieldStart("rule");
    json.writeStringField("name", found.rule().orElseThrow());
    json.writeArrayFieldStart("rows");
    for (RuleRow row : found.rows()) {
      json.writeStartObject();
      json.writeStringField("table", row.table());
      json.writeNumberField("line", row.line());
      json.writeObjectFieldStart("cells");
      for (Map.Entry<String, String> cell : row.cells().entrySet()) {
        json.writeStringField(cell.getKey(), cell.getValue());
      }
      json.writeEndObject();
      if (row.example().isPresent()) {
        json.writeStringField("example", row.example().get());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, Correction correction) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", correction.id());
    json.writeStringField("target", correction.target());
    json.writeStringField("field", correction.field());
    json.writeStringField("value", correction.value());
    json.writeStringField("reason", correction.reason());
    json.writeStringField("author", correction.author());
    json.writeStringField("made", correction.made().toString());
    if (correction.undoes().isPresent()) {
      json.writeStringField("undoes", correction.undoes().get());
    }
    json.writeEndObject();
  }

  /** One correction, as it was made. */
  public void write(Correction correction) throws IOException {
    try (JsonGenerator json = generator()) {
      write(json, correction);
    }
    out.write('\n');
  }

  public void write(FigureExplanation figure) throws IOException {
    try (JsonGenerator json = generator()) {
      json.writeStartObject();
      json.writeStringField("figure", figure.name());
      json.writeStringField("what", figure.what());
      json.writeStringField("how", figure.how());
      if (figure.measure() instanceof Figure f) {
        json.writeNumberField("value", f.value());
        json.writeNumberField("low", f.low());
        json.writeNumberField("high", f.high());
        json.writeNumberField("n", f.n());
      } else if (figure.measure() instanceof Withheld w) {
        json.writeStringField("withheld", w.reason());
        json.writeNumberField("n", w.n());
      }
      json.writeStringField("run", figure.run());
      json.writeStringField("sql", figure.sql());
      json.writeStringField("evidence", figure.evidence());
      json.writeEndObject();
    }
    out.write('\n');
  }

  private JsonGenerator generator() throws IOException {
    JsonGenerator json = FACTORY.createGenerator(out);
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    return json;
  }
}
