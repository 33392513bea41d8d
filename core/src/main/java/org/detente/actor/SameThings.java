package org.detente.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.detente.record.ActorKind;

/**
 * Whose "the vessels" are: of the last ships told of with their country. Ships, planes and troops
 * act for a state, and a report seldom repeats which.
 */
final class SameThings {
  private static final List<Set<String>> KINDS =
      List.of(
          Set.of("ship", "vessel", "boat", "warship", "cutter", "frigate", "destroyer", "trawler"),
          Set.of("jet", "plane", "aircraft", "warplane", "fighter", "bomber", "helicopter"),
          Set.of("drone"),
          Set.of("soldier", "troop", "guard", "serviceman"),
          Set.of("fisherman", "sailor", "crew"));

  private final SentenceActors scene;

  SameThings(SentenceActors scene) {
    this.scene = scene;
  }

  /** Remembers the thing, or resolves it where it is definite and no country is told. */
  void read(Found found) {
    int head = found.phrase.head();
    int kind = kindOf(scene.sentence().lemma(head));
    if (kind < 0) {
      return;
    }
    Surroundings around = scene.surroundings();
    if (found.country.isPresent()) {
      around.thing(kind, new Surroundings.Thing(found.country.get(), found.sector, shown(found)));
    } else if (found.cluster == null
        && found.sides.isEmpty()
        && scene.hasDeterminer(found, "the", "these", "those")) {
      around.thing(kind).ifPresent(thing -> take(found, kind, thing));
    }
  }

  private void take(Found found, int kind, Surroundings.Thing thing) {
    found.country = Optional.of(thing.country());
    found.sector = thing.sector().or(() -> found.sector);
    String key = "thing " + kind + " " + thing.country();
    found.cluster = scene.cast().keyed(key, ActorKind.GROUP, thing.name(), "");
    found.cluster.learn(found.country, found.sector, "coreference");
    found.cluster.setPlural();
    found.how = "coreference";
  }

  private static int kindOf(String lemma) {
    for (int i = 0; i < KINDS.size(); i++) {
      if (KINDS.get(i).contains(lemma)) {
        return i;
      }
    }
    return -1;
  }

  private String shown(Found found) {
    return scene
        .sentence()
        .span(found.phrase.first(), found.phrase.last())
        .of(scene.view().text())
        .replaceFirst("^(?i:the|a|an) ", "");
  }
}
