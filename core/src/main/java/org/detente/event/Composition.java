package org.detente.event;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.detente.table.Row;
import org.detente.table.Table;

/** The code of an operator over an event: to refuse (REFUSE) to meet (04) is 125. */
final class Composition {
  private final Map<String, String> codes = new HashMap<>();

  Composition(Table table) {
    for (Row row : table.rows()) {
      for (String inner : row.get("inner").split(" ", -1)) {
        codes.put(row.get("operator") + inner, row.get("code"));
      }
    }
  }

  /**
   * The code that the table gives for the longest prefix of the inner code; {@code =} there keeps
   * the inner code, {@code -} gives none.
   */
  Optional<String> of(Operator operator, String inner) {
    for (int length = inner.length(); length >= 0; length--) {
      String code = codes.get(operator.name() + inner.substring(0, length));
      if (code != null) {
        return switch (code) {
          case "-" -> Optional.empty();
          case "=" -> Optional.of(inner);
          default -> Optional.of(code);
        };
      }
    }
    return Optional.empty();
  }
}
