package org.detente.app.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.detente.dyad.PlanOutcome;

/** The plans and threats of a pair, and the sentences that tell them. */
public final class PairPlans {
  private static final String SENTENCES =
      """
      SELECT q.event, substr(r.text, q.first, q.characters)
      FROM (SELECT unnest(?) AS event, unnest(?) AS report, unnest(?::INTEGER[]) AS first,
        unnest(?::INTEGER[]) AS characters) q
      JOIN report r ON r.id = q.report
      """;

  private final PairTellings tellings;

  PairPlans(PairTellings tellings) {
    this.tellings = tellings;
  }

  /** Reads what the store has of a pair, corrections applied. */
  public static PairPlans of(Store store, String a, String b) {
    return new PairPlans(new PairReader(store, Source.CORRECTED).read(a, b));
  }

  /**
   * A sentence that tells an event.
   *
   * @param number of the sentence in its report, from 0
   */
  public record Sentence(String report, int number, String words) {}

  /** As they stand on a day, in order of announcement. */
  public List<PlanOutcome> outcomes(LocalDate today) {
    return tellings.plans(today);
  }

  /**
   * The sentences of events of the pair, by the events' ids.
   *
   * @param store open to read, the one that the events are from
   */
  public Map<String, Sentence> sentences(Store store, Set<String> events) {
    Map<String, PairRow> rows = tellings.byEvent(events);
    List<String> ids = new ArrayList<>();
    List<String> reports = new ArrayList<>();
    List<String> first = new ArrayList<>();
    List<String> characters = new ArrayList<>();
    rows.forEach(
        (event, row) -> {
          ids.add(event);
          reports.add(row.report().id());
          first.add(Integer.toString(row.place().first()));
          characters.add(Integer.toString(row.place().characters()));
        });
    Map<String, Sentence> sentences = new HashMap<>();
    new Select(store)
        .rows(
            SENTENCES,
            List.of(ids, reports, first, characters),
            (columns, cells) -> {
              String event = cells.get(0).map(Object::toString).orElse("");
              PairRow row = rows.get(event);
              if (row != null) {
                sentences.put(
                    event,
                    new Sentence(
                        row.report().id(),
                        row.place().sentence(),
                        cells.get(1).map(Object::toString).orElse("")));
              }
            });
    return sentences;
  }
}
