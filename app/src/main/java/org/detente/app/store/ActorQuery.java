package org.detente.app.store;

import java.util.List;

/** What the store knows of one actor, by name. */
public final class ActorQuery {
  private static final String CODES =
      """
      SELECT a.country, a.sector, a.title, a.kind, a.resolved_from AS "from",
        count(*) AS reports, sum(a.mentions) AS mentions,
        min(r.published) AS first, max(r.published) AS last
      FROM actor a JOIN report r ON r.id = a.report
      WHERE a.name = ? AND r.copy_of IS NULL
      GROUP BY ALL ORDER BY reports DESC, a.title
      """;

  private static final String SAID =
      """
      SELECT s.id, coalesce(s.day, r.published) AS day, s.verb, s.kind, s.content, s.report,
        s.sentence
      FROM current_statement s JOIN report r ON r.id = s.report
      WHERE s.speaker_name = ? AND r.copy_of IS NULL
      ORDER BY day DESC, s.id LIMIT ?
      """;

  private static final String DID =
      """
      SELECT e.id, e.first_day AS day, e.type, e.mode, e.quad, e.status, p.side, p.report,
        e.sentence, e.sentence_text
      FROM actor a
      JOIN party p ON p.report = a.report AND p.actor = a.id
      JOIN events e ON e.report = p.report AND e.id = p.event
      WHERE a.name = ? AND e.copy_of IS NULL
      ORDER BY day DESC, e.id LIMIT ?
      """;

  private final Select select;

  public ActorQuery(Store store) {
    this.select = new Select(store);
  }

  /** The countries, sectors and titles under which reports name the actor. */
  public void codes(String name, Listing.Sink sink) {
    select.rows(CODES, List.of(name), sink);
  }

  public void statements(String name, int limit, Listing.Sink sink) {
    select.rows(SAID, List.of(name, limit), sink);
  }

  public void events(String name, int limit, Listing.Sink sink) {
    select.rows(DID, List.of(name, limit), sink);
  }
}
