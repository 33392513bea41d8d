package org.detente.app.store;

import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
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

/** Plans and what became of them. */
public final class PlanQuery {
  private static final String EVENTS =
      """
      SELECT id, type, status, published, first_day, last_day, day_from, actors, recipients,
        trigger_words
      FROM events
      WHERE copy_of IS NULL AND NOT background AND published IS NOT NULL
      ORDER BY published, id
      """;

  private final Store store;

  public PlanQuery(Store store) {
    this.store = store;
  }

  private record Told(
      String id,
      EventType type,
      Status status,
      LocalDate published,
      Optional<LocalDate> first,
      Optional<LocalDate> last,
      boolean datedByText,
      Set<String> parties) {}

  /**
   * The outcome of every plan that two or more countries take part in, in order of announcement. A
   * plan that several reports announce is one plan.
   */
  public List<PlanOutcome> outcomes(LocalDate today) {
    List<Told> told = read();
    List<FollowUp.Later> later =
        told.stream()
            .map(
                t ->
                    new FollowUp.Later(
                        t.id(),
                        t.type(),
                        t.status() == Status.ACTUAL
                            ? t.first().orElse(t.published())
                            : t.published(),
                        t.parties(),
                        t.status(),
                        false))
            .toList();
    Map<String, Plan> plans = new LinkedHashMap<>();
    for (Told t : told) {
      if (t.status() == Status.PLANNED && t.parties().size() > 1) {
        Plan plan =
            new Plan(
                t.id(),
                t.type(),
                t.published(),
                t.parties(),
                t.datedByText() ? t.first().orElse(t.published()) : t.published(),
                t.datedByText() ? t.last() : Optional.empty());
        plans.putIfAbsent(plan.type() + "|" + t.parties() + "|" + plan.due(), plan);
      }
    }
    FollowUp followUp = new FollowUp();
    return plans.values().stream().map(plan -> followUp.follow(plan, later, today)).toList();
  }

  private List<Told> read() {
    List<Told> told = new ArrayList<>();
    try (PreparedStatement query = store.connection().prepareStatement(EVENTS);
        ResultSet rows = query.executeQuery()) {
      while (rows.next()) {
        Set<String> parties = new LinkedHashSet<>();
        for (String side : List.of("actors", "recipients")) {
          Array codes = rows.getArray(side);
          Arrays.stream((Object[]) codes.getArray())
              .map(Object::toString)
              .sorted()
              .forEach(parties::add);
        }
        told.add(
            new Told(
                rows.getString("id"),
                EventType.valueOf(rows.getString("type")),
                Status.valueOf(rows.getString("status").toUpperCase(Locale.ROOT)),
                rows.getObject("published", LocalDate.class),
                Optional.ofNullable(rows.getObject("first_day", LocalDate.class)),
                Optional.ofNullable(rows.getObject("last_day", LocalDate.class)),
                "text".equals(rows.getString("day_from")),
                new TreeSet<>(parties)));
      }
    } catch (SQLException e) {
      throw store.wrap(e);
    }
    return told;
  }
}
