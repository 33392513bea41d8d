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
  static final int VALUES = 6;

  /** The condition on rows {@code p} of pairs. */
  static final String SQL =
      "(p.a = ? AND p.b = ? OR p.a = ? AND p.b = ?) AND p.status = 'actual' AND NOT p.background"
          + " AND p.day BETWEEN ? AND ?";

  /** Fills the question marks from the {@code first} on. */
  void set(PreparedStatement query, int first) throws SQLException {
    query.setString(first, a);
    query.setString(first + 1, b);
    query.setString(first + 2, b);
    query.setString(first + 3, a);
    query.setDate(first + 4, Date.valueOf(from));
    query.setDate(first + 5, Date.valueOf(to));
  }

  /** The condition with its values, for a person to run. */
  String filled() {
    return String.format(
        "(p.a = '%1$s' AND p.b = '%2$s' OR p.a = '%2$s' AND p.b = '%1$s') AND p.status = 'actual'"
            + " AND NOT p.background AND p.day BETWEEN DATE '%3$s' AND DATE '%4$s'",
        a, b, from, to);
  }
}
