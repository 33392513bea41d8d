package org.detente.report;

import java.util.Locale;

/** Why an input gives no report. */
public enum Failure {
  /** No such file, or one that may not be opened. */
  MISSING,
  /** Reading broke off. */
  IO,
  EMPTY,
  /** Bytes that are no text. */
  NOT_TEXT,
  /** Text that its encoding does not allow. */
  ENCODING,
  TOO_LARGE,
  /** A line that is no JSON object with a text. */
  JSON,
  /** A table, feed or document without the fields of a report. */
  FIELDS,
  /** A page in which no article was found. */
  NO_ARTICLE,
  /** The reader failed: an error of ours. */
  INTERNAL;

  /** As records spell it: {@code too-large}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
