package org.detente.app.web.api;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.detente.app.store.PlaceQuery;
import org.detente.app.web.http.Answer;
import org.detente.app.web.http.Call;
import org.detente.app.web.http.Params;
import org.detente.app.web.http.Resource;

/**
 * {@code GET /places}: where events took place and to which countries they were done; with {@code
 * place} the events there.
 */
final class PlacesResource implements Resource {
  private static final int ROWS = 1000;
  private static final int EVENTS = 100;

  private final Stores stores;

  PlacesResource(Stores stores) {
    this.stores = stores;
  }

  @Override
  public Answer answer(Call call) throws IOException {
    Params params = call.params();
    Optional<String> place = params.text("place");
    Page page = Page.of(params, place.isPresent() ? EVENTS : ROWS);
    Rows rows = page.rows();
    Rows countries = new Rows();
    stores.ask(
        store -> {
          PlaceQuery query = new PlaceQuery(store);
          if (place.isPresent()) {
            query.events(place.get(), page.asked(), rows);
          } else {
            List<String> between = params.pair("between");
            Optional<LocalDate> from = params.day("from");
            Optional<LocalDate> to = params.day("to");
            query.places(between, from, to, page.asked(), rows);
            query.countries(between, from, to, countries);
          }
          return Optional.empty();
        });
    return place.isPresent()
        ? page.answer(rows)
        : page.answer(rows, json -> countries.array(json, "countries"));
  }
}
