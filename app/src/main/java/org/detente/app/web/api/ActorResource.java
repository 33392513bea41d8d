package org.detente.app.web.api;

import java.io.IOException;
import java.util.Optional;
import org.detente.app.store.ActorQuery;
import org.detente.app.web.http.Answer;
import org.detente.app.web.http.Call;
import org.detente.app.web.http.Problem;
import org.detente.app.web.http.Resource;

/** {@code GET /actors/{id}}: one actor by name: codes over time, what it said and did. */
final class ActorResource implements Resource {
  private static final int ROWS = 50;
  private static final int MOST = 500;

  private final Stores stores;

  ActorResource(Stores stores) {
    this.stores = stores;
  }

  @Override
  public Answer answer(Call call) throws IOException {
    String name = call.part("id");
    int limit = call.params().number("limit", ROWS, MOST);
    Rows codes = new Rows();
    Rows statements = new Rows();
    Rows events = new Rows();
    stores.ask(
        store -> {
          ActorQuery query = new ActorQuery(store);
          query.codes(name, codes);
          query.statements(name, limit, statements);
          query.events(name, limit, events);
          return Optional.empty();
        });
    if (codes.size() == 0) {
      throw Problem.notFound("no report in the store names \"" + name + "\"");
    }
    return Json.object(
        json -> {
          json.writeStringField("id", name);
          json.writeStringField("name", name);
          codes.array(json, "codes");
          statements.array(json, "statements");
          events.array(json, "events");
        });
  }
}
