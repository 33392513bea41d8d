package org.detente.syntax.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SureTagsTest {
  private static Words words(String text) {
    Words words =
        new Words(
            SyntaxModel.read(SyntaxModel.bytes(org.detente.syntax.SyntaxParser.class, "syntax.bin"))
                .classes());
    words.fill(text, new int[] {0, 4}, new int[] {3, 7});
    return words;
  }

  @Test
  void aWordHasItsTagOnlyAsItIsWritten() {
    Words words = words("The the");
    SureTags tags = SureTags.read(SureTags.write(Map.of(words.form(1), 7)));
    assertThat(tags.of(words, 1)).isEqualTo(7);
    assertThat(tags.of(words, 0)).isEqualTo(-1);
  }

  @Test
  void anEmptyTableKnowsNoWord() {
    Words words = words("The the");
    assertThat(SureTags.read(SureTags.write(Map.of())).of(words, 1)).isEqualTo(-1);
  }
}
