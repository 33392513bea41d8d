package org.detente.app.store;

import java.util.List;
import java.util.Locale;

/** Finds words in titles and texts, names of actors, and names of issues. */
public final class SearchQuery {
  private static final String REPORTS =
      """
      SELECT id, published, title, source,
        substr(text, greatest(1, strpos(lower(text), ?) - 80), 220) AS excerpt
      FROM report
      WHERE copy_of IS NULL AND (contains(lower(title), ?) OR contains(lower(text), ?))
      ORDER BY contains(lower(coalesce(title, '')), ?) DESC, published DESC, id
      LIMIT ?
      """;

  private static final String ACTORS =
      """
      SELECT name, mode(country) AS country, mode(sector) AS sector,
        count(DISTINCT report) AS reports
      FROM actor
      WHERE contains(lower(name), ?)
      GROUP BY name
      ORDER BY reports DESC, name
      LIMIT ?
      """;

  private static final String ISSUES =
      """
      SELECT lower(name) AS name, any_value(context) AS context, count(DISTINCT report) AS reports
      FROM issue
      WHERE contains(lower(name), ?)
      GROUP BY lower(name)
      ORDER BY reports DESC, name
      LIMIT ?
      """;

  private final Select select;

  public SearchQuery(Store store) {
    this.select = new Select(store);
  }

  public void reports(String words, int limit, Listing.Sink sink) {
    String q = words.toLowerCase(Locale.ROOT);
    select.rows(REPORTS, List.of(q, q, q, q, limit), sink);
  }

  public void actors(String words, int limit, Listing.Sink sink) {
    select.rows(ACTORS, List.of(words.toLowerCase(Locale.ROOT), limit), sink);
  }

  public void issues(String words, int limit, Listing.Sink sink) {
    select.rows(ISSUES, List.of(words.toLowerCase(Locale.ROOT), limit), sink);
  }
}
