package org.detente.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.detente.record.Status;
import org.junit.jupiter.api.Test;

class CuesTest {
  private final Cues cues = Cues.load();

  @Test
  void aVerbGivesItsClassAndWhetherItPresentsAFact() {
    Cue admit = cues.verb("admit").orElseThrow();
    assertThat(admit.kind()).isEqualTo(CueClass.ADMIT);
    assertThat(admit.factive()).isTrue();
    assertThat(cues.verb("claim").orElseThrow().factive()).isFalse();
  }

  @Test
  void aPrepositionMakesAnotherCue() {
    assertThat(cues.verb("call for").orElseThrow().kind()).isEqualTo(CueClass.REQUEST);
    assertThat(cues.verb("call").orElseThrow().kind()).isEqualTo(CueClass.SAY);
    assertThat(cues.phrasalVerbs("warn")).extracting(Cue::phrase).contains("warn of");
  }

  @Test
  void claimsAreAllegedPlansArePlanned() {
    assertThat(cues.verb("allege").orElseThrow().kind().governs()).contains(Status.ALLEGED);
    assertThat(cues.noun("plan").orElseThrow().kind().governs()).contains(Status.PLANNED);
    assertThat(cues.verb("say").orElseThrow().kind().governs()).isEmpty();
  }
}
