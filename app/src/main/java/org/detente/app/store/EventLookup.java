package org.detente.app.store;

import java.util.List;

/** Events by their ids, with their sentences. */
public final class EventLookup {
  private static final String SQL =
      """
      SELECT e.id, e.first_day AS day, e.last_day, e.type, e.mode, e.cameo, e.quad, e.intensity,
        words_of(e.actors) AS actors, words_of(e.recipients) AS recipients, e.status,
        e.background, e.rule, e.report, r.title, r.published, e.sentence,
        substr(r.text, s.start_char + 1, s.end_char - s.start_char) AS words
      FROM current_event e
      JOIN report r ON r.id = e.report
      JOIN sentence s ON s.report = e.report AND s.number = e.sentence
      WHERE e.id IN (SELECT unnest(?))
      ORDER BY e.first_day, e.id
      """;

  private final Select select;

  public EventLookup(Store store) {
    this.select = new Select(store);
  }

  public void events(List<String> ids, Listing.Sink sink) {
    select.rows(SQL, List.of(ids), sink);
  }
}
