package org.detente.app.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the kept report of which a new one is a near-duplicate. Only originals are candidates, so a
 * copy of a copy is linked to the original.
 */
final class Copies {
  /** Share of common shingles from which on a report counts as a copy. */
  static final double LEAST_LIKENESS = 0.6;

  private final Connection connection;
  private final Map<Long, Set<String>> reportsByBand = new HashMap<>();
  private final Map<String, MinHash> known = new HashMap<>();

  Copies(Connection connection) throws SQLException {
    this.connection = connection;
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT band_hash, report FROM shingle_band")) {
      while (rows.next()) {
        reportsByBand
            .computeIfAbsent(rows.getLong(1), b -> new LinkedHashSet<>())
            .add(rows.getString(2));
      }
    }
  }

  /** Remembers a report, and gives the earlier one that it is a copy of. */
  Optional<String> add(String report, MinHash hash) throws SQLException {
    Set<String> candidates = new LinkedHashSet<>();
    for (long band : hash.bands()) {
      candidates.addAll(reportsByBand.getOrDefault(band, Set.of()));
    }
    for (String candidate : candidates) {
      if (hash.likeness(hashOf(candidate)) >= LEAST_LIKENESS) {
        return Optional.of(candidate);
      }
    }
    known.put(report, hash);
    for (long band : hash.bands()) {
      reportsByBand.computeIfAbsent(band, b -> new LinkedHashSet<>()).add(report);
    }
    return Optional.empty();
  }

  private MinHash hashOf(String report) throws SQLException {
    MinHash kept = known.get(report);
    if (kept != null) {
      return kept;
    }
    try (PreparedStatement query =
        connection.prepareStatement("SELECT text FROM report WHERE id = ?")) {
      query.setString(1, report);
      try (ResultSet rows = query.executeQuery()) {
        MinHash hash = MinHash.of(rows.next() ? rows.getString(1) : "");
        known.put(report, hash);
        return hash;
      }
    }
  }
}
