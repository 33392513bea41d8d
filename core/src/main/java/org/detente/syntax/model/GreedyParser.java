package org.detente.syntax.model;

/** Takes the best legal transition until the tree is whole: two steps a token, no way back. */
public final class GreedyParser {
  private final LinearModel model;

  public GreedyParser(LinearModel model) {
    this.model = model;
  }

  /** Parses into {@code state}, which holds heads and labels afterwards. */
  public void parse(Words words, int[] tags, ParseState state, int[] features, int[] scores) {
    state.reset(words.size());
    while (!state.done()) {
      int count = ParseFeatures.extract(words, tags, state, features);
      model.score(features, count, scores);
      Transitions.apply(state, best(state, scores));
    }
  }

  private int best(ParseState state, int[] scores) {
    boolean toRoot = state.next == state.size;
    int best = -1;
    int bestScore = Integer.MIN_VALUE;
    if (state.mayShift()) {
      best = Transitions.SHIFT;
      bestScore = scores[best];
    }
    if (state.mayLeft()) {
      if (toRoot) {
        return Transitions.left(Transitions.ROOT_LABEL);
      }
      for (int t = Transitions.left(Transitions.ROOT_LABEL + 1); t < model.classes(); t += 2) {
        if (scores[t] > bestScore) {
          best = t;
          bestScore = scores[t];
        }
      }
    }
    if (state.mayRight()) {
      for (int t = Transitions.right(Transitions.ROOT_LABEL + 1); t < model.classes(); t += 2) {
        if (scores[t] > bestScore) {
          best = t;
          bestScore = scores[t];
        }
      }
    }
    return best;
  }
}
