package org.detente.lab.lexicon;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * One office of one row of {@code leaders.tsv}.
 *
 * @param country ISO 3166-1 alpha-3
 * @param role {@code HOS} for a chief of state, {@code HOG} for a head of government, or a deputy
 * @param title as the list gives it, often cut short or empty
 * @param names the forms the list gives for each person who holds it, the first one first
 * @param since first day in office; a month or a year where no more is known
 * @param until last day, or the day of the last list that has the row
 * @param open true where the list has no successor
 */
record LeaderRow(
    String country,
    String role,
    String title,
    List<List<String>> names,
    String since,
    String until,
    boolean open) {

  /**
   * The rows of places with an ISO code, without those that are known to be wrong, and with what a
   * later snapshot of some countries changes.
   *
   * @param facts the folder of facts
   */
  static List<LeaderRow> read(Path facts) throws IOException {
    List<LeaderRow> rows = new ArrayList<>();
    for (FactRow row : FactRow.read(facts.resolve("leaders.tsv"))) {
      if (row.get("iso3").length() != 3 || row.get("since").isEmpty() || isWrong(row)) {
        continue;
      }
      boolean open = row.get("end").isEmpty();
      rows.add(
          new LeaderRow(
              row.get("iso3"),
              row.get("role"),
              row.get("title"),
              people(row.get("names")),
              row.get("since"),
              open ? row.get("last_seen") : row.get("end"),
              open));
    }
    return new LeaderSnapshot(facts.resolve("leaders-2026-08-snapshot.tsv")).update(rows);
  }

  LeaderRow endedOn(String day) {
    return new LeaderRow(country, role, title, names, since, day, false);
  }

  /**
   * A prime minister of Brazzaville whom some lists of 2022 and 2023 gave to Kinshasa, too; two
   * presidents of French Polynesia in one.
   */
  private static boolean isWrong(FactRow row) {
    String names = row.get("names");
    return row.get("iso3").equals("COD") && names.contains("Makosso")
        || names.contains("Moetai Brotherson Edouard Fritch");
  }

  private static List<List<String>> people(String cell) {
    List<Set<String>> columns = new ArrayList<>();
    for (String form : cell.split("\\|")) {
      List<String> people = LeaderNames.people(form);
      for (int i = 0; i < people.size(); i++) {
        if (i == columns.size()) {
          columns.add(new LinkedHashSet<>());
        }
        columns.get(i).add(people.get(i));
      }
    }
    return columns.stream().map(List::copyOf).toList();
  }

  LocalDate firstDay() {
    return day(since, false);
  }

  LocalDate lastDay() {
    return open ? LocalDate.MAX : day(until, true);
  }

  /** A day, or the first or last one of a month or a year. */
  private static LocalDate day(String text, boolean last) {
    if (text.length() >= 10) {
      return LocalDate.parse(text.substring(0, 10));
    }
    YearMonth month =
        text.length() >= 7
            ? YearMonth.parse(text.substring(0, 7))
            : YearMonth.of(Integer.parseInt(text), last ? 12 : 1);
    return last ? month.atEndOfMonth() : month.atDay(1);
  }

  boolean holdsOn(LocalDate day) {
    return !day.isBefore(firstDay()) && !day.isAfter(lastDay());
  }
}
