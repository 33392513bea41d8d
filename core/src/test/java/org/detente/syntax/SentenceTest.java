package org.detente.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SentenceTest {
  // 0 and 3 and 4 hang from 1, and 2 from 4.
  private static final Sentence CROSSED = tree(1, -1, 4, 1, 1);

  @Test
  void aSubtreeReachesToItsOuterTokens() {
    assertThat(CROSSED.leftmost(4)).isEqualTo(2);
    assertThat(CROSSED.rightmost(4)).isEqualTo(4);
    assertThat(CROSSED.leftmost(1)).isZero();
    assertThat(CROSSED.rightmost(1)).isEqualTo(4);
  }

  @Test
  void aTokenIsWithinItselfAndWhatIsAboveIt() {
    assertThat(CROSSED.isWithin(2, 2)).isTrue();
    assertThat(CROSSED.isWithin(2, 4)).isTrue();
    assertThat(CROSSED.isWithin(2, 1)).isTrue();
    assertThat(CROSSED.isWithin(3, 4)).isFalse();
    assertThat(CROSSED.isWithin(4, 2)).isFalse();
  }

  @Test
  void aChainOfAnyDepthDoesNotOverflow() {
    int[] heads = new int[50_000];
    for (int i = 0; i < heads.length; i++) {
      heads[i] = i - 1;
    }
    Sentence chain = tree(heads);
    assertThat(chain.rightmost(0)).isEqualTo(heads.length - 1);
    assertThat(chain.isWithin(heads.length - 1, 0)).isTrue();
  }

  @Test
  void aCycleIsNoTree() {
    assertThatThrownBy(() -> tree(-1, 2, 1)).isInstanceOf(IllegalArgumentException.class);
  }

  private static Sentence tree(int... heads) {
    int size = heads.length;
    int[] starts = new int[size];
    int[] ends = new int[size];
    String[] words = new String[size];
    Upos[] upos = new Upos[size];
    for (int i = 0; i < size; i++) {
      starts[i] = 2 * i;
      ends[i] = 2 * i + 1;
    }
    Arrays.fill(words, "a");
    Arrays.fill(upos, Upos.X);
    return new Sentence(
        "a ".repeat(size), 0, starts, ends, words, upos, words.clone(), heads, words.clone());
  }
}
