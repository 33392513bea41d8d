package org.detente.lab.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScorePetrarchTest {
  @TempDir private Path folder;

  @Test
  void aRecordIsRightInItsCountriesOrInItsWholeActors() throws IOException {
    Path verbs = file("verbs.txt", "--- VISIT [042] ---\nVISIT\n- * [042]\n");
    Path actors = file("actors.txt", "NARNIA_ [NAR]\nGAULE_ [GAU]\n");
    Path agents = file("agents.txt", "MINISTER [~GOV]\n");
    ScorePetrarch score = new ScorePetrarch(verbs, List.of(actors, agents));
    String right = record("A-1", "NAR", "GAU");
    String wrong = record("A-2", "GAU", "NAR");
    assertThat(score.add(right)).isEmpty();
    assertThat(score.add(wrong)).hasValueSatisfying(m -> assertThat(m).startsWith("A-2"));
    assertThat(score.table().lines().skip(1).map(l -> l.replaceAll(" +", " ")))
        .containsExactly("DEMO 2 1 1", "all 2 1 1");
  }

  private static String record(String id, String source, String target) {
    return "{\"id\":\"%s\",\"category\":\"DEMO\",\"date\":\"19950101\",\"text\":\"%s\",\"events\":[{\"source\":\"%s\",\"target\":\"%s\",\"code\":\"042\"}],\"comments\":[\"x\"]}"
        .formatted(id, "Narnia visited Gaule on Monday.", source, target);
  }

  private Path file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }
}
