package org.detente.app.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.detente.app.InOrder;
import org.detente.json.RecordJson;
import org.detente.record.Report;
import org.detente.report.Failure;
import org.detente.report.Received;
import org.detente.report.Reports;

/**
 * Takes reports in, works on them with all threads, and writes what comes of them in the order of
 * the input. Failures do not stop it: they are listed at the end.
 */
final class Batch {
  private final InputOptions options;
  private final OutputStream out;
  private final PrintStream err;
  private final Terminal terminal;

  /** What a verb makes of a report; called from several threads. */
  interface Work {
    byte[] read(Report report) throws IOException;

    /** What stands in the output for a report that could not be read. */
    default byte[] fail(Received.Unreadable failure) throws IOException {
      return new byte[0];
    }
  }

  private record Done(byte[] bytes, Optional<Received.Unreadable> failure, List<String> warnings) {}

  Batch(InputOptions options, OutputStream out, PrintStream err, Terminal terminal) {
    this.options = options;
    this.out = out;
    this.err = err;
    this.terminal = terminal;
  }

  /**
   * Runs to the end of the input.
   *
   * @return the exit code
   */
  int run(Work work) throws IOException {
    Failures failures = new Failures();
    boolean show = options.progress() || terminal.err() && !terminal.out();
    try (Reports reports = options.open();
        InOrder inOrder = new InOrder(options.threads())) {
      Progress progress = new Progress(err, show, options.fraction(reports, show));
      inOrder.run(
          reports::next,
          received -> done(work, received),
          done -> {
            done.failure().ifPresent(failures::add);
            done.warnings().forEach(failures::warn);
            progress.step(done.failure().isPresent());
            out.write(done.bytes());
          });
      progress.clear();
      failures.passedOver(reports.passedOver());
    }
    failures.list(err);
    return failures.any() ? ExitCode.SOME_FAILED : ExitCode.DONE;
  }

  /** The failure as it stands among the records. */
  static byte[] failureRecord(Received.Unreadable failure) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new RecordJson()
        .writeFailure(
            failure.id(), failure.source(), failure.kind().word(), failure.message(), bytes);
    return bytes.toByteArray();
  }

  private Done done(Work work, Received received) {
    try {
      if (received instanceof Received.Readable readable) {
        return read(work, readable);
      }
      Received.Unreadable failure = (Received.Unreadable) received;
      return new Done(work.fail(failure), Optional.of(failure), List.of());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** No report may end the run: an error of ours becomes a failure of that report. */
  @SuppressWarnings("CatchAndPrintStackTrace")
  private Done read(Work work, Received.Readable readable) throws IOException {
    Report report = readable.report();
    try {
      return new Done(work.read(report), Optional.empty(), readable.warnings());
    } catch (RuntimeException | StackOverflowError e) {
      if (options.verbose()) {
        e.printStackTrace(err);
      }
      Received.Unreadable failure =
          new Received.Unreadable(
              report.id(),
              report.source().orElse(report.id()),
              Failure.INTERNAL,
              "internal error, please report it: " + e);
      return new Done(work.fail(failure), Optional.of(failure), readable.warnings());
    }
  }
}
