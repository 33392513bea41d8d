package org.detente.app.web.api;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.detente.app.web.http.Answer;
import org.detente.app.web.http.Params;
import org.detente.app.web.http.Problem;

/**
 * Which rows of a long list are wanted, and in what form.
 *
 * @param limit at most so many
 * @param start rows passed over
 * @param isCsv else JSON
 */
record Page(int limit, int start, boolean isCsv) {
  private static final int MOST = 2000;
  private static final int FURTHEST = 1_000_000;
  private static final String CURSOR = "row ";

  static Page of(Params params, int otherwise) {
    return new Page(
        params.number("limit", otherwise, MOST),
        params.text("cursor").map(Page::start).orElse(0),
        params.choice("format", "json", List.of("json", "csv")).equals("csv"));
  }

  /** To the end of the page, and one row more: it tells whether there is a next page. */
  int asked() {
    return start + limit + 1;
  }

  /** Takes the rows of this page. */
  Rows rows() {
    return new Rows(start);
  }

  /** The rows as an answer. */
  Answer answer(Rows rows) throws IOException {
    return answer(rows, json -> {});
  }

  /**
   * @param further fields of the answer, in JSON
   */
  Answer answer(Rows rows, Json.Fields further) throws IOException {
    boolean isMore = rows.size() > limit;
    if (isMore) {
      rows.cutTo(limit);
    }
    Optional<String> next = isMore ? Optional.of(cursor(start + limit)) : Optional.empty();
    if (isCsv) {
      Answer csv = rows.csv();
      return next.isPresent() ? csv.with("X-Next-Cursor", next.get()) : csv;
    }
    return Json.object(
        json -> {
          rows.array(json, "items");
          further.write(json);
          if (next.isPresent()) {
            json.writeStringField("next", next.get());
          }
        });
  }

  private static String cursor(int start) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString((CURSOR + start).getBytes(StandardCharsets.UTF_8));
  }

  private static int start(String cursor) {
    try {
      String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
      int start = Integer.parseInt(text.substring(Math.min(CURSOR.length(), text.length())));
      if (text.startsWith(CURSOR) && start >= 0 && start <= FURTHEST) {
        return start;
      }
    } catch (IllegalArgumentException e) {
      // Said below.
    }
    throw Problem.parameter("cursor", "not one that this server gave");
  }
}
