package org.detente.app.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.detente.dyad.PlanOutcome;

/** Events that two or more countries take part in, by each pair of them, to follow plans. */
final class IndexedPlans {
  private final Map<String, List<PlanQuery.Told>> byPair = new HashMap<>();

  IndexedPlans(Store store) {
    for (PlanQuery.Told told : new PlanQuery(store).read(List.of())) {
      List<String> parties = List.copyOf(told.parties());
      for (int i = 0; i < parties.size(); i++) {
        for (int j = i + 1; j < parties.size(); j++) {
          byPair
              .computeIfAbsent(
                  PairIndex.key(parties.get(i), parties.get(j)), pair -> new ArrayList<>())
              .add(told);
        }
      }
    }
  }

  List<PlanOutcome> outcomes(PairFilter pair) {
    return PlanQuery.outcomes(
        byPair.getOrDefault(PairIndex.key(pair.a(), pair.b()), List.of()), pair.to());
  }
}
