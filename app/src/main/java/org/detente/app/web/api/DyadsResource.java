package org.detente.app.web.api;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.detente.app.store.DyadQuery;
import org.detente.app.store.DyadQuery.Ranked;
import org.detente.app.web.http.Answer;
import org.detente.app.web.http.Call;
import org.detente.app.web.http.Resource;

/** {@code GET /dyads}: the busiest pairs. */
final class DyadsResource implements Resource {
  private static final int ROWS = 50;
  private static final List<String> COLUMNS =
      List.of("a", "b", "events", "tellings", "cooperation", "conflict", "first", "last");

  private final Stores stores;

  DyadsResource(Stores stores) {
    this.stores = stores;
  }

  @Override
  public Answer answer(Call call) throws IOException {
    Page page = Page.of(call.params(), ROWS);
    List<Ranked> ranked = stores.ask(store -> new DyadQuery(store).ranked(page.asked()));
    Rows rows = page.rows();
    ranked.forEach(pair -> rows.row(COLUMNS, cells(pair)));
    return page.answer(rows);
  }

  private static List<Optional<Object>> cells(Ranked pair) {
    return List.of(
        Optional.of(pair.a()),
        Optional.of(pair.b()),
        Optional.of(pair.events()),
        Optional.of(pair.tellings()),
        Optional.of(pair.cooperation()),
        Optional.of(pair.events() - pair.cooperation()),
        Optional.of(pair.first()),
        Optional.of(pair.last()));
  }
}
