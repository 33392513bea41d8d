package org.detente.actor;

import java.util.Optional;
import org.detente.syntax.Upos;

/** Adds what was found to the actors' mentions. */
final class MentionWriter {
  private final SentenceActors scene;

  MentionWriter(SentenceActors scene) {
    this.scene = scene;
  }

  void write(Found found) {
    modifiers(found);
    int head = found.phrase.head();
    if (scene.sentence().upos(head) == Upos.PRON) {
      scene
          .pronouns()
          .resolve(scene.view(), head)
          .ifPresent(
              cluster -> {
                MentionKind kind = MentionKind.PRONOUN;
                NounPhrase phrase = new NounPhrase(head, head, head);
                cluster.add(
                    new Draft(scene.sentence().index(), phrase, kind, cluster, Optional.empty()));
                scene.pronouns().note(cluster, scene.view(), head);
              });
      return;
    }
    MentionKind kind = scene.isPossessive(found) ? MentionKind.MODIFIER : found.kind;
    for (Cluster side : found.sides) {
      side.add(new Draft(scene.sentence().index(), found.phrase, kind, side, Optional.empty()));
    }
    Cluster cluster = found.cluster;
    if (cluster == null) {
      return;
    }
    if (!scene.isPlaced(head)) {
      scene.sides().note(cluster);
    }
    cluster.add(new Draft(scene.sentence().index(), found.phrase, kind, cluster, found.ownSector));
    scene.pronouns().note(cluster, scene.view(), head);
  }

  /** Countries that only modify: "Russian" in "Russian gas". */
  private void modifiers(Found found) {
    for (Hit hit : scene.view().hits()) {
      int first = scene.view().words().token(hit.first());
      int last = scene.view().words().token(hit.last());
      boolean inside = first >= found.phrase.first() && last <= found.phrase.last();
      if (!inside || last >= found.phrase.head() || scene.headedBy(last) != null) {
        continue;
      }
      Entry entry = hit.entry();
      boolean country =
          switch (entry.kind()) {
            case STATE, PEOPLE, SEAT, BODY, CITY -> entry.country().isPresent();
            default -> false;
          };
      if (country) {
        Cluster cluster = scene.cast().known(entry, entry.name());
        scene.surroundings().note(entry.country(), 1);
        scene.sides().note(cluster);
        cluster.add(
            new Draft(
                scene.sentence().index(),
                new NounPhrase(last, first, last),
                MentionKind.MODIFIER,
                cluster,
                Optional.empty()));
      }
    }
  }
}
