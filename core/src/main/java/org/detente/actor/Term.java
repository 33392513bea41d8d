package org.detente.actor;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.detente.record.Sector;

/**
 * A stretch of time in which an entry has a sector.
 *
 * @param sector absent where the entry stands for a country as a whole
 * @param since first day
 * @param until last day; with {@code open}, the day up to which it is known to last
 * @param title the office ("Foreign Minister"), may be empty
 * @param country whom the office serves, where that is not the entry's own country (a prime
 *     minister who goes to Brussels)
 */
record Term(
    Optional<Sector> sector,
    LocalDate since,
    LocalDate until,
    boolean open,
    String title,
    Optional<String> country) {
  static final LocalDate EVER = LocalDate.of(1, 1, 1);
  static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

  static Term always(Optional<Sector> sector) {
    return new Term(sector, EVER, NEVER, false, "", Optional.empty());
  }

  boolean holdsOn(LocalDate day) {
    return !day.isBefore(since) && (open || !day.isAfter(until));
  }

  /** Reads terms split at {@code |}, sorted; a bare sector holds always, and counts if alone. */
  static List<Term> list(String cells, String where) {
    List<Term> terms = new ArrayList<>();
    Optional<Sector> always = Optional.empty();
    if (!cells.isEmpty()) {
      for (String cell : cells.split("\\|")) {
        if (cell.indexOf(':') >= 0) {
          terms.add(parse(cell, where));
        } else if (!cell.isEmpty()) {
          always = Optional.of(Sector.valueOf(cell));
        }
      }
    }
    if (terms.isEmpty()) {
      terms.add(always(always));
    }
    terms.sort(Comparator.comparing(Term::since));
    return List.copyOf(terms);
  }

  /**
   * Reads {@code SECTOR:since:until:title}, or {@code SECTOR@COUNTRY:…}; dates may be a year or a
   * month, an {@code until} that ends in {@code ?} is the day up to which the office is known to
   * last.
   */
  static Term parse(String cell, String where) {
    try {
      return read(cell);
    } catch (DateTimeException | IllegalArgumentException e) {
      throw new IllegalArgumentException(where + ": not SECTOR:since:until:title: " + cell, e);
    }
  }

  private static Term read(String cell) {
    String[] parts = cell.split(":", 4);
    if (parts.length < 3) {
      throw new IllegalArgumentException("too few parts");
    }
    boolean open = parts[2].endsWith("?");
    String until = open ? parts[2].substring(0, parts[2].length() - 1) : parts[2];
    int at = parts[0].indexOf('@');
    String sector = at < 0 ? parts[0] : parts[0].substring(0, at);
    return new Term(
        sector.isEmpty() ? Optional.empty() : Optional.of(Sector.valueOf(sector)),
        parts[1].isEmpty() ? EVER : first(parts[1]),
        until.isEmpty() ? NEVER : last(until),
        open,
        parts.length > 3 ? parts[3] : "",
        at < 0 ? Optional.empty() : Optional.of(parts[0].substring(at + 1)));
  }

  private static LocalDate first(String date) {
    int month = date.length() < 7 ? 1 : number(date, 5, 7);
    return LocalDate.of(number(date, 0, 4), month, date.length() < 10 ? 1 : number(date, 8, 10));
  }

  private static LocalDate last(String date) {
    if (date.length() >= 10) {
      return first(date);
    }
    LocalDate start = first(date);
    return start.plusMonths(date.length() < 7 ? 12 : 1).minusDays(1);
  }

  private static int number(String text, int start, int end) {
    int value = 0;
    if (end > text.length()) {
      throw new IllegalArgumentException("not a date: " + text);
    }
    for (int i = start; i < end; i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        throw new IllegalArgumentException("not a date: " + text);
      }
      value = 10 * value + digit;
    }
    return value;
  }
}
