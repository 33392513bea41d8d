package org.detente.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.detente.syntax.model.Words;
import org.junit.jupiter.api.Test;

class AgreementTest {
  private static final List<String> TAGS =
      List.of("DET DT", "PROPN NNP", "PROPN NNPS", "VERB VBP", "NOUN NN", "PUNCT ,", "SCONJ IN");

  @Test
  void aPluralVerbBehindASingularNameWithAnArticleIsANoun() {
    assertThat(mended("DET DT", "PROPN NNP", "VERB VBP", "PUNCT ,")).isEqualTo("NOUN NN");
    assertThat(mended("DET DT", "PROPN NNP", "VERB VBP")).isEqualTo("NOUN NN");
  }

  @Test
  void aVerbThatGovernsSomethingOrHasAPluralSubjectStays() {
    assertThat(mended("DET DT", "PROPN NNP", "VERB VBP", "SCONJ IN")).isEqualTo("VERB VBP");
    assertThat(mended("DET DT", "PROPN NNPS", "VERB VBP", "PUNCT ,")).isEqualTo("VERB VBP");
    assertThat(mended("PUNCT ,", "PROPN NNP", "VERB VBP", "PUNCT ,")).isEqualTo("VERB VBP");
  }

  /** The tag that the third word ends up with. */
  private static String mended(String... words) {
    int[] padded = new int[words.length + 2 * Words.PAD];
    Arrays.fill(padded, 255);
    for (int i = 0; i < words.length; i++) {
      padded[i + Words.PAD] = TAGS.indexOf(words[i]);
    }
    new Agreement(TAGS).mend(padded, words.length);
    return TAGS.get(padded[2 + Words.PAD]);
  }
}
