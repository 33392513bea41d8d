package org.detente.issue;

import java.util.List;
import java.util.Set;
import org.detente.record.IssueKind;
import org.detente.table.Row;

/**
 * A way of speaking of an issue: a trigger ("cooperate", "area of concern") and the places beside
 * it where the issue stands.
 *
 * @param rule file and line of its row
 * @param relations slots that are relations to the trigger ({@code obj}, {@code subj} …)
 * @param markers slots that are prepositions ({@code on}, {@code over} …)
 */
record Frame(
    String rule,
    IssueKind kind,
    List<Trigger> triggers,
    Set<String> relations,
    Set<String> markers) {
  private static final Set<String> RELATIONS =
      Set.of(
          "obj", "subj", "comp", "self", "named", "list", "cop", "xcomp", "bare", "asked", "topic",
          "both");

  Frame {
    triggers = List.copyOf(triggers);
    relations = Set.copyOf(relations);
    markers = Set.copyOf(markers);
  }

  static Frame of(Row row) {
    List<String> slots = row.list("slots");
    return new Frame(
        row.where(),
        IssueKind.valueOf(row.get("kind").toUpperCase(java.util.Locale.ROOT)),
        row.list("trigger").stream().map(Trigger::of).toList(),
        Set.copyOf(slots.stream().filter(RELATIONS::contains).toList()),
        Set.copyOf(slots.stream().filter(s -> !RELATIONS.contains(s)).toList()));
  }

  boolean has(String relation) {
    return relations.contains(relation);
  }
}
