package org.detente.app.store;

import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;

/**
 * The rows of a pair that count in its figures: actual, not background, dated.
 *
 * @param a country code of one side
 * @param b country code of the other
 * @param from first day
 * @param to last day
 */
record PairFilter(String a, String b, LocalDate from, LocalDate to) {
  /** Question marks that {@link #set} fills. */
  static final int VALUES = 3;

  /** The condition on rows {@code p} of pairs. */
  static final String SQL =
      "p.dyad = ? AND p.status = 'actual' AND NOT p.background AND p.day BETWEEN ? AND ?";

  /** The two codes as the store names their pair, whoever acts. */
  static String dyad(String one, String other) {
    return one.compareTo(other) < 0 ? one + " " + other : other + " " + one;
  }

  /** Fills the question marks from the {@code first} on. */
  void set(PreparedStatement query, int first) throws SQLException {
    query.setString(first, dyad(a, b));
    query.setDate(first + 1, Date.valueOf(from));
    query.setDate(first + 2, Date.valueOf(to));
  }

  /** The condition with its values, for a person to run. */
  String filled() {
    return String.format(
        "p.dyad = '%s' AND p.status = 'actual' AND NOT p.background"
            + " AND p.day BETWEEN DATE '%s' AND DATE '%s'",
        dyad(a, b), from, to);
  }
}
