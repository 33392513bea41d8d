package org.detente.record;

/** Whether an event took place, by the text's own account. */
public enum Status {
  /** It happened or is happening. */
  ACTUAL,
  /** It is to happen: will, is expected, agreed to. */
  PLANNED,
  /** It may happen: if, could, would consider. */
  CONDITIONAL,
  /** It is said not to have happened. */
  DENIED,
  /** Someone in the text claims it; the text does not. */
  ALLEGED
}
