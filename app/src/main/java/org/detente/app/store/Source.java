package org.detente.app.store;

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

  String statements() {
    return prefix + "statement";
  }
}
