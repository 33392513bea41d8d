package org.detente.actor;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.detente.record.ActorKind;
import org.detente.record.Sector;

/** Phrases that stand for the two countries of the report. */
final class SidePairs {
  private final SentenceActors scene;

  SidePairs(SentenceActors scene) {
    this.scene = scene;
  }

  /** "Both sides", "the two leaders": one actor for each country of the pair. */
  void read(Found found) {
    int head = found.phrase.head();
    Set<String> before = new TreeSet<>();
    for (Found other : scene.all()) {
      Cluster cluster = other.cluster;
      if (other.phrase.last() < found.phrase.first() && !scene.isPlaced(other.phrase.head())) {
        (cluster == null ? other.country : cluster.country()).ifPresent(before::add);
      }
    }
    String lemma = scene.sentence().lemma(head);
    for (String country : scene.sides().pair(before)) {
      Optional<Cluster> state = scene.sides().state(country);
      if (state.isPresent() && !Sides.isOfRulers(lemma)) {
        found.sides.add(state.get());
        continue;
      }
      String name = lemma + " of " + state.map(Cluster::name).orElse(country);
      Cluster cluster =
          scene.cast().keyed("side " + lemma + " " + country, ActorKind.GROUP, name, "");
      Optional<Sector> sector =
          Sides.isOfRulers(lemma) ? Optional.of(Sector.GOV) : Optional.empty();
      cluster.learn(Optional.of(country), sector, "context");
      cluster.setPlural();
      found.sides.add(cluster);
    }
  }
}
