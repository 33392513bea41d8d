package org.detente.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.detente.record.EventType;
import org.detente.record.Occasion;
import org.detente.record.Party;
import org.detente.record.Status;

/**
 * Puts the tellings of one event together: same type, sides and status, and days that agree. What
 * one sentence only alleges is the event that another tells as a fact.
 */
final class Merge {
  private record Key(EventType type, Status status, Set<String> actor, Set<String> recipient) {}

  private Merge() {}

  /** Groups in the order of their first telling. */
  static List<List<Draft>> groups(List<Draft> drafts) {
    List<List<Draft>> groups = new ArrayList<>();
    Map<Key, List<List<Draft>>> byKey = new HashMap<>();
    for (Draft draft : drafts) {
      List<List<Draft>> alike = byKey.computeIfAbsent(key(draft), k -> new ArrayList<>(1));
      Optional<List<Draft>> home =
          alike.stream().filter(g -> g.stream().allMatch(d -> agree(d, draft))).findFirst();
      if (home.isPresent()) {
        home.get().add(draft);
      } else {
        List<Draft> group = new ArrayList<>(1);
        group.add(draft);
        alike.add(group);
        groups.add(group);
      }
    }
    return groups;
  }

  private static Key key(Draft draft) {
    Set<String> actor = countries(draft.actor());
    Set<String> recipient = countries(draft.recipient());
    Status status = draft.status() == Status.ALLEGED ? Status.ACTUAL : draft.status();
    if (draft.type().isSymmetric()) {
      Set<String> both = new HashSet<>(actor);
      both.addAll(recipient);
      return new Key(draft.type(), status, both, Set.of());
    }
    return new Key(draft.type(), status, actor, recipient);
  }

  private static Set<String> countries(List<Party> side) {
    Set<String> found = new HashSet<>();
    for (Party party : side) {
      party.country().ifPresent(found::add);
    }
    return found;
  }

  /** The telling that says most of the event: a fact before a claim, then the surest. */
  static Draft best(List<Draft> group) {
    return group.stream()
        .max(
            Comparator.comparing((Draft d) -> d.status() != Status.ALLEGED)
                .thenComparingDouble(Draft::confidence))
        .orElseThrow();
  }

  private static boolean agree(Draft one, Draft other) {
    Optional<Occasion> a = one.occasion();
    Optional<Occasion> b = other.occasion();
    if (a.isEmpty() || b.isEmpty() || !isDated(a.get()) || !isDated(b.get())) {
      return true;
    }
    return !a.get().end().isBefore(b.get().start()) && !b.get().end().isBefore(a.get().start());
  }

  private static boolean isDated(Occasion occasion) {
    return occasion.from().equals("text");
  }
}
