package org.detente.app.store;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.detente.record.ContentId;
import org.detente.record.Event;
import org.detente.record.Party;

/**
 * What makes two reports' events one event: type, the countries on both sides, the day, and whether
 * it is told as having happened. Order of reports plays no part.
 */
final class DistinctEvent {
  private DistinctEvent() {}

  /** An id that all tellings of the event share; one of its own where the event has no date. */
  static String id(String report, Event event) {
    String day = event.date().map(d -> d.start() + "/" + d.end()).orElse(report + "/" + event.id());
    TreeSet<String> first = new TreeSet<>();
    addSide(event.actor(), first);
    String sides;
    if (event.type().isSymmetric()) {
      addSide(event.recipient(), first);
      sides = String.join("+", first);
    } else {
      TreeSet<String> second = new TreeSet<>();
      addSide(event.recipient(), second);
      sides = String.join("+", first) + ">" + String.join("+", second);
    }
    return ContentId.of(event.type() + "|" + sides + "|" + day + "|" + event.status(), 16);
  }

  private static void addSide(List<Party> side, Set<String> codes) {
    for (Party party : side) {
      codes.add(party.country().orElse("") + party.sector().map(Enum::name).orElse(""));
    }
  }
}
