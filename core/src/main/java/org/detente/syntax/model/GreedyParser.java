package org.detente.syntax.model;

import java.util.List;

/**
 * Takes the best legal transition until the tree is whole: two steps a token, no way back. A
 * working area.
 */
public final class GreedyParser {
  private static final int KEPT_BITS = 16;

  private final NetworkScorer scorer;
  private final StateView view;
  private final float[] kinds;
  private final float[] relations;

  /**
   * @param tags names of the tags
   */
  public GreedyParser(Network network, WordVectors vectors, List<String> tags) {
    this.scorer = new NetworkScorer(network, vectors, KEPT_BITS);
    this.view = new StateView(tags);
    this.kinds = new float[network.answers(Transitions.KIND)];
    this.relations = new float[network.answers(Transitions.LEFT)];
  }

  /**
   * Parses into {@code state}, which holds heads and labels afterwards.
   *
   * @param tags of the tokens, at their padded places
   */
  public void parse(Words words, int[] tags, ParseState state) {
    state.reset(words.size());
    scorer.sentence(words);
    for (int i = 0; i < words.size(); i++) {
      scorer.tag(i, tags[i + Words.PAD]);
    }
    view.sentence(tags, words.size());
    while (!state.done()) {
      if (state.depth() == 0) {
        state.shift();
      } else if (state.next() == state.size() && state.depth() == 1) {
        state.left(Transitions.ROOT_LABEL);
      } else {
        view.look(state);
        scorer.look(view);
        step(state);
      }
    }
  }

  private void step(ParseState state) {
    scorer.first(kinds);
    int best = state.mayShift() ? Transitions.SHIFT : Transitions.RIGHT;
    if (state.mayLeft() && kinds[Transitions.LEFT] > kinds[best]) {
      best = Transitions.LEFT;
    }
    if (state.mayRight() && kinds[Transitions.RIGHT] > kinds[best]) {
      best = Transitions.RIGHT;
    }
    if (best == Transitions.SHIFT) {
      state.shift();
      return;
    }
    scorer.score(best, relations);
    int relation = Transitions.ROOT_LABEL + 1;
    for (int r = relation + 1; r < relations.length; r++) {
      relation = relations[r] > relations[relation] ? r : relation;
    }
    if (best == Transitions.LEFT) {
      state.left(relation);
    } else {
      state.right(relation);
    }
  }
}
