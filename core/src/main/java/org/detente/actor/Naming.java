package org.detente.actor;

import java.util.List;
import org.detente.syntax.NameKind;
import org.detente.syntax.Upos;

/** Whom a name stands for: the lexicon's people, states and bodies, and names it does not know. */
final class Naming {
  private final SentenceActors scene;
  private final KnownNames known;
  private final UnknownNames unknown;

  Naming(SentenceActors scene) {
    this.scene = scene;
    this.known = new KnownNames(scene);
    this.unknown = new UnknownNames(scene, known);
  }

  void read(Found found) {
    Entry entry = found.reading.head();
    int head = found.phrase.head();
    if (found.cluster != null
        || !found.sides.isEmpty()
        || scene.sentence().upos(head) == Upos.PRON
        || entry != null && entry.isAside()) {
      return;
    }
    if (entry != null && entry.isPerson() && covers(found, entry)) {
      known.person(found, entry);
      return;
    }
    Entry covering = scene.headEntry(found);
    String tail = unknown.tailName(found);
    boolean person = !tail.isEmpty() && isPersonName(found, tail);
    if (!person
        && covering != null
        && covering.kind() != EntryKind.ROLE
        && covering.kind() != EntryKind.CITY) {
      known.named(found, covering);
      return;
    }
    if (!tail.isEmpty()) {
      unknown.read(found, tail);
    } else if (covering != null && covering.kind() == EntryKind.CITY) {
      known.city(found, covering);
    }
  }

  /** "U.S. Air Force Gen. Ann Lee": the name after the body is the actor's. */
  private boolean isPersonName(Found found, String name) {
    List<String> keys = Cast.keysOf(name);
    int token = scene.view().words().token(found.nameStart);
    return keys.size() > 1
        && !scene.lexicon().givenNames().endsThing(keys.get(keys.size() - 1))
        && (scene.nameKind(token) == NameKind.PERSON
            || scene.nameKind(token) == null && scene.lexicon().givenNames().contains(keys.get(0)));
  }

  /** "Yoon Tae-min" is not the Yoon that the lexicon knows by the surname alone. */
  private boolean goesOn(Hit hit, int last, int end) {
    return hit.length() == 1
        && last < end
        && scene.sentence().upos(last + 1) == Upos.PROPN
        && scene.view().hitAt(last + 1) == null
        && scene.nameKind(last) == NameKind.PERSON
        && scene.nameKind(last + 1) == NameKind.PERSON;
  }

  /** True where the person's name holds the head or directly follows the title that does. */
  private boolean covers(Found found, Entry entry) {
    for (Hit hit : scene.view().hits()) {
      if (hit.entries().contains(entry)) {
        int first = scene.view().words().token(hit.first());
        int last = scene.view().words().token(hit.last());
        if (first >= found.phrase.first()
            && last <= found.phrase.last()
            && !goesOn(hit, last, found.phrase.last())) {
          return last >= found.phrase.head() || found.phrase.head() <= last;
        }
      }
    }
    return false;
  }
}
