package org.detente.lab.syntax;

import org.detente.syntax.model.ParseState;
import org.detente.syntax.model.Transitions;

/**
 * The dynamic oracle of the arc-hybrid system (Goldberg and Nivre 2013): how many arcs of the gold
 * tree each transition makes unreachable.
 */
final class Oracle {
  private final int[] heads;
  private final int[] labels;
  private final int[] stacked;

  Oracle(int[] heads, int[] labels) {
    this.heads = heads;
    this.labels = labels;
    this.stacked = new int[heads.length + 1];
  }

  /** True if the transition loses nothing that the best other one would keep. */
  void costs(ParseState s, int[] costs) {
    int size = s.size();
    int next = s.next();
    for (int k = 0; k < s.depth(); k++) {
      stacked[s.stack(k)] = k + 1;
    }
    int s0 = s.stack(0);
    int shift = 0;
    if (s.mayShift()) {
      int head = heads[next];
      shift += head < next && stacked[head] > 1 && s.head(next) < 0 ? 1 : 0;
      for (int k = 0; k < s.depth(); k++) {
        shift += heads[s.stack(k)] == next ? 1 : 0;
      }
    }
    int later = 0;
    int left = 0;
    int right = 0;
    if (s0 >= 0) {
      for (int b = next + 1; b < size; b++) {
        later += heads[b] == s0 ? 1 : 0;
      }
      int ofNext = next < size && heads[next] == s0 ? 1 : 0;
      int head = heads[s0];
      left = later + ofNext + (head > next || (s.depth() > 1 && head == s.stack(1)) ? 1 : 0);
      right = later + ofNext + (head >= next ? 1 : 0);
    }
    for (int k = 0; k < s.depth(); k++) {
      stacked[s.stack(k)] = 0;
    }
    costs[0] = s.mayShift() ? shift : Integer.MAX_VALUE;
    costs[1] = s.mayLeft() ? left : Integer.MAX_VALUE;
    costs[2] = s.mayRight() ? right : Integer.MAX_VALUE;
  }

  int label(int token) {
    return labels[token];
  }

  /** Kind of a transition: 0 shift, 1 left, 2 right. */
  static int kind(int transition) {
    return transition == Transitions.SHIFT ? 0 : (transition & 1) == 1 ? 1 : 2;
  }
}
