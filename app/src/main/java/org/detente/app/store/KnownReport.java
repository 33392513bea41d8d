package org.detente.app.store;

/**
 * A report as its events know it.
 *
 * @param run id of the run that read it
 * @param published days since 1970-01-01, or {@link #NO_DAY}
 */
record KnownReport(String id, String run, int published) {
  /** Stands for a day that is not known. */
  static final int NO_DAY = Integer.MIN_VALUE;
}
