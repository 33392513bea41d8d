package org.detente.actor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.detente.record.ActorKind;
import org.detente.table.Row;
import org.detente.table.Table;

/** "The North", in a report that speaks of North Korea; "the two Koreas". */
final class ShortNames {
  private static final List<Row> ROWS = Table.beside(ShortNames.class, "short-names.tsv").rows();

  private final SentenceActors scene;

  ShortNames(SentenceActors scene) {
    this.scene = scene;
  }

  void read(Found found) {
    NounPhrase phrase = found.phrase;
    if (found.cluster != null
        || phrase.last() != phrase.head()
        || phrase.first() == phrase.last()) {
      return;
    }
    String name =
        scene
            .sentence()
            .span(phrase.first(), phrase.last())
            .of(scene.view().text())
            .toLowerCase(Locale.ROOT);
    for (Row row : ROWS) {
      String beside = row.get("beside");
      if (row.get("name").equals(name)
          && (beside.isEmpty() || scene.surroundings().isAbout(beside))) {
        take(found, row.list("states"), row.list("countries"));
      }
    }
  }

  private void take(Found found, List<String> states, List<String> countries) {
    for (int i = 0; i < states.size(); i++) {
      Optional<String> country = Optional.of(countries.get(i));
      Cluster state =
          scene.cast().keyed("state " + states.get(i), ActorKind.STATE, states.get(i), "lexicon");
      state.learn(country, Optional.empty(), "lexicon");
      scene.surroundings().note(country, 1);
      if (states.size() > 1) {
        found.sides.add(state);
      } else {
        found.cluster = state;
        found.country = country;
        found.kind = scene.isPossessive(found) ? MentionKind.MODIFIER : MentionKind.NAME;
      }
    }
  }
}
