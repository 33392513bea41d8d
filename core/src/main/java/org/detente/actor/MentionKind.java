package org.detente.actor;

/** How a mention names its actor. */
public enum MentionKind {
  /** A proper name, with or without a title. */
  NAME,
  /** A noun phrase: "the Russian foreign minister", "Ukrainian troops", "the ministry". */
  NOMINAL,
  PRONOUN,
  /**
   * A country's adjective or a possessive that modifies something else: "Russian" in "Russian gas".
   */
  MODIFIER
}
