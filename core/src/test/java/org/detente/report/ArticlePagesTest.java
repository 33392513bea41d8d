package org.detente.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * Fourteen layouts, four pages each: is the article found, all of it and nothing else, and its
 * date? The text is compared by runs of four words, as in published comparisons of extractors.
 */
class ArticlePagesTest {
  private static final int RUN = 4;
  private static final int CAPTURED_AFTER = 5;
  private static final double LEAST = 0.95;

  private final HtmlReport html = new HtmlReport(new DateCandidates(Optional.empty()));

  @Test
  void articlesAndTheirDatesAreFoundInEveryLayout() {
    double f1 = 0;
    double dated = 0;
    List<String> table = new ArrayList<>();
    for (String layout : MadePage.LAYOUTS) {
      List<MadePage> pages = MadePage.of(layout);
      double text = pages.stream().mapToDouble(this::f1).average().orElse(0);
      double date = pages.stream().mapToDouble(page -> isDated(page) ? 1 : 0).average().orElse(0);
      table.add(String.format(Locale.ROOT, "%-16s text %.3f  date %.2f", layout, text, date));
      f1 += text / MadePage.LAYOUTS.size();
      dated += date / MadePage.LAYOUTS.size();
    }
    assertThat(f1).as("F1 of the text\n%s", String.join("\n", table)).isGreaterThanOrEqualTo(LEAST);
    assertThat(dated).as("dates\n%s", String.join("\n", table)).isGreaterThanOrEqualTo(LEAST);
  }

  private double f1(MadePage page) {
    Map<String, Integer> wanted = runs(String.join(" ", page.paragraphs()));
    Map<String, Integer> found = runs(read(page).map(r -> r.report().text()).orElse(""));
    double common = 0;
    for (Map.Entry<String, Integer> run : wanted.entrySet()) {
      common += Math.min(run.getValue(), found.getOrDefault(run.getKey(), 0));
    }
    double total = size(wanted) + size(found);
    return 2 * common / total;
  }

  private boolean isDated(MadePage page) {
    return read(page)
        .flatMap(r -> r.report().published())
        .filter(published -> published.date().equals(page.published()))
        .isPresent();
  }

  private Optional<Received.Readable> read(MadePage page) {
    try {
      Origin origin =
          new Origin(
              Optional.of(page.name()),
              Optional.empty(),
              Optional.empty(),
              Optional.of(
                  page.published()
                      .plusDays(CAPTURED_AFTER)
                      .atStartOfDay()
                      .toInstant(ZoneOffset.UTC)),
              Optional.empty());
      return Optional.of((Received.Readable) html.read(page.bytes(), origin));
    } catch (UnreadableException e) {
      return Optional.empty();
    }
  }

  private static int size(Map<String, Integer> runs) {
    return runs.values().stream().mapToInt(n -> n).sum();
  }

  private static Map<String, Integer> runs(String text) {
    String[] words = text.strip().split("\\s+");
    Map<String, Integer> runs = new HashMap<>();
    for (int i = 0; i + RUN <= words.length; i++) {
      runs.merge(String.join(" ", List.of(words).subList(i, i + RUN)), 1, Integer::sum);
    }
    return runs;
  }
}
