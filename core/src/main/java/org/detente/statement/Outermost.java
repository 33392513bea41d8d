package org.detente.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.detente.record.Span;

/** Keeps the outermost attributions: a cue inside another's content reports only what was said. */
final class Outermost {
  private record Piece(Span span, Attribution owner) {}

  private final List<Piece> pieces = new ArrayList<>();
  private final int[] reach;

  private Outermost(List<Attribution> attributions) {
    for (Attribution attribution : attributions) {
      for (Span span : attribution.content()) {
        pieces.add(new Piece(span, attribution));
      }
    }
    pieces.sort(Comparator.comparing(Piece::span));
    reach = new int[pieces.size()];
    int furthest = 0;
    for (int i = 0; i < reach.length; i++) {
      furthest = Math.max(furthest, pieces.get(i).span().end());
      reach[i] = furthest;
    }
  }

  /** In the order of their cues. */
  static List<Attribution> of(List<Attribution> attributions) {
    Outermost index = new Outermost(attributions);
    return attributions.stream()
        .filter(a -> !index.isNested(a))
        .sorted(Comparator.comparingInt(Outermost::at).thenComparingInt(Attribution::cueToken))
        .toList();
  }

  private boolean isNested(Attribution inner) {
    int cue = at(inner);
    for (int i = lastNotAfter(cue); i >= 0 && reach[i] > cue; i--) {
      Attribution outer = pieces.get(i).owner();
      if (outer != inner && pieces.get(i).span().end() > cue && outranks(outer, inner)) {
        return true;
      }
    }
    return false;
  }

  /** Where two hold each other's cue, the one with more content is the outer one. */
  private static boolean outranks(Attribution outer, Attribution inner) {
    if (!inner.covers(at(outer))) {
      return true;
    }
    int difference = length(outer) - length(inner);
    return difference > 0 || difference == 0 && at(outer) < at(inner);
  }

  private int lastNotAfter(int offset) {
    int low = 0;
    int high = pieces.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (pieces.get(middle).span().start() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }

  private static int at(Attribution attribution) {
    return attribution.cueSpans().get(0).start();
  }

  private static int length(Attribution attribution) {
    return attribution.content().stream().mapToInt(Span::length).sum();
  }
}
