package org.detente.actor;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.detente.record.ActorKind;
import org.jspecify.annotations.Nullable;

/**
 * Plural roles of more than one country: "officials from India and Pakistan", "the Greek and
 * Turkish foreign ministers". Each country has an actor of its own.
 */
final class Couples {
  private static final Set<String> OF = Set.of("of", "from", "between");

  private final SentenceActors scene;

  Couples(SentenceActors scene) {
    this.scene = scene;
  }

  void read(Found found, Entry role) {
    Map<String, String> countries = new LinkedHashMap<>();
    complements(found, countries);
    if (countries.size() < 2) {
      countries.clear();
      modifiers(found, countries);
    }
    if (countries.size() < 2) {
      countries.clear();
      possessors(found, countries);
    }
    if (countries.size() < 2) {
      return;
    }
    String wording = scene.headWording(found);
    countries.forEach(
        (country, state) -> {
          ActorKind kind =
              role.kind() == EntryKind.ORGAN ? ActorKind.ORGANISATION : ActorKind.GROUP;
          String key = "role " + scene.sentence().lemma(found.core) + " " + country;
          Cluster side = scene.cast().keyed(key, kind, wording + " of " + state, "");
          side.learn(Optional.of(country), role.sectorOn(scene.cast().day()), "role");
          side.addTitle(wording);
          side.setPlural();
          found.sides.add(side);
        });
  }

  private void complements(Found found, Map<String, String> countries) {
    for (int dependent : scene.sentence().dependents(found.phrase.head())) {
      int marker = scene.sentence().dependent(dependent, "case");
      if (!scene.sentence().relation(dependent).equals("nmod")
          || marker < 0
          || !OF.contains(scene.sentence().lemma(marker))) {
        continue;
      }
      add(scene.headedBy(dependent), countries);
      add(after(dependent), countries);
      for (int conjunct : scene.sentence().dependents(dependent)) {
        if (scene.sentence().relation(conjunct).equals("conj")) {
          add(scene.headedBy(conjunct), countries);
        }
      }
    }
  }

  /** "Norway and Chile share a border, and their ministries met". */
  private void possessors(Found found, Map<String, String> countries) {
    int their = scene.sentence().dependent(found.phrase.head(), "nmod:poss");
    if (their < 0 || !scene.sentence().lemma(their).equals("their")) {
      return;
    }
    for (Cluster cluster : scene.pronouns().resolveAll(scene.view(), their)) {
      if (cluster.kind() == ActorKind.STATE) {
        cluster.country().ifPresent(country -> countries.putIfAbsent(country, cluster.name()));
      }
    }
  }

  /** The next state after "and", whatever the tree makes of it. */
  private @Nullable Found after(int state) {
    Found first = scene.headedBy(state);
    int and = first == null ? -1 : first.phrase.last() + 1;
    if (and < 0
        || and + 1 >= scene.sentence().size()
        || !scene.sentence().lemma(and).equals("and")) {
      return null;
    }
    for (Found other : scene.all()) {
      if (other.phrase.first() == and + 1) {
        return other;
      }
    }
    return null;
  }

  private static void add(@Nullable Found place, Map<String, String> countries) {
    if (place != null && place.cluster != null && place.cluster.kind() == ActorKind.STATE) {
      String name = place.cluster.name();
      place.cluster.country().ifPresent(country -> countries.putIfAbsent(country, name));
    }
  }

  /** Nationalities before the head, with "and" between them. */
  private void modifiers(Found found, Map<String, String> countries) {
    boolean and = false;
    int last = -1;
    for (Hit hit : scene.view().hits()) {
      int token = scene.view().words().token(hit.first());
      boolean inside = found.phrase.first() <= token && token < found.core;
      if (inside && hit.is(EntryKind.PEOPLE) && hit.entry().country().isPresent()) {
        countries.putIfAbsent(hit.entry().country().get(), hit.entry().name());
        for (int t = last + 1; last >= 0 && t < token; t++) {
          and |= scene.sentence().lemma(t).equals("and");
        }
        last = token;
      }
    }
    if (!and) {
      countries.clear();
    }
  }
}
