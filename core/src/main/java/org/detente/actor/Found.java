package org.detente.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.detente.record.Sector;
import org.jspecify.annotations.Nullable;

/** A noun phrase of the sentence at hand, with what has been found of it so far. */
final class Found {
  NounPhrase phrase;
  PhraseCore reading;

  /** The word where an unknown name begins. */
  int nameStart;

  /** The token that means the actor; mostly the head of the phrase. */
  final int core;

  Optional<String> country;
  Optional<Sector> sector;
  @Nullable Cluster cluster;

  /** Both actors of a phrase that stands for two ("both sides"); else empty. */
  final List<Cluster> sides = new ArrayList<>(0);

  MentionKind kind = MentionKind.NOMINAL;
  Optional<Sector> ownSector = Optional.empty();
  String how = "role";

  Found(NounPhrase phrase, PhraseCore reading, int core) {
    this.phrase = phrase;
    this.reading = reading;
    this.core = core;
    this.country = reading.country();
    this.sector = reading.sector();
  }

  /** A person by name, as against a role or a group. */
  boolean isNamedPerson() {
    return cluster != null && cluster.isPerson() && kind != MentionKind.NOMINAL;
  }
}
