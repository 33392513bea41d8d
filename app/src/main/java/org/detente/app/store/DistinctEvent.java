package org.detente.app.store;

import java.util.List;
import java.util.stream.Collectors;
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
    String sides =
        event.type().isSymmetric()
            ? countries(List.of(event.actor(), event.recipient()))
            : countries(List.of(event.actor())) + ">" + countries(List.of(event.recipient()));
    return ContentId.of(event.type() + "|" + sides + "|" + day + "|" + event.status(), 16);
  }

  private static String countries(List<List<Party>> sides) {
    return sides.stream()
        .flatMap(List::stream)
        .map(p -> p.country().orElse("") + p.sector().map(Enum::name).orElse(""))
        .distinct()
        .sorted()
        .collect(Collectors.joining("+"));
  }
}
