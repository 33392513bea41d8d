package org.detente.dyad;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.detente.record.Quad;
import org.junit.jupiter.api.Test;

class DyadSeriesTest {
  private static final LocalDate DAY = LocalDate.of(2021, 3, 31);

  @Test
  void anEventFallsIntoTheBinThatHoldsItsDay() {
    DyadSeries series =
        DyadSeries.of(
            "AAA",
            "BBB",
            List.of(Events.on("e", DAY, Quad.VC, 1)),
            LocalDate.of(2021, 3, 1),
            LocalDate.of(2021, 4, 30),
            Every.MONTH);

    assertThat(series.bins()).extracting(Bin::n).containsExactly(1, 0);
    assertThat(series.bins().get(0).end()).isEqualTo(DAY);
  }

  @Test
  void eventsOfOtherPairsAndOtherDaysAreLeftOut() {
    DyadEvent other = new DyadEvent("o", DAY, "AAA", "CCC", Quad.VC, 1);
    DyadEvent early = Events.on("p", DAY.minusYears(1), Quad.VC, 1);

    DyadSeries series =
        DyadSeries.of("AAA", "BBB", List.of(other, early), DAY, DAY.plusDays(9), Every.WEEK);

    assertThat(series.events()).isEmpty();
  }

  @Test
  void bothDirectionsAreCountedApart() {
    DyadEvent there = new DyadEvent("1", DAY, "AAA", "BBB", Quad.VC, 1);
    DyadEvent back = new DyadEvent("2", DAY, "BBB", "AAA", Quad.MX, -5);

    Bin bin = DyadSeries.of("AAA", "BBB", List.of(there, back), DAY, DAY, Every.DAY).bins().get(0);

    assertThat(bin.count("AAA", Quad.VC)).isEqualTo(1);
    assertThat(bin.count("BBB", Quad.VC)).isZero();
    assertThat(bin.count("BBB", Quad.MX)).isEqualTo(1);
  }

  @Test
  void theBinIsChosenSoThatItHoldsEnoughEvents() {
    LocalDate end = DAY.plusYears(10);

    assertThat(DyadSeries.choose(100_000, DAY, end)).isEqualTo(Every.DAY);
    assertThat(DyadSeries.choose(3_500, DAY, end)).isEqualTo(Every.MONTH);
    assertThat(DyadSeries.choose(10, DAY, end)).isEqualTo(Every.YEAR);
    assertThat(DyadSeries.choose(10, DAY, DAY.plusMonths(3))).isEqualTo(Every.WEEK);
  }
}
