package org.detente.app.store;

import java.time.LocalDate;
import java.util.List;

/**
 * The tellings of a pair's events as marks on a time line: of the tellings of one event the first,
 * whatever its status.
 */
public final class MarkQuery {
  static final List<String> COLUMNS =
      List.of(
          "day",
          "a",
          "b",
          "type",
          "quad",
          "intensity",
          "status",
          "background",
          "reports",
          "report",
          "event");

  static final List<String> STATEMENT_COLUMNS =
      List.of(
          "day", "a", "b", "speaker", "verb", "kind", "stance", "report", "statement", "sentence");

  private static final String EVENTS =
      """
      SELECT min(day) AS day, a, b, any_value(type) AS type, any_value(quad) AS quad,
        avg(intensity) AS intensity, any_value(status) AS status, bool_and(background) AS background,
        count(DISTINCT report) AS reports, arg_min(report, (day, event)) AS report,
        arg_min(event, (day, event)) AS event
      FROM current_pair
      WHERE dyad = ? AND day BETWEEN ? AND ?
      GROUP BY distinct_id, a, b
      ORDER BY 1, 11
      LIMIT ?
      """;

  private static final String STATEMENTS =
      """
      SELECT coalesce(s.day, r.published) AS day, s.speaker_country AS a, t.target AS b,
        s.speaker_name AS speaker, s.verb, s.kind, t.value AS stance, s.report,
        s.id AS statement, s.sentence
      FROM stance t
      JOIN current_statement s ON s.report = t.report AND s.id = t.statement
      JOIN report r ON r.id = s.report
      WHERE (s.speaker_country = ? AND t.target = ? OR s.speaker_country = ? AND t.target = ?)
        AND r.copy_of IS NULL AND coalesce(s.day, r.published) BETWEEN ? AND ?
      ORDER BY 1, s.id
      LIMIT ?
      """;

  private static final String MONTHS =
      """
      SELECT date_trunc('month', day)::DATE AS start, last_day(any_value(day)) AS "end", a,
        count(*) AS n, avg(value) AS stance
      FROM (
        SELECT coalesce(s.day, r.published) AS day, s.speaker_country AS a, t.value
        FROM stance t
        JOIN current_statement s ON s.report = t.report AND s.id = t.statement
        JOIN report r ON r.id = s.report
        WHERE (s.speaker_country = ? AND t.target = ? OR s.speaker_country = ? AND t.target = ?)
          AND r.copy_of IS NULL AND coalesce(s.day, r.published) BETWEEN ? AND ?)
      GROUP BY 1, 3
      ORDER BY 1, 3
      """;

  private final Select select;

  public MarkQuery(Store store) {
    this.select = new Select(store);
  }

  public void events(
      String a, String b, LocalDate from, LocalDate to, int limit, Listing.Sink sink) {
    select.rows(EVENTS, List.of(PairFilter.dyad(a, b), from, to, limit), sink);
  }

  /** Statements of either side about the other that have a tone. */
  public void statements(
      String a, String b, LocalDate from, LocalDate to, int limit, Listing.Sink sink) {
    select.rows(STATEMENTS, List.of(a, b, b, a, from, to, limit), sink);
  }

  /** Their number and mean tone by month and side. */
  public void statementMonths(String a, String b, LocalDate from, LocalDate to, Listing.Sink sink) {
    select.rows(MONTHS, List.of(a, b, b, a, from, to), sink);
  }
}
