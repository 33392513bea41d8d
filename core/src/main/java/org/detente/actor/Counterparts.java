package org.detente.actor;

import java.util.Optional;
import org.detente.record.Sector;

/** The sector of counterparts. */
final class Counterparts {
  private final SentenceActors scene;

  Counterparts(SentenceActors scene) {
    this.scene = scene;
  }

  /** "His Bolivian counterpart" holds the office of the person named before, as a rule. */
  void read(Found found) {
    if (!scene.isCounterpart(found)) {
      return;
    }
    found.sector = Optional.of(Sector.GOV);
    for (Found other : scene.all()) {
      Cluster cluster = other.cluster;
      if (other.phrase.last() < found.phrase.head() && cluster != null && cluster.isPerson()) {
        found.sector = cluster.sector().or(() -> Optional.of(Sector.GOV));
      }
    }
  }
}
