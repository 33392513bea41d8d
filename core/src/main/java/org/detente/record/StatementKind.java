package org.detente.record;

/** How much of a statement's content stands inside quotation marks: all, some, none. */
public enum StatementKind {
  DIRECT,
  MIXED,
  INDIRECT
}
