package org.detente.actor;

import java.util.Optional;
import java.util.Set;
import org.detente.record.ActorKind;
import org.detente.record.Sector;
import org.detente.syntax.Upos;

/** Roles and kinds of bodies without a name: "the foreign minister", "Ukrainian troops". */
final class Descriptions {
  /** Those who tell of events without a side: which country's, the text leaves open. */
  private static final Set<String> WITNESSES =
      Set.of("diplomat", "source", "analyst", "expert", "observer", "mediator", "negotiator");

  private final SentenceActors scene;

  Descriptions(SentenceActors scene) {
    this.scene = scene;
  }

  void read(Found found) {
    if (!found.sides.isEmpty()) {
      return;
    }
    if (found.cluster == null
        && found.country.isEmpty()
        && Sides.isPair(scene.sentence(), found.phrase.head())) {
      new SidePairs(scene).read(found);
      if (!found.sides.isEmpty()) {
        return;
      }
    }
    if (scene.isCounterpart(found)) {
      String country = found.country.orElseThrow();
      String name = "counterpart of " + country;
      found.cluster = scene.cast().keyed("role counterpart " + country, ActorKind.ROLE, name, "");
      found.cluster.learn(found.country, found.sector, "role");
      return;
    }
    Entry entry = scene.headEntry(found);
    if (found.cluster != null || entry == null || entry.isAside()) {
      return;
    }
    boolean organ = entry.kind() == EntryKind.ORGAN;
    if (!organ && entry.kind() != EntryKind.ROLE) {
      return;
    }
    int head = found.phrase.head();
    if (found.core == head
        && scene.sentence().upos(head) != Upos.NOUN
        && scene.sentence().upos(head) != Upos.PROPN) {
      return;
    }
    if (isPlural(found)) {
      new Couples(scene).read(found, entry);
      if (!found.sides.isEmpty()) {
        return;
      }
    }
    boolean definite = scene.hasDeterminer(found, "the", "this", "that");
    boolean plural = isPlural(found);
    if (definite && !plural && found.reading.isFormer()) {
      Optional<Cluster> met = scene.cast().onceTitled(scene.headWording(found), found.country);
      if (met.isPresent()) {
        found.cluster = met.get();
        found.how = "coreference";
        return;
      }
    }
    String wording = plural ? scene.sentence().lemma(found.core) : scene.headWording(found);
    if (definite && !plural && found.reading.country().isEmpty()) {
      Optional<Cluster> met =
          scene
              .cast()
              .titled(
                  scene.headWording(found),
                  found.country,
                  speakerCountry(head),
                  scene.sentence().index());
      if (met.isPresent()) {
        found.cluster = met.get();
        found.how = "coreference";
        return;
      }
    } else if (!organ
        && !plural
        && !scene.hasDeterminer(found, "a", "an")
        && found.country.isPresent()) {
      Optional<Cluster> met =
          scene
              .cast()
              .titled(
                  scene.headWording(found),
                  found.country,
                  Optional.empty(),
                  scene.sentence().index());
      if (met.isPresent()) {
        found.cluster = met.get();
        found.how = "coreference";
        return;
      }
    }
    if (found.country.isEmpty() && takesContext(found, definite, plural)) {
      boolean police = found.sector.equals(Optional.of(Sector.COP));
      Optional<String> here = police ? placed(head) : Optional.empty();
      found.country = here.or(() -> nearest(head)).or(scene.surroundings()::leading);
      if (found.country.isPresent()) {
        found.how = found.how + "+context";
      }
    }
    String key = "role " + wording + " " + found.country.orElse("");
    ActorKind kind = organ ? ActorKind.ORGANISATION : plural ? ActorKind.GROUP : ActorKind.ROLE;
    boolean open = found.country.isEmpty() && found.sector.isEmpty();
    if (open) {
      return;
    }
    String shown =
        scene.sentence().span(afterPossessor(found), found.phrase.last()).of(scene.view().text());
    Cluster cluster =
        scene.hasDeterminer(found, "a", "an")
            ? scene.cast().fresh(kind, withoutArticle(shown), Optional.empty(), "")
            : scene.cast().keyed(key, kind, withoutArticle(shown), "");
    cluster.learn(found.country, found.sector, found.how);
    cluster.setGender(entry.gender());
    cluster.addTitle(scene.headWording(found));
    if (plural) {
      cluster.setPlural();
    }
    found.cluster = cluster;
  }

  private boolean isPlural(Found found) {
    return scene.sentence().xpos(found.core).endsWith("S")
        || scene.sentence().form(found.core).endsWith("s");
  }

  /** The country of the sentence's named subject: whose president "the president" is. */
  private Optional<String> speakerCountry(int token) {
    for (Found other : scene.all()) {
      boolean subject = scene.sentence().relation(other.phrase.head()).startsWith("nsubj");
      if (subject && other.phrase.head() != token && other.cluster != null) {
        Optional<String> country = other.cluster.country();
        if (country.isPresent() && other.kind == MentionKind.NAME) {
          return country;
        }
      }
    }
    return Optional.empty();
  }

  /** "Putin's government" is shown as a government: its name holds no other actor's. */
  private int afterPossessor(Found found) {
    int first = found.phrase.first();
    for (int t = first; t < found.phrase.head(); t++) {
      boolean own =
          scene.sentence().relation(t).equals("nmod:poss")
              && scene.sentence().head(t) == found.phrase.head();
      if (own || scene.sentence().xpos(t).equals("POS")) {
        first = t + 1;
      }
    }
    return Math.min(first, found.phrase.head());
  }

  private static String withoutArticle(String phrase) {
    return phrase.replaceFirst("^(?i:the|a|an) ", "");
  }

  private boolean takesContext(Found found, boolean definite, boolean plural) {
    if (found.sector.isEmpty()
        || !definite && WITNESSES.contains(scene.sentence().lemma(found.core))) {
      return false;
    }
    return switch (found.sector.get()) {
      case GOV, MIL, COP, LEG, JUD, SPY, OPP ->
          definite || plural || found.sector.get() != Sector.GOV;
      case PTY, REB, PRM -> definite;
      default -> false;
    };
  }

  /** Where the sentence plays: the police of a place are those of its country. */
  private Optional<String> placed(int token) {
    Optional<String> country = Optional.empty();
    for (Found other : scene.all()) {
      int marker = scene.sentence().dependent(other.phrase.head(), "case");
      boolean in = marker >= 0 && scene.sentence().lemma(marker).equals("in");
      if (in && other.phrase.last() < token && other.country.isPresent()) {
        country = other.country;
      }
    }
    return country;
  }

  /** "He said police would": those of the country of the one who speaks. */
  private Optional<String> speaking(Found other) {
    int head = other.phrase.head();
    return scene.sentence().upos(head) == Upos.PRON
            && scene.sentence().relation(head).equals("nsubj")
        ? scene.pronouns().resolve(scene.view(), head).flatMap(Cluster::country)
        : Optional.empty();
  }

  /** The country last named before a token in this sentence; a mere venue in it does not count. */
  private Optional<String> nearest(int token) {
    Optional<String> country = Optional.empty();
    for (Found other : scene.all()) {
      Entry entry = scene.headEntry(other);
      boolean venue =
          entry != null
              && (entry.kind() == EntryKind.CITY || entry.kind() == EntryKind.SEAT)
              && scene.isPlaced(other.phrase.head())
              && other.phrase.first() > 1;
      Optional<String> own = other.country.or(() -> speaking(other));
      if (other.phrase.last() < token && own.isPresent() && !venue) {
        country = own;
      }
    }
    return country;
  }
}
