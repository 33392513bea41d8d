package org.detente.app.store;

import java.util.List;

/** What a store holds, as a whole. */
public final class Overview {
  private static final String COUNTS =
      """
      SELECT (SELECT count(*) FROM report) AS reports,
        (SELECT count(*) FROM report WHERE copy_of IS NOT NULL) AS copies,
        (SELECT count(*) FROM event) AS events,
        (SELECT count(*) FROM statement) AS statements,
        (SELECT count(DISTINCT (name, country)) FROM actor) AS actors,
        (SELECT min(published) FROM report) AS first,
        (SELECT max(published) FROM report) AS last
      """;

  private static final String RUNS =
      """
      SELECT run.id, run.started, run.reader, run.models, run.lexicons, count(r.id) AS reports
      FROM run LEFT JOIN report r ON r.run = run.id
      GROUP BY ALL ORDER BY run.started DESC
      """;

  private static final String NOTES =
      """
      SELECT kind, count(*) AS notes, count(DISTINCT report) AS reports, min(message) AS example
      FROM note GROUP BY kind ORDER BY notes DESC
      """;

  private static final String STATUSES =
      "SELECT status, background, count(*) AS events FROM event GROUP BY ALL ORDER BY events DESC";

  private static final String TYPES =
      "SELECT type, any_value(quad) AS quad, count(*) AS events FROM event"
          + " GROUP BY type ORDER BY events DESC";

  private final Select select;

  public Overview(Store store) {
    this.select = new Select(store);
  }

  /** One row: numbers of reports, events, statements, actors, and the days they span. */
  public void counts(Listing.Sink sink) {
    select.rows(COUNTS, List.of(), sink);
  }

  /** What read the reports: programs, models, tables. */
  public void runs(Listing.Sink sink) {
    select.rows(RUNS, List.of(), sink);
  }

  /** What was met and not resolved, by kind. */
  public void notes(Listing.Sink sink) {
    select.rows(NOTES, List.of(), sink);
  }

  public void statuses(Listing.Sink sink) {
    select.rows(STATUSES, List.of(), sink);
  }

  public void types(Listing.Sink sink) {
    select.rows(TYPES, List.of(), sink);
  }
}
