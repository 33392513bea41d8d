package org.detente.app.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The reports of a store by number, and what figures have to know of each. */
final class IndexedReports {
  private static final String REPORTS =
      """
      SELECT r.id, r.published, r.run, r.copy_of IS NOT NULL,
        r.id IN (SELECT report FROM issue WHERE kind = 'concern')
      FROM report r
      """;

  private static final String WORSE =
      "SELECT least(a, b), greatest(a, b), report FROM relation WHERE direction = 'worse'";

  private final List<String> ids = new ArrayList<>();
  private final List<String> runs = new ArrayList<>();
  private final BitSet concern = new BitSet();
  private final TreeMap<LocalDate, Integer> collected = new TreeMap<>();
  private final Map<String, Set<Integer>> worse = new HashMap<>();

  /** Numbers by id; only needed while the index is made. */
  private final Map<String, Integer> numbers = new HashMap<>();

  IndexedReports(Store store) {
    Select select = new Select(store);
    Map<String, String> known = new HashMap<>();
    select.rows(
        REPORTS,
        List.of(),
        (columns, cells) -> {
          numbers.put(text(cells, 0), ids.size());
          concern.set(ids.size(), cells.get(4).equals(Optional.of(true)));
          ids.add(text(cells, 0));
          runs.add(known.computeIfAbsent(text(cells, 2), run -> run));
          if (cells.get(1).isPresent() && cells.get(3).equals(Optional.of(false))) {
            collected.merge((LocalDate) cells.get(1).get(), 1, Integer::sum);
          }
        });
    select.rows(
        WORSE,
        List.of(),
        (columns, cells) ->
            worse
                .computeIfAbsent(text(cells, 0) + text(cells, 1), pair -> new HashSet<>())
                .add(number(text(cells, 2))));
  }

  static String text(List<Optional<Object>> cells, int i) {
    return cells.get(i).map(Object::toString).orElse("");
  }

  int number(String id) {
    return numbers.getOrDefault(id, -1);
  }

  /** Forgets what was needed to make the index alone. */
  void made() {
    numbers.clear();
  }

  String id(int number) {
    return ids.get(number);
  }

  String run(int number) {
    return runs.get(number);
  }

  /** True where the report tells of a worse relation of the pair, and of something that divides. */
  boolean isTense(int number, String pair) {
    return concern.get(number) && worse.getOrDefault(pair, Set.of()).contains(number);
  }

  TreeMap<LocalDate, Integer> collected(LocalDate from, LocalDate to) {
    return new TreeMap<>(collected.subMap(from, true, to, true));
  }
}
