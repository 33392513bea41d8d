package org.detente.app.explain;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.detente.app.store.Correction;
import org.detente.app.store.DyadQuery.Telling;

/**
 * Why the store holds a finding.
 *
 * @param kind event, statement, issue, report or run
 * @param fields what is kept of it, by column
 * @param sentence the sentence that tells it; empty for a report or a run
 * @param tree the part of the tree that the rule matched, top down
 * @param rule the rule that fired, as the record names it
 * @param rows its rows in the tables, where it has any
 * @param sameReader true where the models and tables at hand are those that read the report
 * @param corrections of it, in order, those undone too
 * @param again the other sentences of the report that tell the event, where it was read by the
 *     models and tables at hand
 * @param tellings the same event in other reports
 */
public record Explanation(
    String kind,
    Map<String, Object> fields,
    Optional<String> sentence,
    List<TreeNode> tree,
    Optional<String> rule,
    List<RuleRow> rows,
    boolean sameReader,
    List<Correction> corrections,
    List<AlsoTold> again,
    List<Telling> tellings) {
  public Explanation {
    fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    tree = List.copyOf(tree);
    rows = List.copyOf(rows);
    corrections = List.copyOf(corrections);
    again = List.copyOf(again);
    tellings = List.copyOf(tellings);
  }
}
