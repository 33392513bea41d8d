package org.detente.dyad;

import org.detente.dyad.Measure.Figure;
import org.detente.dyad.Measure.Withheld;

/** A share of reports or events, 0 to 1, with Jeffreys' interval. */
public final class Share {
  private Share() {}

  public static Measure of(int some, int all) {
    if (!(Balance.of(some, all - some) instanceof Figure balance)) {
      return new Withheld("no report", 0);
    }
    return new Figure(
        (balance.value() + 1) / 2, (balance.low() + 1) / 2, (balance.high() + 1) / 2, all);
  }
}
