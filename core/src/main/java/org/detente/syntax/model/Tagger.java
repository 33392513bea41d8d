package org.detente.syntax.model;

/** Tags a sentence from left to right, each token by its best class. */
public final class Tagger {
  /** The tag of what lies before and after the sentence. */
  public static final int OUTSIDE_TAG = 255;

  private final SureTags sure;
  private final LinearModel model;

  public Tagger(SureTags sure, LinearModel model) {
    this.sure = sure;
    this.model = model;
  }

  /** Writes each token's tag at its padded place; tags must hold the sentence and its padding. */
  public void tag(Words words, int[] tags, int[] features, int[] scores) {
    int size = words.size();
    for (int p = 0; p < Words.PAD; p++) {
      tags[p] = OUTSIDE_TAG;
      tags[size + Words.PAD + p] = OUTSIDE_TAG;
    }
    int classes = model.classes();
    for (int i = 0; i < size; i++) {
      int known = sure.of(words, i);
      if (known >= 0) {
        tags[i + Words.PAD] = known;
        continue;
      }
      int count = TagFeatures.extract(words, i, tags, features);
      model.score(features, count, scores);
      int best = 0;
      for (int c = 1; c < classes; c++) {
        if (scores[c] > scores[best]) {
          best = c;
        }
      }
      tags[i + Words.PAD] = best;
    }
  }
}
