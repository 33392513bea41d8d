package org.detente.app.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.detente.record.Report;
import org.detente.report.Received;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What the verbs that show one step alone have in common. */
final class StepOptions {
  @Mixin private final InputOptions input = new InputOptions();

  @Option(names = "--json", description = "Print one JSON object a line for each report.")
  private boolean json;

  /** Writes a report's findings as one line of JSON. */
  @FunctionalInterface
  interface JsonLine<T> {
    void write(Report report, List<T> found, OutputStream out) throws IOException;
  }

  /**
   * @param find the step
   * @param line for programs
   * @param lines for people
   */
  record Step<T>(
      Function<Report, List<T>> find,
      JsonLine<T> line,
      BiFunction<Report, List<T>, String> lines) {}

  /** Runs a step over all input; the exit code. */
  <T> int run(Step<T> step, OutputStream out, PrintStream err, Terminal terminal)
      throws IOException {
    return new Batch(input, out, err, terminal).run(new Work<>(step, json));
  }

  private record Work<T>(Step<T> step, boolean json) implements Batch.Work {
    @Override
    public byte[] read(Report report) throws IOException {
      List<T> found = step.find().apply(report);
      if (!json) {
        return step.lines().apply(report, found).getBytes(StandardCharsets.UTF_8);
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      step.line().write(report, found, bytes);
      return bytes.toByteArray();
    }

    @Override
    public byte[] fail(Received.Unreadable failure) throws IOException {
      return json ? Batch.failureRecord(failure) : new byte[0];
    }
  }
}
