package org.detente.lab.name;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Counts names: given, found, found with the right extent and kind, with the right extent. */
final class NameScore {
  private int gold;
  private int found;
  private int right;
  private int placed;

  void add(List<LabelledSentence.Span> goldNames, List<LabelledSentence.Span> foundNames) {
    gold += goldNames.size();
    found += foundNames.size();
    Set<LabelledSentence.Span> known = new HashSet<>(goldNames);
    for (LabelledSentence.Span name : foundNames) {
      right += known.contains(name) ? 1 : 0;
      placed +=
          goldNames.stream().anyMatch(g -> g.first() == name.first() && g.last() == name.last())
              ? 1
              : 0;
    }
  }

  double f1() {
    return 200.0 * right / Math.max(1, gold + found);
  }

  @Override
  public String toString() {
    return "gold %5d  found %5d  P %5.1f  R %5.1f  F1 %5.1f  (extent alone F1 %5.1f)"
        .formatted(
            gold,
            found,
            100.0 * right / Math.max(1, found),
            100.0 * right / Math.max(1, gold),
            f1(),
            200.0 * placed / Math.max(1, gold + found));
  }
}
