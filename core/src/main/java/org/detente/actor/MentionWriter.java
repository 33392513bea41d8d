package org.detente.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.detente.syntax.Sentence;
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
      for (Cluster cluster : scene.pronouns().resolveAll(scene.view(), head)) {
        MentionKind kind = MentionKind.PRONOUN;
        NounPhrase phrase = new NounPhrase(head, head, head);
        cluster.add(new Draft(scene.sentence().index(), phrase, kind, cluster, Optional.empty()));
        scene.pronouns().note(cluster, scene.view(), head);
      }
      return;
    }
    MentionKind kind = scene.isPossessive(found) ? MentionKind.MODIFIER : found.kind;
    for (Cluster side : found.sides) {
      side.add(new Draft(scene.sentence().index(), found.phrase, kind, side, Optional.empty()));
    }
    if (found.sides.size() > 1 && scene.sentence().relation(head).startsWith("nsubj")) {
      scene.pronouns().noteTogether(found.sides, scene.sentence().index(), head);
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
    together(found);
  }

  /** Subjects that the sentence joins: "Arden and Soto met". */
  private void together(Found found) {
    Sentence sentence = scene.sentence();
    int head = found.phrase.head();
    if (!sentence.relation(head).startsWith("nsubj") || found.cluster == null) {
      return;
    }
    List<Cluster> all = new ArrayList<>(List.of(found.cluster));
    for (int dependent : sentence.dependents(head)) {
      Found other = scene.headedBy(dependent);
      if (sentence.relation(dependent).equals("conj") && other != null && other.cluster != null) {
        all.add(other.cluster);
      }
    }
    if (all.size() > 1) {
      scene.pronouns().noteTogether(all, sentence.index(), head);
    }
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
