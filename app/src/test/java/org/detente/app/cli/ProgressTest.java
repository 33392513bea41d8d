package org.detente.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProgressTest {
  @Test
  void itTellsRateAndTimeLeft() {
    assertThat(Progress.line(60, 0.25, 1200, 3))
        .isEqualTo(
            "[#####···············] 25 %  1,200 reports, 3 failed, 20 a second, 3 min 0 s left");
  }

  @Test
  void whereNobodyKnowsTheWholeItOnlyCounts() {
    assertThat(Progress.line(10, -1, 50, 0)).isEqualTo("50 reports, 0 failed, 5 a second");
  }

  @Test
  void moreReadThanThereWasIsAllOfIt() {
    assertThat(Progress.line(10, 1.2, 50, 0)).contains("100 %").endsWith("0 s left");
  }
}
