package org.detente.actor;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.detente.record.Sector;
import org.detente.syntax.Upos;

/** The country of "its envoy" and "their troops": whose they are. */
final class Possessors {
  private static final Set<String> HOLDING = Set.of("of", "for", "at");

  private final SentenceActors scene;

  Possessors(SentenceActors scene) {
    this.scene = scene;
  }

  void read(Found found) {
    Entry entry = scene.headEntry(found);
    boolean held =
        entry != null && (entry.kind() == EntryKind.ROLE || entry.kind() == EntryKind.ORGAN);
    if (!held || found.country.isPresent() || found.sector.isEmpty() || isKin(found)) {
      return;
    }
    int own = scene.sentence().dependent(found.phrase.head(), "nmod:poss");
    int possessor = own >= 0 ? own : ofComplement(found.phrase.head());
    if (possessor < 0 || scene.sentence().upos(possessor) != Upos.PRON) {
      return;
    }
    Optional<String> country = countryOf(possessor);
    if (country.isPresent()) {
      found.country = country;
      found.how = found.how + "+possessive";
    }
  }

  /** "A spokeswoman for its border guard". */
  private int ofComplement(int head) {
    for (int dependent : scene.sentence().dependents(head)) {
      int marker = scene.sentence().dependent(dependent, "case");
      if (scene.sentence().relation(dependent).equals("nmod")
          && marker >= 0
          && HOLDING.contains(scene.sentence().lemma(marker))) {
        return scene.sentence().dependent(dependent, "nmod:poss");
      }
    }
    return -1;
  }

  /** "Her two sons" are not of her country for that. */
  private static boolean isKin(Found found) {
    return found.sector.equals(Optional.of(Sector.CVL));
  }

  /** Of the subject before it in the sentence, else of whom the pronoun stands for. */
  private Optional<String> countryOf(int pronoun) {
    String form = scene.sentence().form(pronoun).toLowerCase(Locale.ROOT);
    boolean person = form.equals("his") || form.equals("her");
    if (!person && !form.equals("its") && !form.equals("their")) {
      return Optional.empty();
    }
    Optional<String> country = Optional.empty();
    for (Found other : scene.all()) {
      boolean acts = scene.sentence().relation(other.phrase.head()).startsWith("nsubj");
      boolean fits = person == (other.cluster != null && other.cluster.isPerson());
      if (other.phrase.last() < pronoun && acts && fits) {
        Optional<String> own = other.country;
        Optional<String> known =
            other.cluster == null ? own : other.cluster.country().or(() -> own);
        country = known;
      }
    }
    return country.isPresent()
        ? country
        : scene.pronouns().resolve(scene.view(), pronoun).flatMap(Cluster::country);
  }
}
