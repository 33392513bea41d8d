package org.detente.app.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.detente.app.store.PlanQuery;
import org.detente.app.store.Store;
import org.detente.dyad.PlanOutcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code detente plans}: what was announced, and what became of it. */
@Command(
    name = "plans",
    description = "Lists what countries announced or threatened, and what became of it.",
    footer = {
      "",
      "Examples:",
      "  detente plans --between USA,RUS",
      "  detente plans --overdue --as-of 2021-12-31"
    })
final class PlansCommand implements Callable<Integer> {
  private static final List<String> COLUMNS =
      List.of("id", "announced", "type", "parties", "due", "state", "by", "day");

  private final OutputStream out;
  private final Clock clock;

  @Mixin private final StoreOptions store = new StoreOptions();
  @Mixin private final SourceOption source = new SourceOption();

  @Option(
      names = "--between",
      paramLabel = "A,B",
      split = ",",
      description = "Only plans that both take part in.")
  private List<String> between = List.of();

  @Option(names = "--overdue", description = "Only those whose time is past without a report.")
  private boolean overdue;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      converter = InputOptions.DateConverter.class,
      description = "The day on which the question is asked; default: today.")
  private Optional<LocalDate> asOf = Optional.empty();

  @Mixin private final FormOptions form = new FormOptions();

  PlansCommand(OutputStream out, Clock clock) {
    this.out = out;
    this.clock = clock;
  }

  @Override
  public Integer call() throws IOException {
    Table table = form.table(out);
    List<String> sides = between.stream().map(s -> s.strip().toUpperCase(Locale.ROOT)).toList();
    try (Store open = store.openToRead()) {
      for (PlanOutcome outcome : outcomes(open, sides)) {
        if (outcome.plan().parties().containsAll(sides)
            && (!overdue || outcome.state() == PlanOutcome.State.OVERDUE)) {
          table.row(COLUMNS, cells(outcome));
        }
      }
    }
    table.end();
    return ExitCode.DONE;
  }

  private List<PlanOutcome> outcomes(Store open, List<String> sides) {
    return new PlanQuery(open, source.get())
        .outcomes(asOf.orElse(LocalDate.now(clock)), sides.size() <= 2 ? sides : List.of());
  }

  private static List<Optional<Object>> cells(PlanOutcome outcome) {
    return List.of(
        Optional.of(outcome.plan().id()),
        Optional.of(outcome.plan().announced()),
        Optional.of(outcome.plan().type()),
        Optional.of(new ArrayList<>(new TreeSet<>(outcome.plan().parties()))),
        outcome.plan().due().map(Object.class::cast),
        Optional.of(outcome.state().name().toLowerCase(Locale.ROOT)),
        outcome.event().map(Object.class::cast),
        outcome.day().map(Object.class::cast));
  }
}
