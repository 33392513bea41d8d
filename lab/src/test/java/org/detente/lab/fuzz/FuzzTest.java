package org.detente.lab.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.detente.reading.Reader;
import org.junit.jupiter.api.Test;

/** A slice of what `Fuzz` runs in the lab; times are not judged here. */
class FuzzTest {
  private static final int INPUTS = 600;

  @Test
  void changedInputsOfEveryFormAreReadOrRefusedButNeverCrash() {
    Fuzz fuzz = new Fuzz(Reader.load(), 7, 3);
    for (int n = 0; n < INPUTS; n++) {
      fuzz.run(n);
    }
    assertThat(fuzz.faults()).filteredOn(fault -> !fault.contains(" s for one report")).isEmpty();
    assertThat(fuzz.outcomes().getOrDefault("read", 0L)).isGreaterThan(INPUTS / 12);
    assertThat(fuzz.outcomes()).hasSizeGreaterThan(3);
  }

  @Test
  void theSameNumberGivesTheSameInput() {
    byte[] once = new Mutator(7).make(41).bytes();
    assertThat(once).isEqualTo(new Mutator(7).make(41).bytes());
    assertThat(Arrays.equals(once, new Mutator(8).make(41).bytes())).isFalse();
  }
}
