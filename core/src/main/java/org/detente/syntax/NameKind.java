package org.detente.syntax;

/** What a name names. */
public enum NameKind {
  PERSON,
  ORGANISATION,
  PLACE,
  GROUP
}
