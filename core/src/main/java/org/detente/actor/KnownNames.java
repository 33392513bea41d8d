package org.detente.actor;

import java.util.List;
import java.util.Optional;
import org.detente.record.ActorKind;
import org.detente.record.Sector;

/** Names that the lexicon or the report knows. */
final class KnownNames {
  private final SentenceActors scene;

  KnownNames(SentenceActors scene) {
    this.scene = scene;
  }

  void person(Found found, Entry entry) {
    Hit hit = scene.view().hitAt(found.core);
    char gender = scene.honorific(found);
    if (hit != null && hit.length() == 1) {
      Optional<Cluster> met =
          scene
              .cast()
              .personNamed(
                  List.of(scene.view().words().key(hit.first())), gender, found.reading.roles());
      if (met.isPresent()) {
        take(found, met.get());
        return;
      }
    }
    take(found, scene.cast().known(entry, entry.name()));
  }

  void take(Found found, Cluster cluster) {
    found.cluster = cluster;
    found.kind = scene.isPossessive(found) ? MentionKind.MODIFIER : MentionKind.NAME;
    cluster.addTitles(found.reading.roles());
    char gender = scene.honorific(found);
    cluster.setGender(gender);
    if (gender != ' ') {
      cluster.setAddressed();
    }
    cluster.learn(found.country, found.sector, "title");
    scene.surroundings().note(cluster.country(), 1);
  }

  /** A state, a body, a group by its own name. */
  void named(Found found, Entry entry) {
    int head = found.phrase.head();
    if (entry.kind() == EntryKind.ORGAN) {
      return;
    }
    Hit hit = scene.view().hitAt(found.core);
    String shown = hit == null ? entry.name() : scene.view().words().text(hit.first(), hit.last());
    Optional<String> other = hit == null ? Optional.empty() : ofOther(found, entry, hit);
    if (other.isPresent()) {
      found.country = other;
      String key = "body " + shown + other.get();
      found.cluster = scene.cast().keyed(key, ActorKind.ORGANISATION, shown, "");
      found.cluster.learn(other, entry.sectorOn(scene.cast().day()), "possessive");
      found.kind = scene.isPossessive(found) ? MentionKind.MODIFIER : MentionKind.NAME;
      return;
    }
    found.cluster =
        scene.cast().known(entry, entry.kind() == EntryKind.BODY ? entry.name() : shown);
    found.kind = scene.isPossessive(found) ? MentionKind.MODIFIER : MentionKind.NAME;
    found.country = entry.country();
    if (entry.kind() == EntryKind.SEAT && !scene.isPlaced(head)) {
      found.ownSector = Optional.of(Sector.GOV);
    }
    if (entry.kind() == EntryKind.PEOPLE || entry.kind() == EntryKind.GROUP) {
      if (entry.kind() == EntryKind.PEOPLE && scene.sentence().xpos(head).equals("NNS")) {
        found.cluster.setPlural();
      }
    }
    scene.surroundings().note(entry.country(), found.kind == MentionKind.NAME ? 2 : 1);
  }

  /** "South Korea's Joint Chiefs of Staff": the lexicon has those of another state by the name. */
  private Optional<String> ofOther(Found found, Entry entry, Hit body) {
    if (entry.kind() != EntryKind.BODY || entry.country().isEmpty()) {
      return Optional.empty();
    }
    for (Hit hit : scene.view().hits()) {
      boolean before =
          hit.last() < body.first()
              && scene.view().words().token(hit.first()) >= found.phrase.first();
      boolean state =
          switch (hit.entry().kind()) {
            case STATE, PEOPLE, SEAT -> true;
            default -> false;
          };
      if (before && state && modifies(hit) && !hit.entry().country().equals(entry.country())) {
        return hit.entry().country();
      }
    }
    return Optional.empty();
  }

  /** Not the "UK" of "UK-funded". */
  private boolean modifies(Hit hit) {
    int last = scene.view().words().token(hit.last());
    String relation = scene.sentence().relation(last);
    return (relation.equals("nmod:poss") || relation.equals("amod"))
        && !scene.sentence().form(last + 1).equals("-");
  }

  void city(Found found, Entry entry) {
    String relation = scene.sentence().relation(found.phrase.head());
    scene.surroundings().note(entry.country(), 1);
    boolean acts = relation.startsWith("nsubj") || relation.equals("obl:agent");
    if (acts || scene.isPossessive(found)) {
      found.cluster = scene.cast().known(entry, entry.name());
      found.kind = scene.isPossessive(found) ? MentionKind.MODIFIER : MentionKind.NAME;
    }
  }
}
