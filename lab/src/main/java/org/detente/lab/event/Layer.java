package org.detente.lab.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.detente.actor.Mention;
import org.detente.lab.event.ReadSentences.Read;
import org.detente.record.Event;
import org.detente.record.EventType;

/**
 * What becomes of a sentence's events with a classifier over the rules.
 *
 * @param fill how sure of a type it must be to tell an event where no rule does; above 1 for never
 * @param onlySilent whether it may do so only in sentences in which no rule tells anything
 * @param retype how sure of another type it must be to change that of an event
 * @param veto how sure it must be that a trigger tells nothing to drop its event; above 1 for never
 */
record Layer(String name, double fill, boolean onlySilent, double retype, double veto) {
  static final double NEVER = 2;

  List<Told> apply(
      Read read, LogisticRegression filler, LogisticRegression judge, Labeller asRuled) {
    Map<Event, Told> kept = new LinkedHashMap<>();
    read.events().forEach(e -> kept.put(e, Told.of(e)));
    for (Candidate candidate : read.candidates()) {
      if (candidate.rule().isPresent()) {
        Event event = candidate.rule().get();
        double[] sure = judge.probabilities(asRuled.features(candidate));
        if (sure[Labeller.NONE] > veto) {
          kept.remove(event);
        }
        sureOf(sure, retype).ifPresent(type -> kept.computeIfPresent(event, (e, t) -> t.as(type)));
      }
    }
    List<Told> told = new ArrayList<>(kept.values());
    if (fill <= 1 && (read.events().isEmpty() || !onlySilent)) {
      for (Candidate candidate : read.candidates()) {
        if (candidate.rule().isEmpty() && !isTold(read, candidate)) {
          filled(candidate, filler).ifPresent(told::add);
        }
      }
    }
    return told;
  }

  private static boolean isTold(Read read, Candidate candidate) {
    return read.events().stream()
        .flatMap(e -> e.evidence().stream())
        .flatMap(e -> e.trigger().stream())
        .anyMatch(candidate.span()::overlaps);
  }

  private Optional<Told> filled(Candidate candidate, LogisticRegression filler) {
    Set<String> actor = country(candidate.actor());
    if (actor.isEmpty()) {
      return Optional.empty();
    }
    Set<String> recipient = country(candidate.recipient());
    boolean actual = candidate.features().stream().noneMatch(Layer::isAhead);
    return sureOf(filler.probabilities(candidate.features()), fill)
        .map(type -> new Told(Set.of(type), actor, recipient, List.of(), actual, false));
  }

  private static Optional<EventType> sureOf(double[] probabilities, double least) {
    return Stream.of(EventType.values())
        .filter(t -> probabilities[Labeller.label(t)] > least)
        .findFirst();
  }

  /** A modal, a negation or an infinitive: not told as done. */
  private static boolean isAhead(String feature) {
    return feature.matches(
        "d (aux (will|would|may|might|could|should|can|must)|mark (to|if)|"
            + "advmod (not|never|n't))");
  }

  private static Set<String> country(Optional<Mention> mention) {
    return mention.flatMap(Mention::country).map(Set::of).orElse(Set.of());
  }
}
