package org.detente.app.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.detente.app.view.ReadingView;
import org.detente.json.RecordJson;
import org.detente.reading.Reader;
import org.detente.record.Reading;
import org.detente.record.Report;
import org.detente.report.Received;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code detente read}: the main job. */
@Command(
    name = "read",
    description = "Reads reports and prints who said what, who did what to whom, and what about.",
    footer = {
      "",
      "Examples:",
      "  detente read examples/summit.txt",
      "  detente read --published 2021-05-24 report.txt",
      "  detente read --json archive.jsonl > records.jsonl"
    })
final class ReadCommand implements Callable<Integer> {
  private final OutputStream out;
  private final PrintStream err;
  private final Terminal terminal;

  @Mixin private final InputOptions input = new InputOptions();
  @Mixin private final DictionaryOptions dictionaries = new DictionaryOptions();

  @Option(names = "--json", description = "Print one JSON object a line for each report.")
  private boolean json;

  @Option(
      names = "--text",
      description = "Print the numbered sentences, too, which the lines refer to as s1, s2 …")
  private boolean text;

  ReadCommand(OutputStream out, PrintStream err, Terminal terminal) {
    this.out = out;
    this.err = err;
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Reader reader = dictionaries.reader();
    return new Batch(input, out, err, terminal)
        .run(json ? new JsonWork(reader) : new PageWork(reader));
  }

  private final class PageWork implements Batch.Work {
    private final Reader reader;
    private final ReadingView view = new ReadingView(terminal.width(), terminal.colour());

    PageWork(Reader reader) {
      this.reader = reader;
    }

    @Override
    public byte[] read(Report report) {
      Reading reading = reader.read(report);
      String page = view.print(reading) + (text ? view.text(reading) : "");
      return page.getBytes(StandardCharsets.UTF_8);
    }
  }

  private static final class JsonWork implements Batch.Work {
    private final Reader reader;
    private final RecordJson json = new RecordJson();

    JsonWork(Reader reader) {
      this.reader = reader;
    }

    @Override
    public byte[] read(Report report) throws IOException {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      json.write(reader.read(report), bytes);
      return bytes.toByteArray();
    }

    @Override
    public byte[] fail(Received.Unreadable bad) throws IOException {
      return Batch.failureRecord(bad);
    }
  }
}
