package org.detente.dyad;

import java.util.List;
import org.detente.dyad.Measure.Figure;
import org.detente.dyad.Measure.Withheld;
import org.detente.record.Quad;

/**
 * Verbal balance less material balance: above 0 the words are kinder than the deeds.
 *
 * <p>From -2 to 2. The interval joins the two balances' own by the square-and-add rule (Newcombe
 * 1998).
 */
final class SayDo {
  /** Events needed on each side of the difference. */
  static final int LEAST = 5;

  private SayDo() {}

  static Measure of(List<DyadEvent> events) {
    int[] n = new int[Quad.values().length];
    events.forEach(e -> n[e.quad().ordinal()]++);
    int words = n[Quad.VC.ordinal()] + n[Quad.VX.ordinal()];
    int deeds = n[Quad.MC.ordinal()] + n[Quad.MX.ordinal()];
    if (words < LEAST || deeds < LEAST) {
      return new Withheld(
          words + " verbal and " + deeds + " material events; each needs " + LEAST, events.size());
    }
    Figure said = (Figure) Balance.of(n[Quad.VC.ordinal()], n[Quad.VX.ordinal()]);
    Figure done = (Figure) Balance.of(n[Quad.MC.ordinal()], n[Quad.MX.ordinal()]);
    double gap = said.value() - done.value();
    double down = Math.hypot(said.value() - said.low(), done.high() - done.value());
    double up = Math.hypot(said.high() - said.value(), done.value() - done.low());
    return new Figure(gap, gap - down, gap + up, events.size());
  }
}
