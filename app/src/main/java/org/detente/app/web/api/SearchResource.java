package org.detente.app.web.api;

import java.io.IOException;
import java.util.Optional;
import org.detente.app.store.SearchQuery;
import org.detente.app.web.http.Answer;
import org.detente.app.web.http.Call;
import org.detente.app.web.http.Problem;
import org.detente.app.web.http.Resource;

/** {@code GET /search?q=}: reports, actors and issues that hold some words. */
final class SearchResource implements Resource {
  private static final int ROWS = 20;
  private static final int MOST = 100;

  private final Stores stores;

  SearchResource(Stores stores) {
    this.stores = stores;
  }

  @Override
  public Answer answer(Call call) throws IOException {
    String words =
        call.params().text("q").orElseThrow(() -> Problem.parameter("q", "give some words"));
    int limit = call.params().number("limit", ROWS, MOST);
    Rows reports = new Rows();
    Rows actors = new Rows();
    Rows issues = new Rows();
    stores.ask(
        store -> {
          SearchQuery search = new SearchQuery(store);
          search.reports(words, limit, reports);
          search.actors(words, limit, actors);
          search.issues(words, limit, issues);
          return Optional.empty();
        });
    return Json.object(
        json -> {
          json.writeStringField("q", words);
          reports.array(json, "reports");
          actors.array(json, "actors");
          issues.array(json, "issues");
        });
  }
}
