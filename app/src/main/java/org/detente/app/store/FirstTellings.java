package org.detente.app.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.detente.app.store.DyadQuery.Telling;
import org.detente.record.Span;

/**
 * The first telling of each of a few distinct events. Two look-ups, the second of a few reports by
 * their ids, take less than half of what a join of the three large tables takes.
 */
final class FirstTellings {
  private static final String EVENTS =
      """
      SELECT e.distinct_id, e.id, e.report, e.first_day, e.start_char, e.end_char, e.sentence
      FROM %s e
      WHERE e.distinct_id IN (SELECT unnest(?))
      """;

  private static final String SENTENCES =
      """
      SELECT s.report, s.number, r.published, substr(r.text, s.first_character, s.characters)
      FROM sentence s JOIN report r ON r.id = s.report
      WHERE s.report IN (SELECT unnest(?)) AND r.id IN (SELECT unnest(?)) AND r.copy_of IS NULL
      """;

  private final Select select;
  private final Source source;

  FirstTellings(Store store, Source source) {
    this.select = new Select(store);
    this.source = source;
  }

  private record Sentence(Optional<LocalDate> published, String words) {}

  private record Told(String distinct, Optional<LocalDate> published, Telling telling) {
    /** Undated reports come last. */
    static final Comparator<Told> IN_ORDER =
        Comparator.comparing((Told told) -> told.published().orElse(Store.LAST_DAY))
            .thenComparing(told -> told.telling().event());
  }

  /** In the order of the ids; copies are left out. */
  List<Telling> of(List<String> distinctIds) {
    List<List<Optional<Object>>> events = new ArrayList<>();
    select.rows(
        EVENTS.formatted(source.events()),
        List.of(distinctIds),
        (columns, cells) -> events.add(cells));
    List<String> reports = events.stream().map(cells -> text(cells, 2)).distinct().toList();
    Map<String, Sentence> sentences = new HashMap<>();
    select.rows(
        SENTENCES,
        List.of(reports, reports),
        (columns, cells) ->
            sentences.put(
                text(cells, 0) + '\n' + text(cells, 1),
                new Sentence(cells.get(2).map(LocalDate.class::cast), text(cells, 3))));
    Map<String, Telling> first = new HashMap<>();
    events.stream()
        .flatMap(cells -> told(cells, sentences))
        .sorted(Told.IN_ORDER)
        .forEach(told -> first.putIfAbsent(told.distinct(), told.telling()));
    return distinctIds.stream().filter(first::containsKey).map(first::get).toList();
  }

  private static Stream<Told> told(List<Optional<Object>> cells, Map<String, Sentence> sentences) {
    return Stream.ofNullable(sentences.get(text(cells, 2) + '\n' + text(cells, 6)))
        .map(
            sentence ->
                new Told(
                    text(cells, 0),
                    sentence.published(),
                    new Telling(
                        text(cells, 1),
                        text(cells, 2),
                        cells.get(3).map(LocalDate.class::cast).orElse(Store.FIRST_DAY),
                        sentence.words(),
                        new Span(number(cells, 4), number(cells, 5)))));
  }

  private static int number(List<Optional<Object>> cells, int i) {
    return cells.get(i).map(Integer.class::cast).orElse(0);
  }

  private static String text(List<Optional<Object>> cells, int i) {
    return cells.get(i).map(Object::toString).orElse("");
  }
}
