package org.detente.app.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.detente.dyad.FollowUp;
import org.detente.dyad.Plan;
import org.detente.dyad.PlanOutcome;
import org.detente.record.EventType;
import org.detente.record.Status;
import org.jspecify.annotations.Nullable;

/** Plans and threats, and what became of them. */
public final class PlanQuery {
  // Only events of two countries or more can be a plan that is followed, or its outcome.
  private static final String EVENTS =
      """
      SELECT e.id, e.type, e.cameo, e.status, r.published, e.first_day, e.last_day, e.day_from,
        e.actors, e.recipients
      FROM %s e JOIN report r ON r.id = e.report
      WHERE r.copy_of IS NULL AND NOT e.background AND r.published IS NOT NULL
        AND (contains(e.actors, ?) OR contains(e.recipients, ?))
        AND (contains(e.actors, ?) OR contains(e.recipients, ?))
        AND length(e.actors) + length(e.recipients) > 5
      ORDER BY r.published, e.id
      """;

  private final Store store;
  private final Source source;

  /** Plans with all corrections applied. */
  public PlanQuery(Store store) {
    this(store, Source.CORRECTED);
  }

  public PlanQuery(Store store, Source source) {
    this.store = store;
    this.source = source.on(store);
  }

  /** An event that may be a plan, or tell what became of one. */
  record Told(
      String id,
      EventType type,
      String cameo,
      Status status,
      LocalDate published,
      Optional<LocalDate> first,
      Optional<LocalDate> last,
      boolean datedByText,
      Set<String> parties,
      Set<String> by) {
    boolean isPlan() {
      return parties.size() > 1
          && (status == Status.PLANNED || status == Status.ACTUAL && type == EventType.THREATEN);
    }

    FollowUp.Later asLater() {
      LocalDate day = status == Status.ACTUAL ? first.orElse(published) : published;
      return new FollowUp.Later(id, type, cameo, day, parties, by, status);
    }

    Plan asPlan() {
      return new Plan(
          id,
          type,
          cameo,
          published,
          parties,
          by,
          datedByText ? first.orElse(published) : published,
          datedByText ? last : Optional.empty());
    }
  }

  /**
   * The outcome of every plan and threat that two or more countries take part in, in order of
   * announcement. A plan that several reports announce is one plan.
   */
  public List<PlanOutcome> outcomes(LocalDate today) {
    return outcomes(today, List.of());
  }

  /** The outcomes of those plans in which all of up to two countries take part. */
  public List<PlanOutcome> outcomes(LocalDate today, List<String> countries) {
    return countries.size() == 2
        ? new PairReader(store, source).read(countries.get(0), countries.get(1)).plans(today)
        : outcomes(read(countries), today);
  }

  /**
   * @param told in order of publication
   */
  static List<PlanOutcome> outcomes(List<Told> told, LocalDate today) {
    Map<String, Plan> plans = new LinkedHashMap<>();
    for (Told t : told) {
      if (t.isPlan()) {
        Plan plan = t.asPlan();
        plans.putIfAbsent(key(plan, t.parties()), plan);
      }
    }
    FollowUp followUp = new FollowUp(told.stream().map(Told::asLater).toList());
    return plans.values().stream().map(plan -> followUp.follow(plan, today)).toList();
  }

  /** A plan without a date is told again within its year, then it is a new one. */
  private static String key(Plan plan, Set<String> parties) {
    return plan.type()
        + "|"
        + new TreeSet<>(parties)
        + "|"
        + new TreeSet<>(plan.by())
        + "|"
        + plan.due().map(LocalDate::toString).orElse("in " + plan.announced().getYear());
  }

  /** Events in which all of up to two countries take part, in order of publication. */
  List<Told> read(List<String> countries) {
    Shared shared = new Shared(new HashMap<>(), new HashMap<>());
    List<Told> told = new ArrayList<>();
    String one = countries.isEmpty() ? "" : countries.get(0);
    String other = countries.size() < 2 ? "" : countries.get(1);
    try (PreparedStatement query =
        store.connection().prepareStatement(EVENTS.formatted(source.events()))) {
      query.setString(1, one);
      query.setString(2, one);
      query.setString(3, other);
      query.setString(4, other);
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          Set<String> by = shared.codes(rows.getString(9));
          Set<String> parties = shared.codes(rows.getString(9) + " " + rows.getString(10));
          told.add(
              new Told(
                  rows.getString(1),
                  EventType.valueOf(rows.getString(2)),
                  rows.getString(3),
                  Status.valueOf(rows.getString(4).toUpperCase(Locale.ROOT)),
                  rows.getObject(5, LocalDate.class),
                  shared.day(rows.getObject(6, LocalDate.class)),
                  shared.day(rows.getObject(7, LocalDate.class)),
                  "text".equals(rows.getString(8)),
                  parties,
                  by));
        }
      }
    } catch (SQLException e) {
      throw store.wrap(e);
    }
    return told;
  }

  /** Values that many events have in common: memory holds each once. */
  private record Shared(Map<String, Set<String>> sides, Map<LocalDate, Optional<LocalDate>> days) {
    Set<String> codes(String side) {
      return sides.computeIfAbsent(
          side,
          line -> {
            Set<String> codes = new TreeSet<>(List.of(line.split(" ", -1)));
            codes.remove("");
            return Collections.unmodifiableSet(codes);
          });
    }

    Optional<LocalDate> day(@Nullable LocalDate day) {
      return day == null ? Optional.empty() : days.computeIfAbsent(day, Optional::of);
    }
  }
}
