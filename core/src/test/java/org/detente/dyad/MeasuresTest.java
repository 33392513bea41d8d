package org.detente.dyad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.detente.dyad.Measure.Figure;
import org.detente.dyad.Measure.Withheld;
import org.detente.record.Quad;
import org.junit.jupiter.api.Test;

class MeasuresTest {
  private static final LocalDate DAY = LocalDate.of(2021, 6, 1);

  @Test
  void theBalanceIsTheDifferenceOverTheSum() {
    Figure balance = (Figure) Balance.of(30, 10);

    assertThat(balance.value()).isEqualTo(0.5);
    assertThat(balance.low()).isBetween(0.1, 0.5);
    assertThat(balance.high()).isBetween(0.5, 0.8);
    assertThat(balance.n()).isEqualTo(40);
  }

  @Test
  void anIntervalReachesTheEndWhereEveryEventIsOfOneKind() {
    assertThat(((Figure) Balance.of(4, 0)).high()).isEqualTo(1);
    assertThat(((Figure) Balance.of(0, 4)).low()).isEqualTo(-1);
  }

  @Test
  void noEventIsWithheldInWords() {
    assertThat(Balance.of(0, 0)).isEqualTo(new Withheld("no event", 0));
  }

  @Test
  void anEventLosesHalfItsWeightInAHalfLife() {
    List<DyadEvent> events = List.of(Events.on("e", DAY, Quad.MC, 8));

    Figure stock = (Figure) Stock.of(events, DAY.plusDays(Stock.HALF_LIFE_DAYS));

    assertThat(stock.value()).isCloseTo(4, within(1e-9));
  }

  @Test
  void eventsAfterTheDayDoNotYetWeigh() {
    List<DyadEvent> events = List.of(Events.on("e", DAY, Quad.MC, 8));

    assertThat(Stock.of(events, DAY.minusDays(1))).isInstanceOf(Withheld.class);
  }

  @Test
  void kindWordsWithHostileDeedsOpenAGapAboveZero() {
    List<DyadEvent> events = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      events.add(Events.on("v" + i, DAY, i < 18 ? Quad.VC : Quad.VX, 1));
      events.add(Events.on("m" + i, DAY, i < 2 ? Quad.MC : Quad.MX, 1));
    }

    Figure gap = (Figure) SayDo.of(events);

    assertThat(gap.value()).isCloseTo(1.6, within(1e-9));
    assertThat(gap.low()).isPositive();
  }

  @Test
  void countingNoiseAloneIsNotTakenForMovement() {
    int[] same = new int[36];
    Arrays.fill(same, 6);
    DyadSeries steady = Events.series(Events.monthly(same, same), 36);

    Figure figure = (Figure) Stability.of(steady, 1).stability();

    assertThat(figure.value()).isCloseTo(1, within(1e-9));
  }

  @Test
  void aRelationThatSwingsIsLessStableThanOneThatDoesNot() {
    int[] kind = new int[36];
    int[] hostile = new int[36];
    for (int t = 0; t < 36; t++) {
      kind[t] = t % 2 == 0 ? 12 : 0;
      hostile[t] = t % 2 == 0 ? 0 : 12;
    }

    Stability stability = Stability.of(Events.series(Events.monthly(kind, hostile), 36), 1);

    assertThat(((Figure) stability.stability()).value()).isLessThan(0.7);
    assertThat(stability.signChanges()).isGreaterThan(8);
  }

  @Test
  void aJumpInConflictIsFoundInItsMonth() {
    int[] kind = new int[48];
    int[] hostile = new int[48];
    Arrays.fill(kind, 8);
    Arrays.fill(hostile, 3);
    Arrays.fill(hostile, 20, 48, 12);

    List<Change> changes = ChangePoints.of(Events.series(Events.monthly(kind, hostile), 48));

    assertThat(changes).hasSize(1);
    assertThat(changes.get(0).date()).isEqualTo(Events.START.plusMonths(20));
    assertThat(changes.get(0).probability()).isGreaterThan(0.9);
    assertThat(((Figure) changes.get(0).to()).value())
        .isLessThan(((Figure) changes.get(0).from()).value());
  }

  @Test
  void theSegmentationsPosteriorSumsOverAllPartitions() {
    // With two bins there are two partitions; their probabilities follow by hand from the ratio of
    // marginal likelihoods, which the reversed series must share.
    int[][] there = {{1, 9}};
    int[][] back = {{9, 1}};
    double[] sizes = {NegativeBinomial.POISSON_SIZE};

    double p = new Segmentation(there, sizes, 0.5).startProbability()[1];
    double q = new Segmentation(back, sizes, 0.5).startProbability()[1];

    assertThat(p).isCloseTo(q, within(1e-9)).isBetween(0.5, 1.0);
  }

  @Test
  void fewBinsWithholdWhatNeedsMany() {
    DyadMeasures measures =
        DyadMeasures.of(Events.series(Events.monthly(new int[] {5}, new int[] {5}), 1));

    assertThat(measures.stability().stability()).isInstanceOf(Withheld.class);
    assertThat(measures.predictability().skill()).isInstanceOf(Withheld.class);
    assertThat(measures.reciprocity().reciprocity()).isInstanceOf(Withheld.class);
    assertThat(measures.changes()).isEmpty();
  }

  @Test
  void theOrderOfEventsChangesNoFigure() {
    List<DyadEvent> events = Events.monthly(new int[] {4, 2, 9, 1}, new int[] {1, 5, 2, 8});
    List<DyadEvent> reversed = new ArrayList<>(events);
    Collections.reverse(reversed);

    assertThat(DyadMeasures.of(Events.series(reversed, 4)))
        .isEqualTo(DyadMeasures.of(Events.series(events, 4)));
  }

  @Test
  void aForecastOfTheRightCountScoresBetterThanOneOfAWrong() {
    assertThat(new NegativeBinomial(5, 10).crps(5))
        .isLessThan(new NegativeBinomial(20, 10).crps(5));
  }

  @Test
  void negativeBinomialProbabilitiesSumToOne() {
    NegativeBinomial counts = new NegativeBinomial(4, 2);
    double sum = 0;
    for (int k = 0; k < 400; k++) {
      sum += Math.exp(counts.logProbability(k));
    }

    assertThat(sum).isCloseTo(1, within(1e-9));
  }
}
