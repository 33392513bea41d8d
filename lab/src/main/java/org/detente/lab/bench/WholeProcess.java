package org.detente.lab.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * One run of the command line, seen from outside.
 *
 * @param seconds from start to end
 * @param cpuSeconds of the process, all threads
 * @param residentMegabytes at most, where the system tells (Linux)
 */
record WholeProcess(double seconds, double cpuSeconds, OptionalLong residentMegabytes) {
  static WholeProcess run(Path launcher, String... args) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(launcher.toString()));
    command.addAll(Arrays.asList(args));
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    long resident = 0;
    long cpu = 0;
    while (!process.waitFor(2, TimeUnit.MILLISECONDS)) {
      resident = Math.max(resident, resident(process.pid()));
      cpu = process.info().totalCpuDuration().map(d -> d.toNanos()).orElse(cpu);
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    if (process.exitValue() != 0) {
      throw new IOException(String.join(" ", command) + ": exit " + process.exitValue());
    }
    return new WholeProcess(
        seconds, cpu / 1e9, resident > 0 ? OptionalLong.of(resident >> 10) : OptionalLong.empty());
  }

  /** The most that was resident, in kilobytes; 0 where it is not known. */
  private static long resident(long pid) {
    try (Stream<String> lines = Files.lines(Path.of("/proc/" + pid + "/status"))) {
      return lines
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
          .findFirst()
          .orElse(0);
    } catch (IOException | java.io.UncheckedIOException e) {
      return 0;
    }
  }
}
