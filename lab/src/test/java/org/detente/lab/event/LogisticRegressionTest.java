package org.detente.lab.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.ArrayList;
import java.util.List;
import org.detente.lab.event.LogisticRegression.Example;
import org.junit.jupiter.api.Test;

class LogisticRegressionTest {
  private static List<Example> examples() {
    List<Example> found = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      found.add(new Example(List.of("bias", "attack", "n" + i), 1, 1));
      found.add(new Example(List.of("bias", "attack", "not", "n" + i), 0, 1));
      found.add(new Example(List.of("bias", "meet", "n" + i), 2, 1));
    }
    return found;
  }

  @Test
  void learnsWhichFeaturesMakeWhichClass() {
    LogisticRegression model = LogisticRegression.train(examples(), 3);

    assertThat(model.probabilities(List.of("bias", "attack"))[1]).isGreaterThan(0.8);
    assertThat(model.probabilities(List.of("bias", "attack", "not"))[0]).isGreaterThan(0.8);
    assertThat(model.probabilities(List.of("bias", "meet"))[2]).isGreaterThan(0.8);
  }

  @Test
  void probabilitiesSumToOneForWordsNeverSeen() {
    double[] found = LogisticRegression.train(examples(), 3).probabilities(List.of("sing"));

    assertThat(found[0] + found[1] + found[2]).isCloseTo(1, offset(1e-9));
  }

  @Test
  void theSameExamplesGiveTheSameModel() {
    double[] first = LogisticRegression.train(examples(), 3).probabilities(List.of("attack"));
    double[] second = LogisticRegression.train(examples(), 3).probabilities(List.of("attack"));

    assertThat(first).containsExactly(second);
  }
}
