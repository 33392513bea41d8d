package org.detente.app.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Statements with a tone, by the pair of speaker and target. */
final class IndexedStatements {
  private static final String SAID =
      """
      SELECT s.speaker_country, t.target, coalesce(s.day, r.published), t.value, s.report, s.id,
        s.speaker_name, s.verb, s.kind, s.sentence
      FROM stance t
      JOIN current_statement s ON s.report = t.report AND s.id = t.statement
      JOIN report r ON r.id = s.report
      WHERE r.copy_of IS NULL AND s.speaker_country IS NOT NULL
        AND coalesce(s.day, r.published) IS NOT NULL
      """;

  private static final String ABOUT =
      """
      SELECT s.report, s.id, lower(i.name)
      FROM current_statement s
      JOIN issue i ON i.report = s.report AND contains(s.issues, i.id)
      WHERE s.issues <> ''
      """;

  private final Map<String, List<Said>> byPair = new HashMap<>();

  /** One stance of one statement. */
  private record Said(
      LocalDate day,
      String from,
      String to,
      double value,
      String report,
      String statement,
      Optional<Object> speaker,
      String verb,
      String kind,
      int sentence,
      List<String> issues) {
    boolean isIn(PairFilter pair) {
      return !day.isBefore(pair.from()) && !day.isAfter(pair.to());
    }
  }

  IndexedStatements(Store store) {
    Select select = new Select(store);
    Map<String, Set<String>> about = new HashMap<>();
    Map<String, String> words = new HashMap<>();
    select.rows(
        ABOUT,
        List.of(),
        (columns, cells) ->
            about
                .computeIfAbsent(text(cells, 0) + '\n' + text(cells, 1), k -> new HashSet<>())
                .add(words.computeIfAbsent(text(cells, 2), w -> w)));
    select.rows(
        SAID,
        List.of(),
        (columns, cells) -> {
          String from = words.computeIfAbsent(text(cells, 0), w -> w);
          String to = words.computeIfAbsent(text(cells, 1), w -> w);
          if (!from.equals(to)) {
            byPair
                .computeIfAbsent(PairFilter.dyad(from, to), pair -> new ArrayList<>())
                .add(
                    new Said(
                        (LocalDate) cells.get(2).orElseThrow(),
                        from,
                        to,
                        (Double) cells.get(3).orElseThrow(),
                        text(cells, 4),
                        text(cells, 5),
                        cells.get(6).map(name -> words.computeIfAbsent(name.toString(), w -> w)),
                        words.computeIfAbsent(text(cells, 7), w -> w),
                        words.computeIfAbsent(text(cells, 8), w -> w),
                        (Integer) cells.get(9).orElseThrow(),
                        List.copyOf(
                            about.getOrDefault(text(cells, 4) + '\n' + text(cells, 5), Set.of()))));
          }
        });
    byPair.replaceAll(
        (pair, said) -> {
          said.sort(Comparator.comparing(Said::day).thenComparing(Said::statement));
          return List.copyOf(said);
        });
  }

  private static String text(List<Optional<Object>> cells, int i) {
    return cells.get(i).map(Object::toString).orElse("");
  }

  private List<Said> of(PairFilter pair) {
    return byPair.getOrDefault(PairFilter.dyad(pair.a(), pair.b()), List.of()).stream()
        .filter(said -> said.isIn(pair))
        .toList();
  }

  List<IssueStance> stances(PairFilter pair) {
    StanceQuery.ByIssue byIssue = new StanceQuery.ByIssue(pair.a());
    List<Said> ours = new ArrayList<>(of(pair));
    ours.sort(Comparator.comparing(Said::report).thenComparing(Said::statement));
    for (Said said : ours) {
      for (String issue : said.issues()) {
        byIssue.add(issue, said.from(), said.value(), said.statement());
      }
    }
    return byIssue.stances();
  }

  void marks(PairFilter pair, int limit, Listing.Sink sink) {
    of(pair).stream()
        .limit(limit)
        .forEach(
            said ->
                sink.row(
                    MarkQuery.STATEMENT_COLUMNS,
                    List.of(
                        Optional.of(said.day()),
                        Optional.of(said.from()),
                        Optional.of(said.to()),
                        said.speaker(),
                        Optional.of(said.verb()),
                        Optional.of(said.kind()),
                        Optional.of(said.value()),
                        Optional.of(said.report()),
                        Optional.of(said.statement()),
                        Optional.of(said.sentence()))));
  }
}
