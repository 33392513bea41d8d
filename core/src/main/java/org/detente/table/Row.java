package org.detente.table;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One row of a table; errors name the file and the line. */
public final class Row {
  private final String table;
  private final int line;
  private final Map<String, Integer> columns;
  private final List<String> cells;

  Row(String table, int line, Map<String, Integer> columns, List<String> cells) {
    this.table = table;
    this.line = line;
    this.columns = columns;
    this.cells = cells;
  }

  /** The cell's text, empty where the row has none. */
  public String get(String column) {
    Integer at = columns.get(column);
    if (at == null) {
      throw new IllegalArgumentException(table + ": no column " + column);
    }
    return at < cells.size() ? cells.get(at) : "";
  }

  /** The cell's text, or empty where it is blank. */
  public Optional<String> find(String column) {
    String cell = get(column);
    return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
  }

  /** The cell split at {@code |}, empty where it is blank. */
  public List<String> list(String column) {
    String cell = get(column);
    return cell.isEmpty() ? List.of() : List.of(cell.split("\\|", -1));
  }

  /** {@code file:line}, for messages and as the name of a rule. */
  public String where() {
    return table + ":" + line;
  }

  public int line() {
    return line;
  }
}
