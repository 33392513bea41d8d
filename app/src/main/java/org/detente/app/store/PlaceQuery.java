package org.detente.app.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where events took place, and to whom: distinct events by place or country, by quad class. */
public final class PlaceQuery {
  private static final String COUNTS =
      "count(DISTINCT distinct_id) AS events,"
          + " count(DISTINCT distinct_id) FILTER (quad = 'VC') AS vc,"
          + " count(DISTINCT distinct_id) FILTER (quad = 'MC') AS mc,"
          + " count(DISTINCT distinct_id) FILTER (quad = 'VX') AS vx,"
          + " count(DISTINCT distinct_id) FILTER (quad = 'MX') AS mx";

  private final Select select;

  public PlaceQuery(Store store) {
    this.select = new Select(store);
  }

  /**
   * @param between two country codes, or none for all
   */
  public void places(
      List<String> between,
      Optional<LocalDate> from,
      Optional<LocalDate> to,
      int limit,
      Listing.Sink sink) {
    StringBuilder where = new StringBuilder("copy_of IS NULL AND latitude IS NOT NULL");
    List<Object> values = new ArrayList<>();
    for (String side : between) {
      where.append(" AND (list_contains(actors, ?) OR list_contains(recipients, ?))");
      values.add(side);
      values.add(side);
    }
    from.ifPresent(day -> and(where, values, " AND last_day >= ?", day));
    to.ifPresent(day -> and(where, values, " AND first_day <= ?", day));
    values.add(limit);
    select.rows(
        "SELECT place, round(latitude, 4) AS latitude, round(longitude, 4) AS longitude, "
            + COUNTS
            + " FROM events WHERE "
            + where
            + " GROUP BY ALL ORDER BY events DESC, place LIMIT ?",
        values,
        sink);
  }

  /**
   * Countries by the actual events that were done to them, or said to them.
   *
   * @param between two country codes, or none for all
   */
  public void countries(
      List<String> between, Optional<LocalDate> from, Optional<LocalDate> to, Listing.Sink sink) {
    StringBuilder where = new StringBuilder("status = 'actual' AND NOT background");
    List<Object> values = new ArrayList<>();
    if (!between.isEmpty()) {
      where.append(" AND (a = ? AND b = ? OR a = ? AND b = ?)");
      values.addAll(List.of(between.get(0), between.get(1), between.get(1), between.get(0)));
    }
    from.ifPresent(day -> and(where, values, " AND day >= ?", day));
    to.ifPresent(day -> and(where, values, " AND day <= ?", day));
    select.rows(
        "SELECT b AS country, "
            + COUNTS
            + " FROM current_pair WHERE "
            + where
            + " GROUP BY b ORDER BY events DESC, b",
        values,
        sink);
  }

  private static void and(
      StringBuilder where, List<Object> values, String condition, LocalDate day) {
    where.append(condition);
    values.add(day);
  }

  /** The events at one place, the newest first. */
  public void events(String place, int limit, Listing.Sink sink) {
    select.rows(
        "SELECT id, first_day AS day, type, mode, quad, intensity, actors, recipients, status,"
            + " report, sentence, sentence_text AS words FROM events"
            + " WHERE copy_of IS NULL AND place = ? ORDER BY first_day DESC, id LIMIT ?",
        List.of(place, limit),
        sink);
  }
}
