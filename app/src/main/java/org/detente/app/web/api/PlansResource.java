package org.detente.app.web.api;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.detente.app.store.EventLookup;
import org.detente.app.store.PairPlans;
import org.detente.app.store.PairPlans.Sentence;
import org.detente.app.store.PlanQuery;
import org.detente.app.web.http.Answer;
import org.detente.app.web.http.Call;
import org.detente.app.web.http.Params;
import org.detente.app.web.http.Resource;
import org.detente.dyad.PlanOutcome;

/** {@code GET /plans}: what was announced or threatened, what became of it, and the sentences. */
final class PlansResource implements Resource {
  static final Set<String> PARAMS =
      Set.of("between", "state", "from", "to", "asOf", "limit", "cursor", "format");

  private static final int ROWS = 200;
  private static final List<String> STATES =
      Stream.concat(Stream.of("all"), Stream.of(PlanOutcome.State.values()).map(Enum::name))
          .map(name -> name.toLowerCase(Locale.ROOT))
          .toList();
  private static final List<String> COLUMNS =
      List.of(
          "id",
          "type",
          "announced",
          "day",
          "due",
          "state",
          "parties",
          "report",
          "sentence",
          "words",
          "outcome",
          "outcome_day",
          "outcome_report",
          "outcome_sentence",
          "outcome_words");

  private final Stores stores;
  private final Clock clock;

  PlansResource(Stores stores, Clock clock) {
    this.stores = stores;
    this.clock = clock;
  }

  @Override
  public Answer answer(Call call) throws IOException {
    Params params = call.params();
    Page page = Page.of(params, ROWS);
    List<String> between =
        call.parts().containsKey("a")
            ? List.of(Pair.of(call).a(), Pair.of(call).b())
            : params.pair("between");
    String state = params.choice("state", "all", STATES);
    Optional<LocalDate> from = params.day("from");
    Optional<LocalDate> to = params.day("to");
    LocalDate today = params.day("asOf").orElseGet(() -> LocalDate.now(clock));
    Rows rows = page.rows();
    stores.askOfPairs(
        (store, index) -> {
          Optional<PairPlans> ofPair =
              between.isEmpty()
                  ? Optional.empty()
                  : Optional.of(
                      index
                          .map(known -> known.plans(between.get(0), between.get(1)))
                          .orElseGet(() -> PairPlans.of(store, between.get(0), between.get(1))));
          List<PlanOutcome> wanted =
              ofPair
                  .map(plans -> plans.outcomes(today))
                  .orElseGet(() -> new PlanQuery(store).outcomes(today))
                  .stream()
                  .filter(p -> p.plan().parties().containsAll(between))
                  .filter(p -> state.equals("all") || word(p).equals(state))
                  .filter(p -> from.isEmpty() || !day(p).isBefore(from.get()))
                  .filter(p -> to.isEmpty() || !day(p).isAfter(to.get()))
                  .limit(page.asked())
                  .toList();
          Set<String> events = events(wanted);
          Map<String, Sentence> told =
              ofPair
                  .map(plans -> plans.sentences(store, events))
                  .orElseGet(() -> sentences(new EventLookup(store), events));
          wanted.forEach(plan -> rows.row(COLUMNS, cells(plan, told)));
          return Optional.empty();
        });
    return page.answer(rows);
  }

  private static String word(PlanOutcome plan) {
    return plan.state().name().toLowerCase(Locale.ROOT);
  }

  /** The day on which the plan stands in a calendar: when it is due, else its first day. */
  private static LocalDate day(PlanOutcome plan) {
    return plan.plan().due().orElse(plan.plan().start());
  }

  private static Set<String> events(List<PlanOutcome> plans) {
    Set<String> ids = new LinkedHashSet<>();
    for (PlanOutcome plan : plans) {
      ids.add(plan.plan().id());
      plan.event().ifPresent(ids::add);
    }
    return ids;
  }

  private static Map<String, Sentence> sentences(EventLookup lookup, Set<String> events) {
    Map<String, Sentence> told = new HashMap<>();
    lookup.events(
        List.copyOf(events),
        (columns, cells) ->
            told.putIfAbsent(
                cell(columns, cells, "id").toString(),
                new Sentence(
                    cell(columns, cells, "report").toString(),
                    (Integer) cell(columns, cells, "sentence"),
                    cell(columns, cells, "words").toString())));
    return told;
  }

  private static Object cell(List<String> columns, List<Optional<Object>> cells, String name) {
    return cells.get(columns.indexOf(name)).orElse("");
  }

  private static List<Optional<Object>> cells(PlanOutcome plan, Map<String, Sentence> told) {
    Optional<Sentence> ours = Optional.ofNullable(told.get(plan.plan().id()));
    Optional<Sentence> outcome = plan.event().map(told::get);
    return List.of(
        Optional.of(plan.plan().id()),
        Optional.of(plan.plan().type()),
        Optional.of(plan.plan().announced()),
        Optional.of(day(plan)),
        plan.plan().due().map(Object.class::cast),
        Optional.of(word(plan)),
        Optional.of(new ArrayList<>(new TreeSet<>(plan.plan().parties()))),
        ours.map(Sentence::report),
        ours.map(Sentence::number),
        ours.map(Sentence::words),
        plan.event().map(Object.class::cast),
        plan.day().map(Object.class::cast),
        outcome.map(Sentence::report),
        outcome.map(Sentence::number),
        outcome.map(Sentence::words));
  }
}
