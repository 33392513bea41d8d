package org.detente.dyad;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.detente.dyad.Verdict.Answer;
import org.junit.jupiter.api.Test;

class TesterTest {
  private static Proposition since(Claim claim, int month, int months) {
    return new Proposition(
        "AAA",
        "BBB",
        claim,
        Optional.empty(),
        Events.START.plusMonths(month),
        Events.START.plusMonths(months).minusDays(1));
  }

  private static List<DyadEvent> warming() {
    int[] kind = new int[24];
    int[] hostile = new int[24];
    for (int t = 0; t < 24; t++) {
      kind[t] = t < 12 ? 3 + t % 2 : 9 + t % 3;
      hostile[t] = t < 12 ? 9 + t % 3 : 3 + t % 2;
    }
    return Events.monthly(kind, hostile);
  }

  @Test
  void aWarmingRelationSupportsBetterAndContradictsWorse() {
    Tester tester = new Tester();

    assertThat(tester.test(since(Claim.BETTER, 12, 24), warming()).answer())
        .isEqualTo(Answer.SUPPORTED);
    assertThat(tester.test(since(Claim.WORSE, 12, 24), warming()).answer())
        .isEqualTo(Answer.CONTRADICTED);
  }

  @Test
  void theEvidenceForBetterIsKindAfterOrHostileBefore() {
    List<DyadEvent> events = warming();
    Proposition proposition = since(Claim.BETTER, 12, 24);

    Verdict verdict = new Tester().test(proposition, events);

    assertThat(verdict.supporting())
        .isNotEmpty()
        .allSatisfy(
            id ->
                assertThat(events)
                    .filteredOn(e -> e.id().equals(id))
                    .allMatch(e -> e.isCooperation() != e.day().isBefore(proposition.since())));
  }

  @Test
  void tooFewEventsLeaveItUndecidedAndSayWhatIsNeeded() {
    int[] few = new int[24];
    few[3] = 1;

    Verdict verdict =
        new Tester().test(since(Claim.BETTER, 12, 24), Events.monthly(few, new int[24]));

    assertThat(verdict.answer()).isEqualTo(Answer.UNDECIDED);
    assertThat(verdict.needs()).hasValueSatisfying(n -> assertThat(n).contains("needs"));
  }

  @Test
  void aRelationThatCalmsDownIsMoreStable() {
    int[] kind = new int[48];
    int[] hostile = new int[48];
    Arrays.fill(kind, 15);
    Arrays.fill(hostile, 15);
    for (int t = 0; t < 24; t++) {
      kind[t] = t % 3 == 0 ? 28 : 8;
      hostile[t] = 30 - kind[t];
    }

    assertThat(
            new Tester()
                .test(since(Claim.MORE_STABLE, 24, 48), Events.monthly(kind, hostile))
                .answer())
        .isEqualTo(Answer.SUPPORTED);
  }
}
