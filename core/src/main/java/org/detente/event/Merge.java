package org.detente.event;

import java.util.ArrayList;
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

/** Puts the tellings of one event together: same type, sides and status, and days that agree. */
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
          alike.stream().filter(g -> agree(g.get(0).occasion(), draft.occasion())).findFirst();
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
    if (draft.type().isSymmetric()) {
      Set<String> both = new HashSet<>(actor);
      both.addAll(recipient);
      return new Key(draft.type(), draft.status(), both, Set.of());
    }
    return new Key(draft.type(), draft.status(), actor, recipient);
  }

  private static Set<String> countries(List<Party> side) {
    Set<String> found = new HashSet<>();
    for (Party party : side) {
      party.country().ifPresent(found::add);
    }
    return found;
  }

  private static boolean agree(Optional<Occasion> a, Optional<Occasion> b) {
    if (a.isEmpty() || b.isEmpty() || !isDated(a.get()) || !isDated(b.get())) {
      return true;
    }
    return !a.get().end().isBefore(b.get().start()) && !b.get().end().isBefore(a.get().start());
  }

  private static boolean isDated(Occasion occasion) {
    return occasion.from().equals("text");
  }
}
