package org.detente.app.web.api;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.detente.app.store.Filter;
import org.detente.app.store.Listing;
import org.detente.app.web.http.Answer;
import org.detente.app.web.http.Call;
import org.detente.app.web.http.Params;
import org.detente.app.web.http.Resource;

/** {@code GET /events} and its like: rows of the store, with filters. */
final class ListResource implements Resource {
  static final Set<String> PARAMS =
      Set.of(
          "between", "by", "of", "type", "status", "from", "to", "issue", "limit", "cursor",
          "format");

  static final Set<String> OF_A_PAIR =
      Set.of("by", "of", "type", "status", "from", "to", "issue", "limit", "cursor", "format");

  static final Set<String> EVENTS_OF_A_PAIR =
      Set.of(
          "by", "of", "type", "status", "from", "to", "issue", "counted", "limit", "cursor",
          "format");

  private static final int ROWS = 100;

  private final Stores stores;
  private final Listing.Kind kind;

  ListResource(Stores stores, Listing.Kind kind) {
    this.stores = stores;
    this.kind = kind;
  }

  @Override
  public Answer answer(Call call) throws IOException {
    Params params = call.params();
    Page page = Page.of(params, ROWS);
    List<String> between =
        call.parts().containsKey("a")
            ? List.of(Params.country("a", call.part("a")), Params.country("b", call.part("b")))
            : params.pair("between");
    Filter filter =
        new Filter(
            between,
            params.country("by"),
            params.country("of"),
            params.text("type"),
            params.text("status"),
            params.day("from"),
            params.day("to"),
            params.text("issue"),
            kind == Listing.Kind.EVENTS && params.flag("counted"),
            page.asked());
    Rows rows = page.rows();
    stores.ask(
        store -> {
          new Listing(store).list(kind, filter, rows);
          return Optional.empty();
        });
    return page.answer(rows);
  }
}
