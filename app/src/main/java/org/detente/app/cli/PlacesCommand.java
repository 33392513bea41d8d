package org.detente.app.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.detente.actor.ActorFinder;
import org.detente.json.StepJson;
import org.detente.place.PlaceFinder;
import org.detente.record.Place;
import org.detente.record.Report;
import org.detente.syntax.ParsedText;
import org.detente.syntax.SyntaxParser;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code detente places}: step 5 alone, with the steps it needs. */
@Command(
    name = "places",
    description = "Finds places and gives their coordinates, country and region.",
    footer = {
      "",
      "Columns: offsets, kind, country, region, latitude, longitude, GeoNames id, words, name.",
      "",
      "Examples:",
      "  detente places report.txt",
      "  detente places --json archive.jsonl"
    })
final class PlacesCommand implements Callable<Integer> {
  private final OutputStream out;
  private final PrintStream err;
  private final Terminal terminal;

  @Mixin private final StepOptions options = new StepOptions();

  PlacesCommand(OutputStream out, PrintStream err, Terminal terminal) {
    this.out = out;
    this.err = err;
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    SyntaxParser parser = SyntaxParser.load();
    PlaceFinder finder = PlaceFinder.load();
    ActorFinder actors = ActorFinder.load();
    StepOptions.Step<Place> step =
        new StepOptions.Step<>(
            report -> {
              ParsedText text = parser.parse(report.text());
              return finder.find(report, text, actors.find(report, text));
            },
            new StepJson()::places,
            PlacesCommand::lines);
    return options.run(step, out, err, terminal);
  }

  private static String lines(Report report, List<Place> places) {
    Columns columns = new Columns();
    for (Place place : places) {
      columns.row(
          place.span().start() + "-" + place.span().end(),
          place.kind(),
          place.country().orElse("-"),
          place.admin1().orElse("-"),
          place.latitude().isPresent() ? degrees(place.latitude().getAsDouble()) : "-",
          place.longitude().isPresent() ? degrees(place.longitude().getAsDouble()) : "-",
          place.gazetteerId().orElse("-"),
          place.span().of(report.text()),
          place.name());
    }
    return columns.under(report);
  }

  private static String degrees(double value) {
    return String.format(Locale.ROOT, "%.4f", value);
  }
}
