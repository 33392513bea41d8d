package org.detente.app.web.api;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Set;
import org.detente.app.web.http.Answer;
import org.detente.app.web.http.Call;
import org.detente.app.web.http.Resource;

/** {@code GET /dyads/{a}-{b}/balance} and its like: one figure of a pair, with what it is of. */
final class PartResource implements Resource {
  private static final JsonFactory FACTORY = new JsonFactory();
  private static final Set<String> ALWAYS = Set.of("dyad", "from", "to", "every", "run", "reason");

  private final Figures figures;
  private final Set<String> fields;

  PartResource(Figures figures, Set<String> fields) {
    this.figures = figures;
    this.fields = fields;
  }

  @Override
  public Answer answer(Call call) throws IOException {
    byte[] all = figures.json(Pair.of(call), call.params());
    return Json.object(
        json -> {
          try (JsonParser in = FACTORY.createParser(all)) {
            in.nextToken();
            while (in.nextToken() == JsonToken.FIELD_NAME) {
              String name = in.currentName();
              in.nextToken();
              if (fields.contains(name) || ALWAYS.contains(name)) {
                json.writeFieldName(name);
                json.copyCurrentStructure(in);
              } else {
                in.skipChildren();
              }
            }
          }
        });
  }
}
