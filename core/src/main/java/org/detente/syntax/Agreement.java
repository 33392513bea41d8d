package org.detente.syntax;

import java.util.List;
import java.util.Set;
import org.detente.syntax.model.Words;

/**
 * Mends a tag before the tree is built on it: a plural verb has no singular name with an article as
 * its subject, so in "the SolarWinds hack, the ban" the word is a noun. Only where nothing follows
 * that a verb could govern: collectives ("the BBC report that") do take a plural verb.
 */
final class Agreement {
  /** What follows a whole name: a modifier is followed by what it modifies. */
  private static final Set<String> CLOSING =
      Set.of("PUNCT", "AUX", "PART", "CCONJ", "ADP", "PRON", "SCONJ");

  private static final Set<String> FINITE = Set.of("VERB VBD", "VERB VBZ", "VERB VBP");

  private static final Set<String> OBJECT =
      Set.of("DET DT", "PROPN NNP", "PRON PRP", "PRON PRP$", "ADJ JJ");

  private final int plural;
  private final int noun;
  private final int name;
  private final int past;
  private final int hyphen;
  private final List<String> tags;

  /**
   * @param tags of the model, each "UPOS XPOS"
   */
  Agreement(List<String> tags) {
    this.tags = tags;
    plural = tags.indexOf("VERB VBP");
    noun = tags.indexOf("NOUN NN");
    name = tags.indexOf("PROPN NNP");
    past = tags.indexOf("VERB VBD");
    hyphen = tags.indexOf("PUNCT HYPH");
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
      } else if (isSecondHalf(padded, i, size)) {
        padded[i] = name;
      }
    }
    mendVerb(padded, size);
  }

  /** "The leader, Ann Lee, accused the judge": a sentence without another verb has this one. */
  private void mendVerb(int[] padded, int size) {
    int found = -1;
    for (int i = Words.PAD; i < size + Words.PAD; i++) {
      String tag = tags.get(padded[i]);
      if (FINITE.contains(tag) || tag.startsWith("AUX")) {
        return;
      }
      boolean object = i + 1 < size + Words.PAD && OBJECT.contains(tags.get(padded[i + 1]));
      if (found < 0 && tag.equals("VERB VBN") && object && i > 0 && is(padded[i - 1], "PUNCT")) {
        found = i;
      }
    }
    if (found > Words.PAD + 1) {
      padded[found] = past;
    }
  }

  /** "Park Ji-won, asked": what follows the hyphen of a name, where it modifies nothing. */
  private boolean isSecondHalf(int[] padded, int i, int size) {
    boolean behind =
        padded[i - 1] == hyphen
            && padded[i - 2] == name
            && padded[i - 3] == name
            && padded[i] != name
            && !is(padded[i], "NUM");
    if (!behind) {
      return false;
    }
    if (i + 1 == size + Words.PAD) {
      return true;
    }
    String next = tags.get(padded[i + 1]);
    return CLOSING.contains(next.substring(0, next.indexOf(' '))) || FINITE.contains(next);
  }

  private boolean is(int tag, String upos) {
    return tag < tags.size() && tags.get(tag).startsWith(upos);
  }
}
