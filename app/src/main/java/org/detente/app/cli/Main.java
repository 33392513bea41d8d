package org.detente.app.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.detente.app.store.StoreException;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** Where the launcher enters. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    Locale.setDefault(Locale.ROOT);
    OutputStream out = new FileOutputStream(FileDescriptor.out);
    PrintStream err =
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    System.exit(run(args, out, err, Terminal.detect()));
  }

  /**
   * Runs one command.
   *
   * @param out takes bytes unbuffered: every write is a whole record
   * @return the exit code
   */
  static int run(String[] args, OutputStream out, PrintStream err, Terminal terminal) {
    CommandLine line = new CommandLine(new DetenteCommand());
    new Verbs(out, err, terminal).addTo(line, args);
    HelpOption.addTo(line);
    line.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
    line.setColorScheme(
        CommandLine.Help.defaultColorScheme(terminal.colour() ? Ansi.ON : Ansi.OFF));
    line.setUsageHelpWidth(Math.min(terminal.width(), 100));
    line.setUsageHelpAutoWidth(false);
    line.setParameterExceptionHandler(
        (problem, given) -> {
          err.println("detente: " + problem.getMessage());
          err.println(
              "Try '" + problem.getCommandLine().getCommandSpec().qualifiedName() + " --help'.");
          return ExitCode.WRONG_USAGE;
        });
    line.setExecutionExceptionHandler((e, verb, parsed) -> failed(e, err, args));
    return line.execute(args);
  }

  private static int failed(Exception e, PrintStream err, String[] args) throws Exception {
    Throwable cause = e instanceof UncheckedIOException && e.getCause() != null ? e.getCause() : e;
    if (cause instanceof IOException && isBrokenPipe(cause)) {
      return ExitCode.BROKEN_PIPE;
    }
    if (java.util.Arrays.asList(args).contains("--verbose")) {
      throw e;
    }
    err.println("detente: " + (cause.getMessage() == null ? cause : cause.getMessage()));
    return cause instanceof StoreException ? ExitCode.STORE : ExitCode.SOME_FAILED;
  }

  private static boolean isBrokenPipe(Throwable e) {
    return String.valueOf(e.getMessage()).contains("roken pipe");
  }
}
