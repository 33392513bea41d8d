package org.detente.record;

/** Whether the parties work together on an issue, quarrel about it, or just speak of it. */
public enum IssueKind {
  COOPERATION,
  CONCERN,
  NEUTRAL
}
