package org.detente.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Whether figures and lists take people's corrections into account. */
public enum Source {
  CORRECTED("current_"),
  /** What was read, whatever people corrected. */
  AS_READ("");

  private final String prefix;

  Source(String prefix) {
    this.prefix = prefix;
  }

  String events() {
    return prefix + "event";
  }

  String pairs() {
    return prefix + "pair";
  }

  String together() {
    return prefix + "together";
  }

  String statements() {
    return prefix + "statement";
  }

  /** What is read where nobody corrected anything: without looking for corrections each time. */
  Source on(Store store) {
    if (this == AS_READ) {
      return this;
    }
    String sql =
        "SELECT EXISTS (SELECT 1 FROM corrected_event) OR"
            + " EXISTS (SELECT 1 FROM corrected_statement)";
    try (Statement statement = store.connection().createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getBoolean(1) ? this : AS_READ;
    } catch (SQLException e) {
      throw store.wrap(e);
    }
  }
}
