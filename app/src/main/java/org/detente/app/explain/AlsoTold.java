package org.detente.app.explain;

import java.util.List;
import java.util.Optional;
import org.detente.app.store.KeptReport;
import org.detente.app.store.Store;
import org.detente.reading.Reader;
import org.detente.record.Event;
import org.detente.record.Evidence;
import org.detente.record.Reading;

/**
 * A sentence that tells an event again in the same report.
 *
 * @param sentence its number in the report, from 0
 * @param rule the rule that read it there
 */
public record AlsoTold(int sentence, String text, String rule) {
  /**
   * The sentences of an event but its first, by reading the report once more: the store keeps where
   * an event is told best.
   */
  static List<AlsoTold> find(Store store, String report, String event) {
    return KeptReport.find(store, report)
        .map(kept -> Reader.load().read(kept.report()))
        .map(reading -> of(reading, event))
        .orElse(List.of());
  }

  private static List<AlsoTold> of(Reading reading, String id) {
    Optional<Event> event = reading.events().stream().filter(e -> e.id().equals(id)).findFirst();
    return event.map(e -> e.evidence().subList(1, e.evidence().size())).orElse(List.of()).stream()
        .map(evidence -> of(reading, evidence))
        .toList();
  }

  private static AlsoTold of(Reading reading, Evidence evidence) {
    String text = reading.sentences().get(evidence.sentence()).of(reading.report().text());
    return new AlsoTold(evidence.sentence(), text, evidence.rule());
  }
}
