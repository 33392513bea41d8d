package org.detente.dyad;

/** A figure with its interval, or the reason why there is none. */
public sealed interface Measure {
  /** Number of observations behind it: events, or bins where the figure is about bins. */
  int n();

  /**
   * A figure.
   *
   * @param low lower end of the 95 % interval
   * @param high upper end of the 95 % interval
   */
  record Figure(double value, double low, double high, int n) implements Measure {
    public Figure {
      if (!(low <= high) || Double.isNaN(value)) {
        throw new IllegalArgumentException("not a figure: " + value + " in " + low + ".." + high);
      }
    }
  }

  /**
   * No figure.
   *
   * @param reason in words, for a person
   */
  record Withheld(String reason, int n) implements Measure {}
}
