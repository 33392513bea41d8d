package org.detente.app.web.api;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.detente.actor.Countries;
import org.detente.app.DyadJson;
import org.detente.app.store.DyadQuery;
import org.detente.app.web.http.Answer;
import org.detente.app.web.http.Call;
import org.detente.app.web.http.Problem;
import org.detente.app.web.http.Resource;
import org.detente.dyad.Proposition;
import org.detente.dyad.PropositionParser;
import org.detente.dyad.Tester;
import org.detente.dyad.Verdict;

/**
 * {@code GET /propositions?q=}: a proposition against the store, with sentences for and against.
 */
final class PropositionResource implements Resource {
  private static final Pattern CODE = Pattern.compile("[A-Z]{3}");

  private final Stores stores;
  private final Supplier<Countries> countries;
  private final Clock clock;

  PropositionResource(Stores stores, Supplier<Countries> countries, Clock clock) {
    this.stores = stores;
    this.countries = countries;
    this.clock = clock;
  }

  @Override
  public Answer answer(Call call) throws IOException {
    String words =
        call.params()
            .text("q")
            .orElseThrow(() -> Problem.parameter("q", "give a proposition about two countries"));
    Proposition proposition = parse(words);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    stores.ask(
        store -> {
          DyadQuery query = new DyadQuery(store);
          Verdict verdict =
              new Tester()
                  .test(
                      proposition,
                      query.events(
                          proposition.a(),
                          proposition.b(),
                          proposition.before(),
                          proposition.until(),
                          proposition.issue()));
          String run =
              query.runs(
                  proposition.a(),
                  proposition.b(),
                  proposition.before(),
                  proposition.until(),
                  proposition.issue());
          new DyadJson(bytes).write(verdict, run, evidence(proposition), query::tellings);
          return verdict;
        });
    return Answer.of(Answer.JSON, bytes.toByteArray());
  }

  private static String evidence(Proposition asked) {
    return Figures.eventsAddress(
        asked.a() + "-" + asked.b(), asked.before(), asked.until(), asked.issue());
  }

  private Proposition parse(String words) {
    try {
      return new PropositionParser(this::code).parse(words, LocalDate.now(clock));
    } catch (IllegalArgumentException e) {
      throw Problem.parameter("q", String.valueOf(e.getMessage()));
    }
  }

  /** Codes stand for themselves; the lexicon knows names. */
  private Optional<String> code(String phrase) {
    return CODE.matcher(phrase).matches() ? Optional.of(phrase) : countries.get().code(phrase);
  }
}
