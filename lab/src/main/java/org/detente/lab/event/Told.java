package org.detente.lab.event;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.detente.record.Event;
import org.detente.record.EventType;
import org.detente.record.Party;
import org.detente.record.Status;

/**
 * An event as labels give it, or as it is judged.
 *
 * @param types those that count as right; of an event that is judged its one type
 * @param actor countries; empty where none is known
 * @param recipient likewise
 * @param triggers words that carry it, where the labels say so
 * @param actual false where it is planned, conditional, denied, or told as background
 * @param denied true where it is said not to have happened
 */
record Told(
    Set<EventType> types,
    Set<String> actor,
    Set<String> recipient,
    List<String> triggers,
    boolean actual,
    boolean denied) {

  /** An event that labels give without its countries. */
  static Told ofType(Set<EventType> types) {
    return new Told(types, Set.of(), Set.of(), List.of(), true, false);
  }

  /** An event as the rules read it. */
  static Told of(Event event) {
    return new Told(
        Set.of(event.type()),
        countries(event.actor()),
        countries(event.recipient()),
        List.of(),
        event.status() == Status.ACTUAL && !event.background(),
        event.status() == Status.DENIED);
  }

  /** The same as an event of another type. */
  Told as(EventType type) {
    return new Told(Set.of(type), actor, recipient, triggers, actual, denied);
  }

  private static Set<String> countries(List<Party> side) {
    Set<String> found = new TreeSet<>();
    side.forEach(p -> p.country().ifPresent(found::add));
    return found;
  }

  /** Same type and an actor country in common; sides of symmetric types may be swapped. */
  boolean matches(Told gold) {
    if (types.stream().noneMatch(gold.types::contains)) {
      return false;
    }
    if (types.stream().anyMatch(EventType::isSymmetric)) {
      return meet(both(), gold.both());
    }
    return meet(actor, gold.actor) || actor.isEmpty() && gold.actor.isEmpty();
  }

  private Set<String> both() {
    Set<String> all = new TreeSet<>(actor);
    all.addAll(recipient);
    return all;
  }

  private static boolean meet(Set<String> a, Set<String> b) {
    return a.stream().anyMatch(b::contains);
  }
}
