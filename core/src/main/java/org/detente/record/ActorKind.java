package org.detente.record;

/** What an actor is in the text: a named person, a state, a named body, a group, or a bare role. */
public enum ActorKind {
  PERSON,
  STATE,
  ORGANISATION,
  GROUP,
  ROLE
}
