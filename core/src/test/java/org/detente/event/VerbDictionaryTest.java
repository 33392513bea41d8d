package org.detente.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class VerbDictionaryTest {
  private static final String TEXT =
      """
      <!-- a comment
      over two lines -->
      &METAL_
      +COPPER
      +SCRAP IRON

      &GOODS
      +&METAL
      +SHIP

      --- SHUN [120] ---
      SHUN {SHUNNED} # a comment
      - * &GOODS FROM + [163]
      - $ NEVER_* [051]
      - * COOL [+++]

      --- BREAK [---] ---
      +BREAK_OFF {+BROKE_OFF} [160]
      """;

  private static final VerbDictionary DICTIONARY = VerbDictionary.parse("own.txt", TEXT);

  @Test
  void aVerbHasItsCodeItsFormsAndItsPatterns() {
    VerbEntry entry = DICTIONARY.of("SHUNNED", "?").get(0);
    assertThat(entry.code()).isEqualTo("120");
    assertThat(entry.patterns()).extracting(VerbPattern::code).containsExactly("163", "051");
    assertThat(DICTIONARY.of("SHUNS", "SHUN")).hasSize(1);
  }

  @Test
  void setsOfWordsHoldOneAnotherAndHavePluralsUnlessMarked() {
    VerbPattern pattern = DICTIONARY.of("SHUN", "SHUN").get(0).patterns().get(0);
    assertThat(pattern.after().get(0).words())
        .containsExactly(
            List.of("COPPER"), List.of("SCRAP", "IRON"), List.of("SHIP"), List.of("SHIPS"));
    assertThat(pattern.after().get(2).slot()).isEqualTo('+');
  }

  @Test
  void aLowLineLeavesNoRoomBetweenTwoWords() {
    VerbPattern pattern = DICTIONARY.of("SHUN", "SHUN").get(0).patterns().get(1);
    assertThat(pattern.before())
        .extracting(VerbPattern.Step::adjacent)
        .containsExactly(true, false);
  }

  @Test
  void aPhrasalVerbIsFoundByTheWordThatIsMarked() {
    VerbEntry entry = DICTIONARY.of("BROKE", "BREAK").get(0);
    assertThat(entry.after()).containsExactly("OFF");
    assertThat(entry.code()).isEqualTo("160");
  }

  @Test
  void aPatternWithoutItsVerbIsToldWithFileAndLine() {
    assertThatThrownBy(() -> VerbDictionary.parse("own.txt", "--- A [010] ---\nA\n- B [020]\n"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("own.txt:3");
  }
}
