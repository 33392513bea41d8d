package org.detente.app.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Which rows of a listing a person wants.
 *
 * @param between country codes of the two sides, in any roles
 * @param by country code of the one who acts or speaks
 * @param of country code of the one acted on or spoken about
 * @param from first day
 * @param to last day
 * @param issue part of an issue's name
 */
public record Filter(
    List<String> between,
    Optional<String> by,
    Optional<String> of,
    Optional<String> type,
    Optional<String> status,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    Optional<String> issue,
    int limit) {
  public Filter {
    between = List.copyOf(between);
    if (!between.isEmpty() && between.size() != 2) {
      throw new IllegalArgumentException("between takes two countries, such as USA,RUS");
    }
  }

  /** A condition in SQL with the values of its question marks. */
  record Condition(String sql, List<Object> values) {}

  /** Conditions on the view of events; copies of a report are left out. */
  Condition onEvents() {
    Conditions where = new Conditions("copy_of IS NULL");
    if (!between.isEmpty()) {
      where.and("list_contains(list_concat(actors, recipients), ?)", between.get(0));
      where.and("list_contains(list_concat(actors, recipients), ?)", between.get(1));
    }
    by.ifPresent(c -> where.and("list_contains(actors, ?)", c));
    of.ifPresent(c -> where.and("list_contains(recipients, ?)", c));
    type.ifPresent(t -> where.and("type = ?", t.toUpperCase(Locale.ROOT)));
    status.ifPresent(s -> where.and("status = ?", s.toLowerCase(Locale.ROOT)));
    where.days("last_day", "first_day", from, to);
    issue.ifPresent(
        i ->
            where.and(
                "EXISTS (SELECT 1 FROM issue WHERE issue.report = events.report"
                    + " AND contains(lower(issue.name), ?))",
                i.toLowerCase(Locale.ROOT)));
    return where.done();
  }

  /** Conditions on the view of statements. */
  Condition onStatements() {
    Conditions where = new Conditions("copy_of IS NULL");
    if (!between.isEmpty()) {
      where.and("list_contains(list_append(about, speaker_country), ?)", between.get(0));
      where.and("list_contains(list_append(about, speaker_country), ?)", between.get(1));
    }
    by.ifPresent(c -> where.and("speaker_country = ?", c));
    of.ifPresent(c -> where.and("list_contains(about, ?)", c));
    type.ifPresent(t -> where.and("kind = ?", t.toLowerCase(Locale.ROOT)));
    where.days("day", "day", from, to);
    issue.ifPresent(
        i ->
            where.and(
                "EXISTS (SELECT 1 FROM issue WHERE issue.report = statements.report"
                    + " AND list_contains(statements.issues, issue.id)"
                    + " AND contains(lower(issue.name), ?))",
                i.toLowerCase(Locale.ROOT)));
    return where.done();
  }

  /** Conditions on the view of reports. */
  Condition onReports() {
    Conditions where = new Conditions("TRUE");
    for (String country : between) {
      where.and(
          "EXISTS (SELECT 1 FROM actor WHERE actor.report = reports.id AND country = ?)", country);
    }
    where.days("published", "published", from, to);
    issue.ifPresent(
        i ->
            where.and(
                "EXISTS (SELECT 1 FROM issue WHERE issue.report = reports.id"
                    + " AND contains(lower(issue.name), ?))",
                i.toLowerCase(Locale.ROOT)));
    return where.done();
  }

  /** Conditions on actors joined with their reports. */
  Condition onActors() {
    Conditions where = new Conditions("report.copy_of IS NULL");
    by.ifPresent(c -> where.and("country = ?", c));
    type.ifPresent(t -> where.and("sector = ?", t.toUpperCase(Locale.ROOT)));
    where.days("report.published", "report.published", from, to);
    return where.done();
  }

  private static final class Conditions {
    private final StringBuilder sql;
    private final List<Object> values = new ArrayList<>();

    Conditions(String first) {
      sql = new StringBuilder(first);
    }

    void and(String condition, Object value) {
      sql.append(" AND ").append(condition);
      values.add(value);
    }

    void days(String last, String first, Optional<LocalDate> from, Optional<LocalDate> to) {
      from.ifPresent(day -> and(last + " >= ?", day));
      to.ifPresent(day -> and(first + " <= ?", day));
    }

    Condition done() {
      return new Condition(sql.toString(), List.copyOf(values));
    }
  }
}
