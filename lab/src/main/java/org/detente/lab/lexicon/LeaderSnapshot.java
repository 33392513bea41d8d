package org.detente.lab.lexicon;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Leaders of some countries in August 2026, from Wikidata (CC0): who took office after the last of
 * the dated lists, and so whose office ended.
 */
final class LeaderSnapshot {
  private static final String LAST_LIST = "2026-01-22";
  private static final String TAKEN = "2026-08-01";

  private final Path file;

  LeaderSnapshot(Path file) {
    this.file = file;
  }

  List<LeaderRow> update(List<LeaderRow> rows) throws IOException {
    List<LeaderRow> updated = new ArrayList<>(rows);
    for (FactRow fact : FactRow.read(file)) {
      String since = fact.get("since");
      boolean fresh =
          fact.get("in_factbook_2026_01").equals("NO") && since.compareTo(LAST_LIST) > 0;
      if (fresh && fact.get("iso3").length() == 3) {
        String role = fact.get("role").equals("head_of_state") ? "HOS" : "HOG";
        String title = fact.get("title");
        updated.replaceAll(
            row ->
                row.open()
                        && row.country().equals(fact.get("iso3"))
                        && row.role().equals(role)
                        && row.title().equals(title)
                    ? row.endedOn(since)
                    : row);
        List<List<String>> names = List.of(List.of(fact.get("name")));
        updated.add(new LeaderRow(fact.get("iso3"), role, title, names, since, TAKEN, true));
      }
    }
    return updated;
  }
}
