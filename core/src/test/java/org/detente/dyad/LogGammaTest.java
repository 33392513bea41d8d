package org.detente.dyad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.hipparchus.special.Gamma;
import org.junit.jupiter.api.Test;

class LogGammaTest {
  @Test
  void agreesWithTheGeneralFormAtAllSizes() {
    for (double x = 0.25; x < 1e12; x *= 1.07) {
      double general = Gamma.logGamma(x);
      assertThat(LogGamma.of(x)).isCloseTo(general, within(1e-12 * Math.max(1, Math.abs(general))));
    }
  }

  @Test
  void factorialsAreTheGammaFunctionOfWholeNumbers() {
    double[] logs = LogGamma.factorials(2000);
    for (int k = 0; k < logs.length; k++) {
      double general = Gamma.logGamma(k + 1.0);
      assertThat(logs[k]).isCloseTo(general, within(1e-11 * Math.max(1, general)));
    }
  }
}
