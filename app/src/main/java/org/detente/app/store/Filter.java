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
 * @param counted of events only those that figures of the pair {@code between} count: actual, not
 *     background, dated, one side each, and of the tellings of one event only the first
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
    boolean counted,
    int limit) {
  public Filter {
    between = List.copyOf(between);
    if (counted && between.size() != 2) {
      throw new IllegalArgumentException("counted events are those between two countries");
    }
    if (!between.isEmpty() && between.size() != 2) {
      throw new IllegalArgumentException("between takes two countries, such as USA,RUS");
    }
  }

  /** Events of all kinds, whether figures count them or not. */
  public Filter(
      List<String> between,
      Optional<String> by,
      Optional<String> of,
      Optional<String> type,
      Optional<String> status,
      Optional<LocalDate> from,
      Optional<LocalDate> to,
      Optional<String> issue,
      int limit) {
    this(between, by, of, type, status, from, to, issue, false, limit);
  }

  /** The same, of actual events that are no background, where no status is asked for. */
  public Filter actualByDefault() {
    return status.isPresent()
        ? this
        : new Filter(between, by, of, type, Optional.of("actual"), from, to, issue, counted, limit);
  }

  /** The pair whose counted events are wanted. */
  PairFilter pair() {
    return new PairFilter(
        between.get(0), between.get(1), from.orElse(Store.FIRST_DAY), to.orElse(Store.LAST_DAY));
  }

  /** A condition in SQL with the values of its question marks. */
  record Condition(String sql, List<Object> values) {
    /** The condition with its values in it: for statements that take no question marks. */
    String filled() {
      StringBuilder filled = new StringBuilder();
      int value = 0;
      for (int i = 0; i < sql.length(); i++) {
        if (sql.charAt(i) == '?') {
          filled.append(literal(values.get(value++)));
        } else {
          filled.append(sql.charAt(i));
        }
      }
      return filled.toString();
    }

    private static String literal(Object value) {
      String quoted = "'" + value.toString().replace("'", "''") + "'";
      return value instanceof LocalDate ? "DATE " + quoted : quoted;
    }
  }

  /**
   * Conditions on events {@code e} and their reports {@code r}; copies of a report are left out.
   * Sides are codes of three letters with blanks between, so a code stands in them as a whole.
   */
  Condition onEvents() {
    Conditions where = new Conditions("r.copy_of IS NULL");
    for (String side : between) {
      where.and("(contains(e.actors, ?) OR contains(e.recipients, ?))", side, side);
    }
    by.ifPresent(c -> where.and("contains(e.actors, ?)", c));
    of.ifPresent(c -> where.and("contains(e.recipients, ?)", c));
    type.ifPresent(t -> where.and("e.type = ?", t.toUpperCase(Locale.ROOT)));
    status.ifPresent(s -> where.and("e.status = ?", s.toLowerCase(Locale.ROOT)));
    where.days("e.last_day", "e.first_day", from, to);
    issue.ifPresent(i -> where.and(onIssueOf("e.report"), i.toLowerCase(Locale.ROOT)));
    return where.done();
  }

  /** Conditions on pairs {@code p} and their reports {@code r}. */
  Condition onCounted() {
    PairFilter pair = pair();
    Conditions where = new Conditions("r.copy_of IS NULL");
    where.and(PairFilter.SQL, PairFilter.dyad(pair.a(), pair.b()), pair.from(), pair.to());
    type.ifPresent(t -> where.and("p.type = ?", t.toUpperCase(Locale.ROOT)));
    issue.ifPresent(i -> where.and(onIssueOf("p.report"), i.toLowerCase(Locale.ROOT)));
    return where.done();
  }

  /** Conditions on statements {@code s} and their reports {@code r}. */
  Condition onStatements() {
    Conditions where = new Conditions("r.copy_of IS NULL");
    for (String side : between) {
      where.and("(s.speaker_country = ? OR contains(s.about, ?))", side, side);
    }
    by.ifPresent(c -> where.and("s.speaker_country = ?", c));
    of.ifPresent(c -> where.and("contains(s.about, ?)", c));
    type.ifPresent(t -> where.and("s.kind = ?", t.toLowerCase(Locale.ROOT)));
    where.days("coalesce(s.day, r.published)", "coalesce(s.day, r.published)", from, to);
    issue.ifPresent(
        i ->
            where.and(
                "EXISTS (SELECT 1 FROM issue i WHERE i.report = s.report"
                    + " AND contains(s.issues, i.id) AND contains(lower(i.name), ?))",
                i.toLowerCase(Locale.ROOT)));
    return where.done();
  }

  /** Conditions on reports {@code r}. */
  Condition onReports() {
    Conditions where = new Conditions("TRUE");
    for (String country : between) {
      where.and("r.id IN (SELECT report FROM actor WHERE country = ?)", country);
    }
    where.days("r.published", "r.published", from, to);
    issue.ifPresent(i -> where.and(onIssueOf("r.id"), i.toLowerCase(Locale.ROOT)));
    return where.done();
  }

  /** Conditions on actors {@code a} and their reports {@code r}. */
  Condition onActors() {
    Conditions where = new Conditions("r.copy_of IS NULL");
    by.ifPresent(c -> where.and("a.country = ?", c));
    type.ifPresent(t -> where.and("a.sector = ?", t.toUpperCase(Locale.ROOT)));
    where.days("r.published", "r.published", from, to);
    return where.done();
  }

  private static String onIssueOf(String report) {
    return report + " IN (SELECT report FROM issue WHERE contains(lower(name), ?))";
  }

  private static final class Conditions {
    private final StringBuilder sql;
    private final List<Object> values = new ArrayList<>();

    Conditions(String first) {
      sql = new StringBuilder(first);
    }

    void and(String condition, Object... its) {
      sql.append(" AND ").append(condition);
      values.addAll(List.of(its));
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
