package org.detente.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.detente.actor.Actors;
import org.detente.actor.Mention;
import org.detente.record.Actor;
import org.detente.record.ActorKind;
import org.detente.record.EventType;
import org.detente.record.Party;

/**
 * Whom a threat or a demand is for that names nobody, in a report on two states: "warned that it
 * would suspend trade". Nothing is filled in where a third state is named about as often.
 */
final class OtherSide {
  private static final Set<String> NO_STATE = Set.of("IGO", "NGO", "MNC", "NON");
  private static final int OFTEN = 6;

  private final Actors actors;
  private final List<String> pair;

  OtherSide(Actors actors) {
    this.actors = actors;
    this.pair = pair(actors);
  }

  private static List<String> pair(Actors actors) {
    Map<String, Integer> counts = new HashMap<>();
    for (Mention mention : actors.mentions()) {
      mention
          .country()
          .filter(c -> !NO_STATE.contains(c))
          .ifPresent(c -> counts.merge(c, 1, Integer::sum));
    }
    List<String> all = new ArrayList<>(counts.keySet());
    all.sort(null);
    all.sort((a, b) -> Integer.compare(counts.getOrDefault(b, 0), counts.getOrDefault(a, 0)));
    if (all.size() < 2 || counts.getOrDefault(all.get(1), 0) < OFTEN) {
      return List.of();
    }
    boolean third =
        all.size() > 2
            && counts.getOrDefault(all.get(2), 0) * 2 > counts.getOrDefault(all.get(1), 0);
    return third ? List.of() : List.copyOf(all.subList(0, 2));
  }

  Draft fill(Draft draft) {
    boolean aimed =
        draft.type() == EventType.THREATEN
            || draft.type() == EventType.REQUEST && draft.code().startsWith("10");
    if (!aimed || !draft.recipient().isEmpty() || pair.isEmpty()) {
      return draft;
    }
    List<String> doers = draft.actor().stream().flatMap(p -> p.country().stream()).toList();
    if (doers.isEmpty() || !pair.contains(doers.get(0)) || doers.containsAll(pair)) {
      return draft;
    }
    String other = pair.get(0).equals(doers.get(0)) ? pair.get(1) : pair.get(0);
    return state(other, draft.sentence())
        .map(party -> draft.with(draft.actor(), List.of(party)))
        .orElse(draft);
  }

  /** The state, by the words that name it last before the sentence, or first. */
  private Optional<Party> state(String country, int sentence) {
    Mention best = null;
    for (Mention mention : actors.mentions()) {
      boolean state =
          mention.country().equals(Optional.of(country))
              && actors.byId(mention.actor()).filter(a -> a.kind() == ActorKind.STATE).isPresent();
      if (state && (best == null || mention.sentence() < sentence)) {
        best = mention;
      }
    }
    return Optional.ofNullable(best).flatMap(m -> actors.byId(m.actor()).map(a -> party(m, a)));
  }

  private static Party party(Mention mention, Actor actor) {
    return new Party(
        actor.country(),
        Optional.empty(),
        Optional.of(actor.id()),
        actor.name(),
        mention.span(),
        Optional.of("context"));
  }
}
