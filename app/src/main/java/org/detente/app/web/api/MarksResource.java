package org.detente.app.web.api;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.detente.app.store.MarkQuery;
import org.detente.app.web.http.Answer;
import org.detente.app.web.http.Call;
import org.detente.app.web.http.Resource;

/**
 * {@code GET /dyads/{a}-{b}/marks}: what a time line shows: distinct events of every status, and
 * statements of one side about the other. Where there are more events than the limit, {@code cut}
 * says so; more statements than that are told by month.
 */
final class MarksResource implements Resource {
  private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
  private static final LocalDate LAST = LocalDate.of(9999, 12, 31);
  private static final int MOST = 2000;

  private final Stores stores;

  MarksResource(Stores stores) {
    this.stores = stores;
  }

  @Override
  public Answer answer(Call call) throws IOException {
    Pair pair = Pair.of(call);
    LocalDate from = call.params().day("from").orElse(FIRST);
    LocalDate to = call.params().day("to").orElse(LAST);
    int limit = call.params().number("limit", MOST, MOST);
    Rows events = new Rows();
    Rows statements = new Rows();
    Rows months = new Rows();
    stores.askOfPairs(
        (store, index) -> {
          MarkQuery marks = new MarkQuery(store);
          if (index.isPresent()) {
            index.get().marks(pair.a(), pair.b(), from, to, limit + 1, events);
            index.get().statementMarks(pair.a(), pair.b(), from, to, limit + 1, statements);
          } else {
            marks.events(pair.a(), pair.b(), from, to, limit + 1, events);
            marks.statements(pair.a(), pair.b(), from, to, limit + 1, statements);
          }
          if (statements.size() > limit) {
            marks.statementMonths(pair.a(), pair.b(), from, to, months);
          }
          return Optional.empty();
        });
    boolean isCut = events.size() > limit;
    boolean areManyStatements = statements.size() > limit;
    events.cutTo(Math.min(limit, events.size()));
    statements.cutTo(Math.min(limit, statements.size()));
    return Json.object(
        json -> {
          events.array(json, "events");
          statements.array(json, "statements");
          if (areManyStatements) {
            months.array(json, "statementMonths");
          }
          json.writeBooleanField("cut", isCut);
        });
  }
}
