package org.detente.app.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.detente.app.store.DyadQuery;
import org.detente.app.store.DyadQuery.Ranked;
import org.detente.app.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code detente dyads}: the busiest pairs. */
@Command(
    name = "dyads",
    description = "Ranks the pairs of countries by their distinct events.",
    footer = {"", "Example:", "  detente dyads --limit 10"})
final class DyadsCommand implements Callable<Integer> {
  private static final List<String> COLUMNS =
      List.of("a", "b", "events", "tellings", "cooperation", "conflict", "first", "last");

  private final OutputStream out;

  @Mixin private final StoreOptions store = new StoreOptions();
  @Mixin private final SourceOption source = new SourceOption();

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "20",
      description = "At most so many; default: ${DEFAULT-VALUE}.")
  private int limit = 20;

  @Mixin private final FormOptions form = new FormOptions();

  DyadsCommand(OutputStream out) {
    this.out = out;
  }

  @Override
  public Integer call() throws IOException {
    Table table = form.table(out);
    try (Store open = store.openToRead()) {
      for (Ranked pair : new DyadQuery(open, source.get()).ranked(limit)) {
        table.row(
            COLUMNS,
            List.of(
                Optional.of(pair.a()),
                Optional.of(pair.b()),
                Optional.of(pair.events()),
                Optional.of(pair.tellings()),
                Optional.of(pair.cooperation()),
                Optional.of(pair.events() - pair.cooperation()),
                Optional.of(pair.first()),
                Optional.of(pair.last())));
      }
    }
    table.end();
    return ExitCode.DONE;
  }
}
