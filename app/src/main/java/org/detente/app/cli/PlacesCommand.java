package org.detente.app.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.detente.actor.ActorFinder;
import org.detente.json.StepJson;
import org.detente.place.PlaceFinder;
import org.detente.record.Place;
import org.detente.record.Report;
import org.detente.report.Received;
import org.detente.syntax.ParsedText;
import org.detente.syntax.SyntaxParser;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

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

  @Mixin private final InputOptions input = new InputOptions();

  @Option(names = "--json", description = "Print one JSON object a line for each report.")
  private boolean json;

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
    return new Batch(input, out, err, terminal).run(new Work(parser, actors, finder));
  }

  private final class Work implements Batch.Work {
    private final SyntaxParser parser;
    private final ActorFinder actors;
    private final PlaceFinder finder;
    private final StepJson writer = new StepJson();

    Work(SyntaxParser parser, ActorFinder actors, PlaceFinder finder) {
      this.parser = parser;
      this.actors = actors;
      this.finder = finder;
    }

    @Override
    public byte[] read(Report report) throws IOException {
      ParsedText text = parser.parse(report.text());
      List<Place> places = finder.find(report, text, actors.find(report, text));
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      if (json) {
        writer.places(report, places, bytes);
      } else {
        bytes.writeBytes(lines(report, places).getBytes(StandardCharsets.UTF_8));
      }
      return bytes.toByteArray();
    }

    @Override
    public byte[] fail(Received.Unreadable failure) throws IOException {
      return json ? Batch.failureRecord(failure) : new byte[0];
    }
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
