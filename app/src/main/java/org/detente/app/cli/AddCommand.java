package org.detente.app.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.detente.app.InOrder;
import org.detente.app.store.Store;
import org.detente.app.store.StoreWriter;
import org.detente.app.store.StoreWriter.Outcome;
import org.detente.reading.Reader;
import org.detente.record.Reading;
import org.detente.report.Failure;
import org.detente.report.Received;
import org.detente.report.Reports;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code detente add}: reads into the store. */
@Command(
    name = "add",
    description = "Reads reports into the store; those that are there already are not read again.",
    footer = {
      "",
      "Examples:",
      "  detente add reports/",
      "  detente add --store archive.duckdb --json wire.jsonl"
    })
final class AddCommand implements Callable<Integer> {
  /** Nanoseconds of work that a killed run loses at most, beside what is under way. */
  private static final long FLUSH_EVERY = 5_000_000_000L;

  private final OutputStream out;
  private final PrintStream err;
  private final Terminal terminal;
  private final Clock clock;

  @Mixin private final InputOptions input = new InputOptions();
  @Mixin private final StoreOptions store = new StoreOptions();
  @Mixin private final DictionaryOptions dictionaries = new DictionaryOptions();

  @Option(names = "--json", description = "Print the summary as one JSON object.")
  private boolean json;

  AddCommand(OutputStream out, PrintStream err, Terminal terminal, Clock clock) {
    this.out = out;
    this.err = err;
    this.terminal = terminal;
    this.clock = clock;
  }

  /** What came of one input. */
  private sealed interface Done {
    record Read(Reading reading) implements Done {}

    record Known() implements Done {}

    record Failed(Received.Unreadable why) implements Done {}
  }

  private static final class Counts {
    private long read;
    private long kept;
    private long copies;
    private long duplicates;
    private Map<String, Long> passedOver = Map.of();
    private final List<Received.Unreadable> failed = new ArrayList<>();
  }

  @Override
  public Integer call() throws IOException {
    Counts counts = new Counts();
    boolean show = input.progress() || terminal.err();
    try (Store open = store.openToWrite();
        StoreWriter writer = new StoreWriter(open, clock.instant());
        Reports reports = input.open();
        InOrder inOrder = new InOrder(input.threads())) {
      Reader reader = dictionaries.reader();
      Progress progress = new Progress(err, show, input.fraction(reports, show));
      long[] flushed = {System.nanoTime()};
      try {
        inOrder.run(
            () -> reports.next().map(received -> known(writer, received)),
            item -> read(reader, item),
            done -> {
              keep(writer, done, counts);
              progress.step(done instanceof Done.Failed);
              if (System.nanoTime() - flushed[0] > FLUSH_EVERY) {
                writer.flush();
                flushed[0] = System.nanoTime();
              }
            });
        writer.flush();
        counts.passedOver = reports.passedOver();
      } finally {
        progress.clear();
      }
    }
    summary(counts);
    return counts.failed.isEmpty() ? ExitCode.DONE : ExitCode.SOME_FAILED;
  }

  /** A report to read, or what is known of it already. */
  private record Item(Optional<Received> toRead) {}

  private static Item known(StoreWriter writer, Received received) {
    return received instanceof Received.Readable readable
            && writer.has(readable.report().id(), readable.report().text())
        ? new Item(Optional.empty())
        : new Item(Optional.of(received));
  }

  private static Done read(Reader reader, Item item) {
    if (item.toRead().isEmpty()) {
      return new Done.Known();
    }
    Received received = item.toRead().get();
    if (received instanceof Received.Unreadable bad) {
      return new Done.Failed(bad);
    }
    Received.Readable readable = (Received.Readable) received;
    try {
      return new Done.Read(reader.read(readable.report()));
    } catch (RuntimeException | StackOverflowError e) {
      return new Done.Failed(failure(readable, "internal error, please report it: " + e));
    }
  }

  private static Received.Unreadable failure(Received.Readable readable, String message) {
    return failure(
        readable.report().id(), readable.report().source().orElse(readable.report().id()), message);
  }

  private static Received.Unreadable failure(String id, String source, String message) {
    return new Received.Unreadable(id, source, Failure.INTERNAL, message);
  }

  private static void keep(StoreWriter writer, Done done, Counts counts) {
    if (done instanceof Done.Failed failed) {
      counts.failed.add(failed.why());
    } else if (done instanceof Done.Known) {
      counts.read++;
      counts.duplicates++;
    } else if (done instanceof Done.Read read) {
      counts.read++;
      Outcome outcome = writer.add(read.reading());
      switch (outcome) {
        case KEPT -> counts.kept++;
        case COPY -> {
          counts.kept++;
          counts.copies++;
        }
        case DUPLICATE -> counts.duplicates++;
        case CONFLICT ->
            counts.failed.add(
                failure(
                    read.reading().report().id(),
                    read.reading().report().source().orElse(read.reading().report().id()),
                    "another text is kept under this id"));
      }
    }
  }

  private void summary(Counts counts) throws IOException {
    if (json) {
      writeJson(counts);
      return;
    }
    out.write(
        String.format(
                Locale.ROOT,
                "read %,d, kept %,d (%,d of them near-copies of others), duplicates %,d,"
                    + " failed %,d%n",
                counts.read,
                counts.kept,
                counts.copies,
                counts.duplicates,
                counts.failed.size())
            .getBytes(StandardCharsets.UTF_8));
    Failures failures = new Failures();
    counts.failed.forEach(failures::add);
    failures.passedOver(counts.passedOver);
    failures.list(err);
  }

  private void writeJson(Counts counts) throws IOException {
    try (JsonGenerator object = new JsonFactory().createGenerator(out)) {
      object.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      object.writeStartObject();
      object.writeNumberField("read", counts.read);
      object.writeNumberField("kept", counts.kept);
      object.writeNumberField("copies", counts.copies);
      object.writeNumberField("duplicates", counts.duplicates);
      object.writeArrayFieldStart("failed");
      for (Received.Unreadable failed : counts.failed) {
        object.writeStartObject();
        object.writeStringField("id", failed.id());
        object.writeStringField("source", failed.source());
        object.writeStringField("message", failed.message());
        object.writeEndObject();
      }
      object.writeEndArray();
      object.writeEndObject();
    }
    out.write('\n');
  }
}
