package org.detente.app.web.api;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.detente.app.store.Overview;
import org.detente.app.web.http.Answer;
import org.detente.app.web.http.Call;
import org.detente.app.web.http.Problem;
import org.detente.app.web.http.Resource;
import org.detente.reading.Resources;

/**
 * {@code GET /runs}: this program's version, models and tables, what the store holds and what read
 * it, what was not resolved, and how well it reads as last measured.
 */
final class RunsResource implements Resource {
  private final Stores stores;
  private final Accuracy accuracy = Accuracy.load();
  private final Resources resources = Resources.load();

  RunsResource(Stores stores) {
    this.stores = stores;
  }

  private record Found(Rows counts, Rows runs, Rows notes, Rows statuses, Rows types) {}

  @Override
  public Answer answer(Call call) throws IOException {
    Optional<Found> found = Optional.empty();
    String reason = "";
    try {
      found = Optional.of(stores.ask(RunsResource::find));
    } catch (Problem problem) {
      reason = String.valueOf(problem.getMessage());
    }
    Optional<Found> known = found;
    String missing = reason;
    return Json.object(
        json -> {
          json.writeStringField("version", resources.version());
          json.writeObjectFieldStart("resources");
          for (Map.Entry<String, String> hash : resources.hashes().entrySet()) {
            json.writeStringField(hash.getKey(), hash.getValue());
          }
          json.writeEndObject();
          accuracy.write(json);
          if (known.isEmpty()) {
            json.writeStringField("withheld", missing);
            return;
          }
          json.writeStringField("store", stores.name());
          known.get().counts().object(json, "counts");
          known.get().runs().array(json, "runs");
          known.get().notes().array(json, "notes");
          known.get().statuses().array(json, "statuses");
          known.get().types().array(json, "types");
        });
  }

  private static Found find(org.detente.app.store.Store store) {
    Overview overview = new Overview(store);
    Found found = new Found(new Rows(), new Rows(), new Rows(), new Rows(), new Rows());
    overview.counts(found.counts());
    overview.runs(found.runs());
    overview.notes(found.notes());
    overview.statuses(found.statuses());
    overview.types(found.types());
    return found;
  }
}
