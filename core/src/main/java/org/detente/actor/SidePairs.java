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

  /** "Foreign ministry", of "the two foreign ministries". */
  private String wording(Found found, String lemma) {
    StringBuilder words = new StringBuilder();
    for (int t = found.phrase.first(); t < found.phrase.head(); t++) {
      String relation = scene.sentence().relation(t);
      if (relation.equals("amod") || relation.equals("compound")) {
        words.append(scene.sentence().form(t)).append(' ');
      }
    }
    return words.append(lemma).toString();
  }

  private boolean isListed(int head) {
    return scene.sentence().relation(head).equals("conj");
  }

  /** "Both sides", "the two leaders": one actor for each country of the pair. */
  void read(Found found) {
    int head = found.phrase.head();
    Set<String> before = new TreeSet<>();
    boolean together = false;
    for (Found other : scene.all()) {
      Cluster cluster = other.cluster;
      if (other.phrase.last() < found.phrase.first() && !scene.isPlaced(other.phrase.head())) {
        Optional<String> country = cluster == null ? other.country : cluster.country();
        country.ifPresent(before::add);
        together |= country.isPresent() && isListed(other.phrase.head());
      }
    }
    String lemma = scene.sentence().lemma(head);
    for (String country : scene.sides().pair(before, together, scene.sentence().index())) {
      Optional<Cluster> state = scene.sides().state(country);
      if (state.isPresent() && !Sides.isOfRulers(lemma)) {
        found.sides.add(state.get());
        continue;
      }
      String role = wording(found, lemma);
      String name = role + " of " + state.map(Cluster::name).orElse(country);
      Cluster cluster =
          scene.cast().keyed("side " + role + " " + country, ActorKind.GROUP, name, "");
      Optional<Sector> sector =
          Sides.isOfRulers(lemma)
              ? found.sector.or(() -> Optional.of(Sector.GOV))
              : Optional.empty();
      cluster.learn(Optional.of(country), sector, "context");
      cluster.setPlural();
      found.sides.add(cluster);
    }
  }
}
