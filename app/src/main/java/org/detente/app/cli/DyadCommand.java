package org.detente.app.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.detente.app.DyadJson;
import org.detente.app.DyadPlot;
import org.detente.app.store.DyadFigures;
import org.detente.app.store.DyadFiguresQuery;
import org.detente.app.store.Store;
import org.detente.app.view.DyadView;
import org.detente.dyad.Every;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

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
  private final PrintStream err;
  private final Terminal terminal;

  @Mixin private final StoreOptions store = new StoreOptions();
  @Mixin private final SourceOption source = new SourceOption();

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
      converter = BinsConverter.class,
      description = "day, week, month, quarter, year or auto (from the number of events).")
  private Bins every = new Bins(Optional.empty());

  @Mixin private final FormOptions form = new FormOptions();

  @Option(
      names = "--plot",
      paramLabel = "FILE",
      description = "Draw the timeline into a file that ends in .svg or .png.")
  private Optional<Path> plot = Optional.empty();

  DyadCommand(OutputStream out, PrintStream err, Terminal terminal) {
    this.out = out;
    this.err = err;
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    String one = a.toUpperCase(Locale.ROOT);
    String other = b.toUpperCase(Locale.ROOT);
    if (plot.isPresent() && !DyadPlot.canWrite(plot.get())) {
      err.println("detente: a plot's file ends in .svg or .png: " + plot.get());
      return ExitCode.WRONG_USAGE;
    }
    try (Store open = store.openToRead()) {
      Optional<DyadFigures> figures =
          new DyadFiguresQuery(open, source.get()).figures(one, other, from, to, every.every());
      if (figures.isEmpty()) {
        print("The store has no actual, dated event between " + one + " and " + other + ".\n");
        return ExitCode.DONE;
      }
      if (plot.isPresent()) {
        new DyadPlot(figures.get()).write(plot.get());
        err.println("detente: wrote " + plot.get());
      }
      write(figures.get());
    }
    return ExitCode.DONE;
  }

  private void write(DyadFigures figures) throws IOException {
    if (form.rows()) {
      Table table = form.table(out);
      new DyadRows(table).write(figures);
      table.end();
    } else if (form.json()) {
      new DyadJson(out).write(figures);
    } else {
      print(new DyadView(terminal.width()).print(figures));
    }
  }

  private void print(String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Length of the bins.
   *
   * @param every empty for automatic
   */
  private record Bins(Optional<Every> every) {}

  private static final class BinsConverter implements ITypeConverter<Bins> {
    @Override
    public Bins convert(String value) {
      if (value.equals("auto")) {
        return new Bins(Optional.empty());
      }
      try {
        return new Bins(Optional.of(Every.valueOf(value.toUpperCase(Locale.ROOT))));
      } catch (IllegalArgumentException e) {
        throw new TypeConversionException(
            "'" + value + "' is none of day, week, month, quarter, year and auto");
      }
    }
  }
}
