package org.detente.lab.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.detente.lab.event.Labelled.Kind;
import org.detente.record.EventType;
import org.junit.jupiter.api.Test;

class ScoresTest {
  private final Scores scores = new Scores();

  private static Told told(EventType type, String actor, String recipient) {
    return new Told(Set.of(type), Set.of(actor), Set.of(recipient), List.of(), true, false);
  }

  private static Labelled labelled(Kind kind, Told... events) {
    return new Labelled(kind, "1", "2020-01-01", "", List.of(events), List.of(), "", "");
  }

  @Test
  void sidesOfASymmetricTypeMayBeSwapped() {
    Labelled gold = labelled(Kind.NEWS, told(EventType.CONSULT, "PER", "CHL"));
    scores.add(gold, List.of(told(EventType.CONSULT, "CHL", "PER")));
    scores.add(gold, List.of(told(EventType.CONSULT, "BOL", "ARG")));

    assertThat(scores.line()).contains("| 0.500 (0.500 0.500) |");
  }

  @Test
  void theActorOfAnAttackCounts() {
    Labelled gold = labelled(Kind.NEWS, told(EventType.ASSAULT, "PER", "CHL"));
    scores.add(gold, List.of(told(EventType.ASSAULT, "CHL", "PER")));

    assertThat(scores.line()).contains("| 0.000 (0.000 0.000) |");
  }

  @Test
  void appealsInPlainSentencesAreAlsoCountedApart() {
    scores.add(labelled(Kind.PLAIN), List.of(told(EventType.REQUEST, "PER", "CHL")));
    scores.add(labelled(Kind.PLAIN), List.of());

    assertThat(scores.line()).endsWith("| 50.0 % |  0.0 %");
  }

  @Test
  void otherTypesThanTheOneInTheGoldCountAsWrong() {
    Labelled gold = labelled(Kind.RECORD, Told.ofType(Set.of(EventType.AID)));
    scores.add(
        gold, List.of(told(EventType.AID, "PER", "CHL"), told(EventType.AGREE, "PER", "CHL")));

    assertThat(scores.line()).startsWith("0.667 (0.500 1.000)");
  }
}
