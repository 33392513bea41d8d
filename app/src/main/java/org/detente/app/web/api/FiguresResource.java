package org.detente.app.web.api;

import java.io.IOException;
import org.detente.app.web.http.Answer;
import org.detente.app.web.http.Call;
import org.detente.app.web.http.Resource;

/**
 * {@code GET /dyads/{a}-{b}}: all figures of a pair, each with its interval or the reason why not.
 */
final class FiguresResource implements Resource {
  private final Figures figures;

  FiguresResource(Figures figures) {
    this.figures = figures;
  }

  @Override
  public Answer answer(Call call) throws IOException {
    return Answer.of(Answer.JSON, figures.json(Pair.of(call), call.params()));
  }
}
