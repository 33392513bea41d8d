package org.detente.actor;

import java.util.Optional;
import java.util.Set;

/** Countries and bodies from complements: "the mayor of Kharkiv", "an officer of the FSB". */
final class Complements {
  private static final Set<String> OF = Set.of("of", "in", "from", "at", "for");

  private final SentenceActors scene;

  Complements(SentenceActors scene) {
    this.scene = scene;
  }

  void read(Found found) {
    Entry entry = scene.headEntry(found);
    if (entry == null || entry.kind() != EntryKind.ROLE && entry.kind() != EntryKind.ORGAN) {
      return;
    }
    for (int dependent : scene.sentence().dependents(found.phrase.head())) {
      Found other = scene.headedBy(dependent);
      if (other == null || !scene.sentence().relation(dependent).equals("nmod")) {
        continue;
      }
      int marker = scene.sentence().dependent(dependent, "case");
      if (marker < 0 || !OF.contains(scene.sentence().lemma(marker))) {
        continue;
      }
      Optional<String> country = other.country.or(() -> deeper(dependent));
      if (found.country.isEmpty() && country.isPresent()) {
        found.country = country;
        found.how = found.how + "+place";
      }
      Entry body = scene.headEntry(other);
      if (body != null
          && body.kind() == EntryKind.BODY
          && (found.sector.isEmpty() || entry.trait().equals("inherit"))) {
        found.sector = body.sectorOn(scene.cast().day());
      }
    }
  }

  /** "a professor of law at the University of Lyon": the complement's own. */
  private Optional<String> deeper(int token) {
    for (int dependent : scene.sentence().dependents(token)) {
      Found other = scene.headedBy(dependent);
      int marker = scene.sentence().dependent(dependent, "case");
      boolean at = marker >= 0 && scene.sentence().lemma(marker).equals("at");
      if (at && other != null && other.country.isPresent()) {
        return other.country;
      }
    }
    return Optional.empty();
  }
}
