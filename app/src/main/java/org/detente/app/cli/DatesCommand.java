package org.detente.app.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.detente.date.DateFinder;
import org.detente.json.StepJson;
import org.detente.record.DateMention;
import org.detente.record.Report;
import org.detente.syntax.SyntaxParser;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code detente dates}: step 4 alone. */
@Command(
    name = "dates",
    description = "Finds time expressions and resolves them against the date of publication.",
    footer = {
      "",
      "Columns: offsets, type, TimeML value, first and last day, words.",
      "",
      "Examples:",
      "  detente dates --published 2021-05-24 report.txt",
      "  detente dates --json archive.jsonl"
    })
final class DatesCommand implements Callable<Integer> {
  private final OutputStream out;
  private final PrintStream err;
  private final Terminal terminal;

  @Mixin private final StepOptions options = new StepOptions();

  DatesCommand(OutputStream out, PrintStream err, Terminal terminal) {
    this.out = out;
    this.err = err;
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    SyntaxParser parser = SyntaxParser.load();
    DateFinder finder = DateFinder.load();
    StepOptions.Step<DateMention> step =
        new StepOptions.Step<>(
            report -> finder.find(report, parser.parse(report.text())),
            new StepJson()::dates,
            DatesCommand::lines);
    return options.run(step, out, err, terminal);
  }

  private static String lines(Report report, List<DateMention> dates) {
    Columns columns = new Columns();
    for (DateMention date : dates) {
      columns.row(
          date.span().start() + "-" + date.span().end(),
          date.type().name().toLowerCase(Locale.ROOT),
          date.value(),
          date.start().map(Object::toString).orElse("-"),
          date.end().map(Object::toString).orElse("-"),
          date.span().of(report.text()));
    }
    return columns.under(report);
  }
}
