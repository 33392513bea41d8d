package org.detente.app.store;

import java.util.List;

/** Events by their ids, with their sentences. */
public final class EventLookup {
  private static final String SQL =
      """
      SELECT id, first_day AS day, last_day, type, mode, cameo, quad, intensity, actors,
        recipients, status, background, rule, report, title, published, sentence,
        sentence_text AS words
      FROM events WHERE id IN (SELECT unnest(?)) ORDER BY first_day, id
      """;

  private final Select select;

  public EventLookup(Store store) {
    this.select = new Select(store);
  }

  public void events(List<String> ids, Listing.Sink sink) {
    select.rows(SQL, List.of(ids), sink);
  }
}
