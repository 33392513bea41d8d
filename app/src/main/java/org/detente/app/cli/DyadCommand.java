package org.detente.app.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.detente.app.DyadJson;
import org.detente.app.store.DyadQuery;
import org.detente.app.store.PlanQuery;
import org.detente.app.store.Store;
import org.detente.app.view.DyadView;
import org.detente.dyad.DyadEvent;
import org.detente.dyad.DyadMeasures;
import org.detente.dyad.DyadSeries;
import org.detente.dyad.Every;
import org.detente.dyad.Measure;
import org.detente.dyad.PlanOutcome;
import org.detente.dyad.Share;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code detente dyad}: the figures of one pair. */
@Command(
    name = "dyad",
    description = "Shows how the relation of two countries moves.",
    footer = {
      "",
      "Every figure has a 95 % interval and the number of events behind it; docs/measures.md tells",
      "what each is.",
      "",
      "Examples:",
      "  detente dyad USA RUS",
      "  detente dyad --from 2021-01-01 --every month --json CHN JPN"
    })
final class DyadCommand implements Callable<Integer> {
  private final OutputStream out;
  private final Terminal terminal;

  @Mixin private final StoreOptions store = new StoreOptions();

  @Parameters(index = "0", paramLabel = "A", description = "Country code of one side.")
  private String a = "";

  @Parameters(index = "1", paramLabel = "B", description = "Country code of the other.")
  private String b = "";

  @Option(
      names = "--from",
      paramLabel = "DATE",
      converter = InputOptions.DateConverter.class,
      description = "First day; default: that of the first event.")
  private Optional<LocalDate> from = Optional.empty();

  @Option(
      names = "--to",
      paramLabel = "DATE",
      converter = InputOptions.DateConverter.class,
      description = "Last day; default: that of the last event.")
  private Optional<LocalDate> to = Optional.empty();

  @Option(
      names = "--every",
      paramLabel = "BIN",
      defaultValue = "auto",
      description = "day, week, month, quarter, year or auto (from the number of events).")
  private String every = "auto";

  @Option(names = "--json", description = "Print one JSON object.")
  private boolean json;

  DyadCommand(OutputStream out, Terminal terminal) {
    this.out = out;
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    String one = a.toUpperCase(Locale.ROOT);
    String other = b.toUpperCase(Locale.ROOT);
    try (Store open = store.openToRead()) {
      DyadQuery query = new DyadQuery(open);
      Optional<LocalDate[]> range = query.range(one, other);
      if (range.isEmpty()) {
        out.write(
            ("The store has no actual, dated event between " + one + " and " + other + ".\n")
                .getBytes(StandardCharsets.UTF_8));
        return ExitCode.DONE;
      }
      LocalDate first = from.orElse(range.get()[0]);
      LocalDate last = to.orElse(range.get()[1]);
      List<DyadEvent> events = query.events(one, other, first, last);
      DyadSeries series =
          DyadSeries.of(one, other, events, first, last, bin(events.size(), first, last));
      DyadMeasures measures = DyadMeasures.of(series);
      int[] tense = query.tension(one, other, first, last);
      Measure tension = Share.of(tense[1], tense[0]);
      List<PlanOutcome> plans =
          new PlanQuery(open)
              .outcomes(last).stream()
                  .filter(p -> p.plan().parties().containsAll(Set.of(one, other)))
                  .toList();
      if (json) {
        new DyadJson(out).write(measures, tension, plans);
      } else {
        out.write(
            new DyadView(terminal.width())
                .print(measures, tension, plans)
                .getBytes(StandardCharsets.UTF_8));
      }
    }
    return ExitCode.DONE;
  }

  private Every bin(int events, LocalDate first, LocalDate last) {
    return every.equals("auto")
        ? DyadSeries.choose(events, first, last)
        : Every.valueOf(every.toUpperCase(Locale.ROOT));
  }
}
