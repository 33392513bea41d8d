package org.detente.syntax;

import java.util.List;
import org.detente.syntax.model.Words;

/**
 * Mends a tag before the tree is built on it: a plural verb has no singular name with an article as
 * its subject, so in "the SolarWinds hack, the ban" the word is a noun. Only where nothing follows
 * that a verb could govern: collectives ("the BBC report that") do take a plural verb.
 */
final class Agreement {
  private final int plural;
  private final int noun;
  private final int name;
  private final List<String> tags;

  /**
   * @param tags of the model, each "UPOS XPOS"
   */
  Agreement(List<String> tags) {
    this.tags = tags;
    plural = tags.indexOf("VERB VBP");
    noun = tags.indexOf("NOUN NN");
    name = tags.indexOf("PROPN NNP");
  }

  /**
   * @param padded a tag for each token, at its padded place
   */
  void mend(int[] padded, int size) {
    for (int i = Words.PAD + 2; i < size + Words.PAD; i++) {
      if (padded[i] == plural
          && padded[i - 1] == name
          && is(padded[i - 2], "DET")
          && (i + 1 == size + Words.PAD
              || is(padded[i + 1], "PUNCT")
              || is(padded[i + 1], "CCONJ"))) {
        padded[i] = noun;
      }
    }
  }

  private boolean is(int tag, String upos) {
    return tags.get(tag).startsWith(upos);
  }
}
