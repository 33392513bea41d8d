package org.detente.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.detente.record.Actor;
import org.detente.record.Note;

/** The actors of one text and their mentions, both in text order. Immutable. */
public final class Actors {
  private final List<Actor> actors;
  private final List<Mention> mentions;
  private final List<Note> notes;
  private final Map<String, Actor> byId = new HashMap<>();
  private final Map<Long, Mention> byHead = new HashMap<>();
  private final Map<Integer, List<Mention>> bySentence = new HashMap<>();

  public Actors(List<Actor> actors, List<Mention> mentions, List<Note> notes) {
    this.actors = List.copyOf(actors);
    this.mentions = List.copyOf(mentions);
    this.notes = List.copyOf(notes);
    for (Actor actor : actors) {
      byId.put(actor.id(), actor);
    }
    for (Mention mention : mentions) {
      byHead.putIfAbsent(key(mention.sentence(), mention.head()), mention);
      bySentence.computeIfAbsent(mention.sentence(), s -> new ArrayList<>()).add(mention);
    }
  }

  private static long key(int sentence, int token) {
    return ((long) sentence << 32) | token;
  }

  public List<Actor> all() {
    return actors;
  }

  public List<Mention> mentions() {
    return mentions;
  }

  /** Phrases that look like actors and were not resolved. */
  public List<Note> notes() {
    return notes;
  }

  public Optional<Actor> byId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The mention whose phrase this token heads. */
  public Optional<Mention> headedBy(int sentence, int token) {
    return Optional.ofNullable(byHead.get(key(sentence, token)));
  }

  /** All mentions whose phrase this token heads: two for "both sides". */
  public List<Mention> allHeadedBy(int sentence, int token) {
    if (!byHead.containsKey(key(sentence, token))) {
      return List.of();
    }
    return in(sentence).stream().filter(m -> m.head() == token).toList();
  }

  /** The mentions of one sentence, in text order. */
  public List<Mention> in(int sentence) {
    return List.copyOf(bySentence.getOrDefault(sentence, List.of()));
  }
}
