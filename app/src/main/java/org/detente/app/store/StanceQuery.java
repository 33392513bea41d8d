package org.detente.app.store;

import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.detente.dyad.MeanStance;
import org.detente.record.ContentId;

/** Stance of two countries toward each other, issue by issue. */
public final class StanceQuery {
  private static final String STANCES =
      """
      SELECT DISTINCT lower(i.name), s.speaker_country, t.value, s.report, s.id
      FROM stance t
      JOIN %s s ON s.report = t.report AND s.id = t.statement
      JOIN issue i ON i.report = s.report AND contains(s.issues, i.id)
      JOIN report r ON r.id = s.report
      WHERE (s.speaker_country = ? AND t.target = ? OR s.speaker_country = ? AND t.target = ?)
        AND r.copy_of IS NULL AND coalesce(s.day, r.published) BETWEEN ? AND ?
      ORDER BY 1, 4, 5
      """;

  private final Store store;
  private final Source source;

  public StanceQuery(Store store, Source source) {
    this.store = store;
    this.source = source.on(store);
  }

  /** The issues that either side speaks about, those with the most statements first. */
  public List<IssueStance> stances(String a, String b, LocalDate from, LocalDate to) {
    String sql = STANCES.formatted(source.statements());
    ByIssue byIssue = new ByIssue(a);
    try (PreparedStatement query = store.connection().prepareStatement(sql)) {
      query.setString(1, a);
      query.setString(2, b);
      query.setString(3, b);
      query.setString(4, a);
      query.setDate(5, Date.valueOf(from));
      query.setDate(6, Date.valueOf(to));
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          byIssue.add(rows.getString(1), rows.getString(2), rows.getDouble(3), rows.getString(5));
        }
      }
    } catch (SQLException e) {
      throw store.wrap(e);
    }
    return byIssue.stances();
  }

  /** Gathers stances by issue. */
  static final class ByIssue {
    private final String a;
    private final Map<String, Sides> byName = new TreeMap<>();

    ByIssue(String a) {
      this.a = a;
    }

    void add(String issue, String speaker, double value, String statement) {
      byName.computeIfAbsent(issue, name -> new Sides()).add(speaker.equals(a), value, statement);
    }

    /** Those with the most statements first. */
    List<IssueStance> stances() {
      return byName.entrySet().stream()
          .map(e -> e.getValue().named(e.getKey()))
          .sorted(Comparator.comparingInt(IssueStance::n).reversed())
          .toList();
    }
  }

  /** Values of both sides on one issue. */
  private static final class Sides {
    private final List<Double> first = new ArrayList<>();
    private final List<Double> second = new ArrayList<>();
    private final Set<String> statements = new LinkedHashSet<>();

    void add(boolean isFirst, double value, String statement) {
      (isFirst ? first : second).add(value);
      statements.add(statement);
    }

    IssueStance named(String name) {
      return new IssueStance(
          ContentId.of("issue " + name, 12),
          name,
          MeanStance.of(first),
          MeanStance.of(second),
          List.copyOf(statements));
    }
  }
}
