package org.detente.app.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.detente.app.ExplainJson;
import org.detente.app.explain.Explainer;
import org.detente.app.explain.Explanation;
import org.detente.app.explain.FigureExplanation;
import org.detente.app.store.DyadFigures;
import org.detente.app.store.DyadFiguresQuery;
import org.detente.app.store.DyadQuery;
import org.detente.app.store.Store;
import org.detente.app.view.ExplainView;
import org.detente.dyad.Bin;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code detente explain}: back to the sentence, the tree and the rule. */
@Command(
    name = "explain",
    description = {
      "Shows why the store says so: of an event, a statement or an issue the sentence, the part of",
      "its tree that matched, the rule and its example; of a figure its query and rows."
    },
    footer = {
      "",
      "Figures: intensity, balance, stock, stability, predictability, reciprocity, inertia, sayDo,",
      "tension.",
      "",
      "Examples:",
      "  detente explain 9f2c81d0a1b2",
      "  detente explain balance USA RUS --from 2021-01-01"
    })
final class ExplainCommand implements Callable<Integer> {
  private final OutputStream out;
  private final PrintStream err;
  private final Terminal terminal;

  @Mixin private final StoreOptions store = new StoreOptions();
  @Mixin private final SourceOption source = new SourceOption();

  @Parameters(
      arity = "1..3",
      paramLabel = "ID | FIGURE A B",
      description = "An id from a list, or a figure and the two countries.")
  private List<String> what = List.of();

  @Option(
      names = "--from",
      paramLabel = "DATE",
      converter = InputOptions.DateConverter.class,
      description = "Of a figure: first day.")
  private Optional<LocalDate> from = Optional.empty();

  @Option(
      names = "--to",
      paramLabel = "DATE",
      converter = InputOptions.DateConverter.class,
      description = "Of a figure: last day.")
  private Optional<LocalDate> to = Optional.empty();

  @Option(names = "--json", description = "Print one JSON object.")
  private boolean json;

  ExplainCommand(OutputStream out, PrintStream err, Terminal terminal) {
    this.out = out;
    this.err = err;
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    try (Store open = store.openToRead()) {
      if (what.size() == 3 && FigureExplanation.isName(what.get(0))) {
        return figure(open);
      }
      if (what.size() != 1) {
        err.println("detente: explain takes one id, or a figure and two countries");
        return ExitCode.WRONG_USAGE;
      }
      Optional<Explanation> found = new Explainer(open, source.get()).explain(what.get(0));
      if (found.isEmpty()) {
        err.println("detente: the store has nothing under the id " + what.get(0));
        return ExitCode.SOME_FAILED;
      }
      if (json) {
        new ExplainJson(out).write(found.get());
      } else {
        print(view().print(found.get()));
      }
      return ExitCode.DONE;
    }
  }

  private int figure(Store open) throws IOException {
    String a = what.get(1).toUpperCase(Locale.ROOT);
    String b = what.get(2).toUpperCase(Locale.ROOT);
    Optional<DyadFigures> figures =
        new DyadFiguresQuery(open, source.get()).figures(a, b, from, to, Optional.empty());
    if (figures.isEmpty()) {
      err.println("detente: the store has no actual, dated event between " + a + " and " + b);
      return ExitCode.SOME_FAILED;
    }
    List<Bin> bins = figures.get().series().bins();
    String sql =
        new DyadQuery(open, source.get())
            .sql(a, b, bins.get(0).start(), bins.get(bins.size() - 1).end());
    FigureExplanation figure = FigureExplanation.of(what.get(0), figures.get(), sql).orElseThrow();
    if (json) {
      new ExplainJson(out).write(figure);
    } else {
      print(view().print(figure));
    }
    return ExitCode.DONE;
  }

  private ExplainView view() {
    return new ExplainView(terminal.width(), terminal.colour());
  }

  private void print(String page) throws IOException {
    out.write(page.getBytes(StandardCharsets.UTF_8));
  }
}
