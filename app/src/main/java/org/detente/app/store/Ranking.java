package org.detente.app.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.detente.app.store.DyadQuery.Ranked;

/**
 * The busiest pairs. Counting distinct events is dear, counting tellings is cheap, and a pair has
 * no more events than tellings: only those pairs are looked at closely that have enough of these.
 */
final class Ranking {
  private static final String COUNTED =
      "p.status = 'actual' AND NOT p.background AND p.day IS NOT NULL";

  private static final String TOLD =
      "SELECT p.dyad, count(*) FROM %s p WHERE " + COUNTED + " GROUP BY p.dyad ORDER BY 2 DESC, 1";

  private static final String RANKED =
      """
      SELECT least(any_value(a), any_value(b)), greatest(any_value(a), any_value(b)), count(*),
        sum(tellings), count(*) FILTER (quad IN ('VC', 'MC')), min(day), max(day)
      FROM (
        SELECT p.dyad, p.a, any_value(p.b) AS b, any_value(p.quad) AS quad, min(p.day) AS day,
          count(DISTINCT p.report) AS tellings
        FROM %s p
        WHERE p.dyad IN (SELECT unnest(?)) AND %s
        GROUP BY p.dyad, p.a, p.distinct_id)
      GROUP BY dyad
      ORDER BY 3 DESC, 1, 2
      LIMIT ?
      """;

  private final Store store;
  private final Source source;

  Ranking(Store store, Source source) {
    this.store = store;
    this.source = source;
  }

  private record Told(String dyad, long tellings) {}

  List<Ranked> busiest(int limit) {
    try {
      List<Told> told = told();
      int looked = Math.min(told.size(), limit + limit / 4 + 5);
      while (true) {
        List<Ranked> ranked = ranked(told.subList(0, looked), limit);
        boolean isSure =
            looked == told.size()
                || ranked.size() == limit
                    && ranked.get(limit - 1).events() > told.get(looked).tellings();
        if (isSure) {
          return ranked;
        }
        looked = Math.min(told.size(), 2 * looked);
      }
    } catch (SQLException e) {
      throw store.wrap(e);
    }
  }

  private List<Told> told() throws SQLException {
    List<Told> told = new ArrayList<>();
    try (PreparedStatement query =
            store.connection().prepareStatement(TOLD.formatted(source.pairs()));
        ResultSet rows = query.executeQuery()) {
      while (rows.next()) {
        told.add(new Told(rows.getString(1), rows.getLong(2)));
      }
    }
    return told;
  }

  private List<Ranked> ranked(List<Told> told, int limit) throws SQLException {
    String sql = RANKED.formatted(source.pairs(), COUNTED);
    try (PreparedStatement query = store.connection().prepareStatement(sql)) {
      Object[] dyads = told.stream().map(Told::dyad).toArray();
      query.setArray(1, store.connection().createArrayOf("VARCHAR", dyads));
      query.setInt(2, limit);
      List<Ranked> pairs = new ArrayList<>();
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          pairs.add(
              new Ranked(
                  rows.getString(1),
                  rows.getString(2),
                  rows.getInt(3),
                  rows.getInt(4),
                  rows.getInt(5),
                  rows.getObject(6, LocalDate.class),
                  rows.getObject(7, LocalDate.class)));
        }
      }
      return pairs;
    }
  }
}
