package org.detente.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.detente.record.Span;
import org.detente.record.Statement;

/** The contents of a report's statements, by place. Immutable. */
public final class Contents {
  private record Piece(Span span, Statement statement) {}

  private final List<Piece> pieces = new ArrayList<>();
  private final int[] reach;

  public Contents(List<Statement> statements) {
    for (Statement statement : statements) {
      for (Span span : statement.content()) {
        pieces.add(new Piece(span, statement));
      }
    }
    pieces.sort(Comparator.comparing(Piece::span).thenComparing(p -> p.statement().id()));
    reach = new int[pieces.size()];
    int furthest = 0;
    for (int i = 0; i < reach.length; i++) {
      furthest = Math.max(furthest, pieces.get(i).span().end());
      reach[i] = furthest;
    }
  }

  /** The statement whose content holds all of {@code span}; the smallest piece where several do. */
  public Optional<Statement> holding(Span span) {
    Optional<Piece> best = Optional.empty();
    for (int i = lastNotAfter(span.start()); i >= 0 && reach[i] >= span.end(); i--) {
      Piece piece = pieces.get(i);
      if (piece.span().contains(span)
          && (best.isEmpty() || piece.span().length() < best.get().span().length())) {
        best = Optional.of(piece);
      }
    }
    return best.map(Piece::statement);
  }

  private int lastNotAfter(int start) {
    int low = 0;
    int high = pieces.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (pieces.get(middle).span().start() <= start) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }
}
