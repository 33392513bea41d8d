package org.detente.app.web.api;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.detente.app.DyadJson;
import org.detente.app.store.DyadFigures;
import org.detente.app.store.DyadFiguresQuery;
import org.detente.app.store.IssueStance;
import org.detente.app.store.Source;
import org.detente.app.web.http.Params;
import org.detente.app.web.http.Problem;
import org.detente.dyad.Every;

/** All figures of a pair as JSON, with addresses of the API for evidence. */
final class Figures {
  static final Set<String> PARAMS = Set.of("from", "to", "every", "issue");

  private static final String ROOT = "/api/v1/dyads/";
  private static final List<String> EVERY =
      Stream.concat(Stream.of("auto"), Stream.of(Every.values()).map(Every::name))
          .map(name -> name.toLowerCase(Locale.ROOT))
          .toList();

  private final Stores stores;

  Figures(Stores stores) {
    this.stores = stores;
  }

  /**
   * One object.
   *
   * @throws Problem where the store has no actual, dated event of the pair in these days
   */
  byte[] json(Pair pair, Params params) throws IOException {
    String every = params.choice("every", "auto", EVERY);
    Optional<LocalDate> from = params.day("from");
    Optional<LocalDate> to = params.day("to");
    Optional<String> issue = params.text("issue");
    Optional<DyadFigures> figures =
        stores.askOfPairs(
            (store, index) ->
                index
                    .map(known -> new DyadFiguresQuery(store, known))
                    .orElseGet(() -> new DyadFiguresQuery(store, Source.CORRECTED))
                    .figures(pair.a(), pair.b(), from, to, every(every), issue));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new DyadJson(bytes, new Addresses())
        .write(
            figures.orElseThrow(
                () ->
                    Problem.notFound(
                            "the store has no actual, dated event between "
                                + pair.a()
                                + " and "
                                + pair.b()
                                + " in these days")
                        .with("reason", "no-events")));
    return bytes.toByteArray();
  }

  private static Optional<Every> every(String word) {
    return word.equals("auto")
        ? Optional.empty()
        : Optional.of(Every.valueOf(word.toUpperCase(Locale.ROOT)));
  }

  /** The address of the list of a pair's distinct, actual events. */
  static String eventsAddress(String pair, LocalDate from, LocalDate to, Optional<String> issue) {
    return ROOT
        + pair
        + "/events?counted=true&from="
        + from
        + "&to="
        + to
        + issue.map(one -> "&issue=" + encoded(one)).orElse("");
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** Evidence by addresses of this API. */
  private static final class Addresses implements DyadJson.EvidenceNames {
    @Override
    public String events(DyadFigures figures, LocalDate from, LocalDate to) {
      return eventsAddress(sides(figures), from, to, figures.issue());
    }

    @Override
    public String statements(DyadFigures figures, IssueStance issue) {
      return ROOT
          + sides(figures)
          + "/statements?from="
          + figures.first()
          + "&to="
          + figures.last()
          + "&issue="
          + encoded(issue.name());
    }

    private static String sides(DyadFigures figures) {
      return figures.series().a() + "-" + figures.series().b();
    }
  }
}
