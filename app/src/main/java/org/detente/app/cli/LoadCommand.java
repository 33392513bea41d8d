package org.detente.app.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.detente.app.store.ArchiveFolder;
import org.detente.app.store.Store;
import org.detente.app.store.StoreWriter;
import org.detente.json.RecordParser;
import org.detente.record.Reading;
import org.detente.report.Failure;
import org.detente.report.Received;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code detente load}: takes into the store what {@code detente-archive} wrote. */
@Command(
    name = "load",
    description = {
      "Takes the records that detente-archive wrote into the store. What is there already is not",
      "taken again, so it can be started again after a failure, and on a folder that has grown."
    },
    footer = {"", "Examples:", "  detente load out/", "  detente load --store news.duckdb out/"})
final class LoadCommand implements Callable<Integer> {
  private final OutputStream out;
  private final PrintStream err;
  private final Terminal terminal;
  private final Clock clock;

  @Mixin private final StoreOptions store = new StoreOptions();

  @Parameters(paramLabel = "DIR", description = "The folder that detente-archive wrote (--out).")
  private Path folder = Path.of(".");

  @Option(names = "--json", description = "Print the summary as one JSON object.")
  private boolean json;

  private final Failures failures = new Failures();
  private final RecordParser parser = new RecordParser();
  private long read;
  private long kept;
  private long duplicates;
  private long failed;

  LoadCommand(OutputStream out, PrintStream err, Terminal terminal, Clock clock) {
    this.out = out;
    this.err = err;
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() throws IOException {
    ArchiveFolder archive = new ArchiveFolder(folder);
    Progress progress = new Progress(err, terminal.err(), () -> -1);
    try (Store open = store.openToWrite();
        StoreWriter writer = new StoreWriter(open, clock.instant())) {
      for (Path file : archive.files()) {
        try {
          archive.records(
              file,
              (source, record) -> {
                long before = failed;
                take(writer, source, record);
                progress.step(failed > before);
              });
        } catch (IOException e) {
          fail(file.toString(), file.toString(), Failure.IO, String.valueOf(e.getMessage()));
        }
      }
      writer.flush();
    } finally {
      progress.clear();
    }
    summary();
    return failed > 0 ? ExitCode.SOME_FAILED : ExitCode.DONE;
  }

  private void take(StoreWriter writer, String source, String record) {
    try {
      Reading reading = parser.read(record);
      read++;
      switch (writer.add(reading)) {
        case KEPT, COPY -> kept++;
        case DUPLICATE -> duplicates++;
        case CONFLICT ->
            fail(
                reading.report().id(),
                source,
                Failure.FIELDS,
                "another text is kept under the id " + reading.report().id());
      }
    } catch (IOException e) {
      fail(source, source, Failure.JSON, String.valueOf(e.getMessage()));
    }
  }

  private void fail(String id, String source, Failure kind, String message) {
    failed++;
    failures.add(new Received.Unreadable(id, source, kind, message));
  }

  private void summary() throws IOException {
    if (json) {
      try (JsonGenerator object = new JsonFactory().createGenerator(out)) {
        object.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        object.writeStartObject();
        object.writeNumberField("read", read);
        object.writeNumberField("kept", kept);
        object.writeNumberField("duplicates", duplicates);
        object.writeNumberField("failed", failed);
        object.writeEndObject();
      }
      out.write('\n');
    } else {
      out.write(
          String.format(
                  Locale.ROOT,
                  "read %,d, kept %,d, duplicates %,d, failed %,d%n",
                  read,
                  kept,
                  duplicates,
                  failed)
              .getBytes(StandardCharsets.UTF_8));
    }
    failures.list(err);
  }
}
