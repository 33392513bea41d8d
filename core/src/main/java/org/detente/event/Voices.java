package org.detente.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.detente.record.EventType;
import org.detente.record.Party;
import org.detente.record.Quad;
import org.detente.record.Statement;

/** Whose word an event is, and what that makes of it: a demand, a claim, a promise of one's own. */
final class Voices {
  private final Tree tree;
  private final Slots slots;
  private final WordClasses classes;
  private final Parties parties;
  private final Speakers speakers;

  Voices(Tree tree, Slots slots, WordClasses classes, Parties parties, Speakers speakers) {
    this.tree = tree;
    this.slots = slots;
    this.classes = classes;
    this.parties = parties;
    this.speakers = speakers;
  }

  Optional<Party> of(int token) {
    OptionalInt cue = speakers.cue(tree, token);
    if (cue.isPresent()) {
      List<Party> found = new ArrayList<>();
      for (int subject : slots.fillers("subj", cue.getAsInt())) {
        found.addAll(parties.of(subject));
      }
      if (!found.isEmpty()) {
        return Optional.of(found.get(0));
      }
    }
    return speakers
        .statement(tree.sentence().span(token))
        .flatMap(Statement::speaker)
        .flatMap(parties::speaker);
  }

  /** "Must" is a demand where someone says it of another. */
  boolean isDemand(Interpretation reading, Roles roles, Optional<Party> speaker) {
    if (speaker.isEmpty()) {
      return false;
    }
    List<Party> subject = roles.recipient(reading, List.of());
    if (subject.isEmpty()) {
      return false;
    }
    Party first = subject.get(0);
    boolean self =
        first.actor().isPresent() && first.actor().equals(speaker.get().actor())
            || first.country().equals(speaker.get().country())
                && first.sector().equals(speaker.get().sector());
    return !self && first.country().isPresent();
  }

  static boolean isOwn(List<Party> actor, Optional<Party> speaker) {
    return speaker.isPresent()
        && speaker.get().country().isPresent()
        && actor.stream().anyMatch(p -> p.country().equals(speaker.get().country()));
  }

  /** Claimed with a word of doubt, or by the one it was done to. */
  boolean isOnlyClaimed(
      Interpretation reading, EventType type, Inheritance.Sides sides, Optional<Party> speaker) {
    OptionalInt cue = speakers.cue(tree, reading.token());
    if (cue.isPresent() && classes.contains("doubtful", tree.lemma(cue.getAsInt()))) {
      return true;
    }
    if (type.quad() != Quad.MX || speaker.isEmpty() || speaker.get().country().isEmpty()) {
      return false;
    }
    Optional<String> country = speaker.get().country();
    return sides.recipient().stream().anyMatch(p -> p.country().equals(country))
        && sides.actor().stream().noneMatch(p -> p.country().equals(country));
  }
}
