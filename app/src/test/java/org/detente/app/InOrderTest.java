package org.detente.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InOrderTest {
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 8})
  void resultsKeepTheOrderOfTheItems(int threads) throws IOException {
    AtomicInteger next = new AtomicInteger();
    List<Integer> results = new ArrayList<>();
    try (InOrder inOrder = new InOrder(threads)) {
      inOrder.run(
          () -> Optional.of(next.getAndIncrement()).filter(i -> i < 500),
          i -> {
            // Early items take longest, so that later ones overtake them.
            int slow = IntStream.range(0, 50_000 / (i + 1)).map(x -> x & 1).sum();
            return slow < 0 ? -1 : i * i;
          },
          results::add);
    }
    assertThat(results).isEqualTo(IntStream.range(0, 500).map(i -> i * i).boxed().toList());
  }

  @Test
  void onlyAFewItemsAreTakenAhead() throws IOException {
    AtomicInteger taken = new AtomicInteger();
    AtomicInteger given = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    try (InOrder inOrder = new InOrder(2)) {
      inOrder.run(
          () -> {
            most.set(Math.max(most.get(), taken.get() - given.get()));
            return Optional.of(taken.getAndIncrement()).filter(i -> i < 1_000);
          },
          i -> i,
          i -> given.incrementAndGet());
    }
    assertThat(most.get()).isLessThanOrEqualTo(18);
  }

  @Test
  void aSinkThatFailsEndsTheRun() {
    try (InOrder inOrder = new InOrder(2)) {
      assertThatThrownBy(
              () ->
                  inOrder.run(
                      () -> Optional.of(1),
                      i -> i,
                      i -> {
                        throw new IOException("Broken pipe");
                      }))
          .isInstanceOf(IOException.class);
    }
  }
}
