package org.detente.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.detente.table.Row;
import org.detente.table.Table;

/** Finds the rows behind the {@code rule} of an event. Immutable. */
public final class RuleBook {
  /** Stands between the rows of one event, the one that governs first. */
  static final String JOINT = "+";

  private final Map<String, RuleRow> byId = new HashMap<>();

  private RuleBook() {}

  /** Loads the tables that ship with the core. */
  public static RuleBook load() {
    RuleBook book = new RuleBook();
    for (String name : Rules.TABLES) {
      for (Row row : Table.beside(RuleBook.class, name).rows()) {
        book.byId.put(row.where(), read(row));
      }
    }
    return book;
  }

  private static RuleRow read(Row row) {
    return new RuleRow(
        row.where(),
        row.get("trigger"),
        row.get("part"),
        row.get("needs"),
        row.find("operator"),
        row.find("code"),
        row.find("mode"),
        row.find("example"));
  }

  /** The rows that an event's rule names, the one that governs first; unknown ids are left out. */
  public List<RuleRow> rows(String rule) {
    List<RuleRow> found = new ArrayList<>(2);
    for (String id : rule.split("\\" + JOINT)) {
      Optional.ofNullable(byId.get(id)).ifPresent(found::add);
    }
    return List.copyOf(found);
  }
}
