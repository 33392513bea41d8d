package org.detente.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MinHashTest {
  private static String words(long seed, int n) {
    SplittableRandom random = new SplittableRandom(seed);
    return IntStream.range(0, n)
        .mapToObj(i -> "w" + random.nextInt(5000))
        .collect(Collectors.joining(" "));
  }

  private static boolean sharesABand(MinHash a, MinHash b) {
    return IntStream.range(0, MinHash.BANDS).anyMatch(i -> a.band(i) == b.band(i));
  }

  @Test
  void aCopyWithAnotherHeadlineIsAlike() {
    String body = words(1, 300);
    MinHash one = MinHash.of("First headline here " + body);
    MinHash other = MinHash.of("Some quite different headline of the other paper " + body);

    assertThat(one.likeness(other)).isGreaterThan(Copies.LEAST_LIKENESS);
    assertThat(sharesABand(one, other)).isTrue();
  }

  @Test
  void punctuationAndCaseDoNotMatter() {
    String body = words(2, 100);

    assertThat(MinHash.of(body).likeness(MinHash.of(body.toUpperCase().replace(" ", ", "))))
        .isEqualTo(1);
  }

  @Test
  void otherReportsAreNotAlike() {
    MinHash one = MinHash.of(words(3, 300));
    MinHash other = MinHash.of(words(4, 300));

    assertThat(one.likeness(other)).isLessThan(0.1);
  }

  @Test
  void aShortTextIsNoCopyOfAnything() {
    MinHash brief = MinHash.of("They met.");

    assertThat(brief.likeness(brief)).isZero();
    assertThat(brief.isEmpty()).isTrue();
  }
}
