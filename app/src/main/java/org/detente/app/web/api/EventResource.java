package org.detente.app.web.api;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.detente.app.store.EventLookup;
import org.detente.app.web.http.Answer;
import org.detente.app.web.http.Call;
import org.detente.app.web.http.Problem;
import org.detente.app.web.http.Resource;

/** {@code GET /events/{id}}: one event with its sentence, wherever it is told. */
final class EventResource implements Resource {
  private final Stores stores;

  EventResource(Stores stores) {
    this.stores = stores;
  }

  @Override
  public Answer answer(Call call) throws IOException {
    String id = call.part("id");
    Rows rows = new Rows();
    stores.ask(
        store -> {
          new EventLookup(store).events(List.of(id), rows);
          return Optional.empty();
        });
    if (rows.size() == 0) {
      throw Problem.notFound("the store has no event " + id);
    }
    return Json.object(json -> rows.array(json, "items"));
  }
}
