package org.detente.record;

/** TimeML timex types. */
public enum DateType {
  DATE,
  TIME,
  DURATION,
  SET
}
