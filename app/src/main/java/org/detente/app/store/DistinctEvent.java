package org.detente.app.store;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.detente.record.ContentId;
import org.detente.record.Event;
import org.detente.record.EventType;
import org.detente.record.Party;
import org.detente.record.Status;

/**
 * What makes two reports' events one event: type, the countries on both sides, the day, and whether
 * it is told as having happened. Order of reports plays no part.
 */
final class DistinctEvent {
  private DistinctEvent() {}

  /** An id that all tellings of the event share; one of its own where the event has no date. */
  static String id(String report, Event event) {
    String day = event.date().map(d -> d.start() + "/" + d.end()).orElse(report + "/" + event.id());
    return id(event.type(), side(event.actor()), side(event.recipient()), day, event.status());
  }

  /**
   * @param actors countries, each with its sector
   * @param day first and last day
   */
  static String id(
      EventType type, Set<String> actors, Set<String> recipients, String day, Status status) {
    String sides;
    if (type.isSymmetric()) {
      Set<String> all = new TreeSet<>(actors);
      all.addAll(recipients);
      sides = String.join("+", all);
    } else {
      sides = String.join("+", actors) + ">" + String.join("+", recipients);
    }
    return ContentId.of(type + "|" + sides + "|" + day + "|" + status, 16);
  }

  private static Set<String> side(List<Party> side) {
    Set<String> codes = new TreeSet<>();
    for (Party party : side) {
      codes.add(party.country().orElse("") + party.sector().map(Enum::name).orElse(""));
    }
    return codes;
  }
}
