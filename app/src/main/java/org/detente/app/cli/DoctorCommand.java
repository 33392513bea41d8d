package org.detente.app.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.Callable;
import org.detente.app.SelfCheck;
import org.detente.reading.Resources;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code detente doctor}: what is installed, and whether it works. */
@Command(
    name = "doctor",
    description = "Shows versions, models and lexicons with their hashes, and checks itself.",
    footer = {"", "Example:", "  detente doctor"})
final class DoctorCommand implements Callable<Integer> {
  private final OutputStream out;

  @Option(names = "--quiet", description = "Print only what is wrong.")
  private boolean quiet;

  DoctorCommand(OutputStream out) {
    this.out = out;
  }

  @Override
  public Integer call() throws IOException {
    Resources resources = Resources.load();
    if (!quiet) {
      print(versions(resources));
    }
    boolean sound = true;
    for (SelfCheck.Result result : SelfCheck.run()) {
      sound &= result.ok();
      if (!quiet || !result.ok()) {
        print((result.ok() ? "ok    " : "FAIL  ") + result.what() + "\n");
      }
    }
    return sound ? ExitCode.DONE : ExitCode.SOME_FAILED;
  }

  private static String versions(Resources resources) {
    Runtime java = Runtime.getRuntime();
    StringBuilder text = new StringBuilder();
    text.append("detente ").append(resources.version()).append('\n');
    text.append("Java ").append(System.getProperty("java.runtime.version"));
    text.append(" (").append(System.getProperty("java.vendor")).append("), ");
    text.append(System.getProperty("os.name")).append(' ').append(System.getProperty("os.arch"));
    text.append(", ").append(java.availableProcessors()).append(" cores, at most ");
    text.append(java.maxMemory() >> 20).append(" MB of heap\n\nModels and lexicons (SHA-256)\n");
    for (Map.Entry<String, String> entry : resources.hashes().entrySet()) {
      text.append("  ").append(entry.getValue()).append("  ").append(entry.getKey()).append('\n');
    }
    return text.append("\nSelf-check\n").toString();
  }

  private void print(String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }
}
