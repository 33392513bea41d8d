package org.detente.event;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.detente.table.Row;

/**
 * One row of the pattern tables.
 *
 * @param name file and line
 * @param part {@code v}, {@code n}, {@code a} or {@code x} (auxiliary): the trigger's part of
 *     speech
 * @param operator set where the row governs another event
 * @param over where the governed event stands, in order of preference
 * @param code CAMEO code; of an operator's row the code where it governs no known event
 * @param actor slots in which to look for the actor, in order; empty for the usual ones
 * @param recipient slots in which to look for the recipient, in order; empty for the usual ones
 */
record Rule(
    String name,
    List<String> triggers,
    char part,
    List<Condition> needs,
    Optional<Operator> operator,
    List<String> over,
    Optional<String> code,
    Optional<String> mode,
    List<String> actor,
    List<String> recipient) {

  static Rule of(Row row, WordClasses classes) {
    String where = row.where();
    return new Rule(
        where,
        List.copyOf(classes.expand(row.list("trigger"), where)),
        row.get("part").charAt(0),
        words(row.get("needs")).stream().map(n -> Condition.parse(n, classes, where)).toList(),
        row.find("operator").map(Operator::valueOf),
        words(row.get("over")),
        row.find("code"),
        row.find("mode"),
        words(row.get("actor")),
        words(row.get("recipient")));
  }

  private static List<String> words(String cell) {
    return cell.isBlank() ? List.of() : Arrays.asList(cell.trim().split(" +"));
  }
}
