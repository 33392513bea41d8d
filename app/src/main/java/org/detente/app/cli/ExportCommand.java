package org.detente.app.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.detente.app.store.Export;
import org.detente.app.store.Export.Written;
import org.detente.app.store.ExportFormat;
import org.detente.app.store.Source;
import org.detente.app.store.Store;
import org.detente.reading.Resources;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code detente export}: the events as other data sets have them. */
@Command(
    name = "export",
    description = {
      "Writes the store's events in the format of another data set, or its views as CSV or Parquet,",
      "with a manifest: runs, query, columns, row counts, hashes. docs/export.md lists the columns."
    },
    footer = {
      "",
      "Without --status the formats of other data sets get actual events that are no background;",
      "csv and parquet give the views whole. --limit does not apply: every row is written.",
      "",
      "Examples:",
      "  detente export --format icews out/",
      "  detente export --format gdelt --between USA,RUS --from 2021-01-01 out/"
    })
final class ExportCommand implements Callable<Integer> {
  private final OutputStream out;
  private final PrintStream err;
  private final Clock clock;

  @Mixin private final StoreOptions store = new StoreOptions();
  @Mixin private final SourceOption source = new SourceOption();
  @Mixin private final FilterOptions filter = new FilterOptions();

  @Option(
      names = "--format",
      required = true,
      description = "plover, polecat, phoenix, icews, gdelt, csv or parquet.")
  private String format = "";

  @Parameters(paramLabel = "DIR", description = "An empty folder, or one to be made.")
  private Path folder = Path.of(".");

  ExportCommand(OutputStream out, PrintStream err, Clock clock) {
    this.out = out;
    this.err = err;
    this.clock = clock;
  }

  @Override
  public Integer call() throws IOException {
    ExportFormat wanted;
    try {
      wanted = ExportFormat.of(format);
    } catch (IllegalArgumentException e) {
      err.println("detente: " + e.getMessage());
      return ExitCode.WRONG_USAGE;
    }
    if (Files.exists(folder) && !isEmptyFolder(folder)) {
      err.println("detente: " + folder + " is not an empty folder");
      return ExitCode.WRONG_USAGE;
    }
    String version = Resources.load().version();
    try (Store open = store.openToRead()) {
      Files.createDirectories(folder);
      Export export = new Export(open, source.get());
      List<Written> files =
          export.write(wanted, filter.filter().actualByDefault(), folder, version);
      manifest(wanted, version, export, files);
      for (Written file : files) {
        String line =
            String.format(Locale.ROOT, "%s: %,d rows%n", folder.resolve(file.name()), file.rows());
        out.write(line.getBytes(StandardCharsets.UTF_8));
      }
    }
    return ExitCode.DONE;
  }

  private static boolean isEmptyFolder(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.findAny().isEmpty();
    }
  }

  private void manifest(ExportFormat wanted, String version, Export export, List<Written> files)
      throws IOException {
    Path file = folder.resolve("manifest.json");
    try (OutputStream bytes = Files.newOutputStream(file);
        JsonGenerator json = new JsonFactory().createGenerator(bytes)) {
      json.useDefaultPrettyPrinter();
      json.writeStartObject();
      json.writeStringField("format", wanted.word());
      json.writeStringField("program", "detente " + version);
      json.writeStringField("made", clock.instant().toString());
      json.writeBooleanField("corrected", source.get() == Source.CORRECTED);
      json.writeArrayFieldStart("runs");
      for (Export.Run run : export.runs()) {
        json.writeStartObject();
        json.writeStringField("id", run.id());
        json.writeStringField("reader", run.reader());
        json.writeStringField("models", run.models());
        json.writeStringField("lexicons", run.lexicons());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeArrayFieldStart("files");
      for (Written written : files) {
        write(json, written);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
  }

  private static void write(JsonGenerator json, Written file) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", file.name());
    json.writeNumberField("rows", file.rows());
    json.writeArrayFieldStart("columns");
    for (String column : file.columns()) {
      json.writeString(column);
    }
    json.writeEndArray();
    json.writeNumberField("bytes", file.bytes());
    json.writeStringField("sha256", file.sha256());
    json.writeStringField("query", file.query());
    json.writeEndObject();
  }
}
