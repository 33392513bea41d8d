package org.detente.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs that end where nobody can catch it, and runs that find no room or no leave to write. */
class KilledRunTest {
  private static final int FILES = 8;
  private static final int REPORTS = 25;

  @TempDir private Path folder;
  private Path in;
  private Path out;

  @BeforeEach
  void inputs() throws IOException {
    in = Files.createDirectories(folder.resolve("in"));
    out = folder.resolve("out");
    for (int file = 0; file < FILES; file++) {
      StringBuilder lines = new StringBuilder();
      for (int i = 0; i < REPORTS; i++) {
        lines
            .append("{\"id\":\"")
            .append(name(file, i))
            .append("\",\"published\":\"2022-0" + (1 + i % 2) + "-03\",\"text\":\"The foreign")
            .append(" minister of Japan met his colleague from Norway for the ")
            .append(i)
            .append("th time. Both condemned Iran.\"}\n");
      }
      Files.writeString(in.resolve("f" + file + ".jsonl"), lines);
    }
  }

  private static String name(int file, int report) {
    return "r" + file + "-" + report;
  }

  private String[] args(Path to) {
    return new String[] {"--out", to.toString(), "--step", "1", in.toString()};
  }

  private void assertWhole(Path at) {
    List<String> ids =
        Run.written(at).stream()
            .map(line -> line.replaceAll(".*?\"id\":\"(r[^\"]*)\".*", "$1"))
            .toList();
    List<String> all =
        IntStream.range(0, FILES)
            .boxed()
            .flatMap(file -> IntStream.range(0, REPORTS).mapToObj(i -> name(file, i)))
            .toList();
    assertThat(ids).hasSameSizeAs(all);
    assertThat(new TreeSet<>(ids)).isEqualTo(new TreeSet<>(all));
  }

  /** Kills it in the step after the one that it has just told of. */
  private void killAfter(String told) throws Exception {
    Process process = Run.apart(Map.of(), args(out)).start();
    try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
      String line = lines.readLine();
      while (line != null && !line.contains(told)) {
        line = lines.readLine();
      }
      assertThat(line).as("told of a step before its end").isNotNull();
      while (process.isAlive() && !isWriting()) {
        Thread.onSpinWait();
      }
    } finally {
      process.toHandle().destroyForcibly();
      process.waitFor();
    }
  }

  private boolean isWriting() throws IOException {
    Path unfinished = out.resolve("_unfinished");
    if (!Files.isDirectory(unfinished)) {
      return false;
    }
    try (Stream<Path> files = Files.walk(unfinished)) {
      return files.anyMatch(file -> file.toString().endsWith(".parquet"));
    } catch (java.io.UncheckedIOException | java.nio.file.NoSuchFileException e) {
      return false;
    }
  }

  @Test
  void aRunKilledTwiceEndsWithEachReportOnce() throws Exception {
    killAfter("2 of 8 files");
    killAfter("2 of ");
    Run last = Run.here("--out", out.toString(), "--step", "3", in.toString());
    assertThat(last.code()).as(last.told()).isZero();
    assertThat(last.told()).containsPattern("[45] files were read before");
    assertWhole(out);
  }

  @Test
  void aFullDiskIsToldAndTheRunGoesOnWhenThereIsRoom() throws Exception {
    Path small = Files.createDirectories(folder.resolve("small"));
    assumeTrue(
        isDone("mount", "-t", "tmpfs", "-o", "size=200k", "tmpfs", small.toString()),
        "a small file system has to be mounted, which takes root");
    try {
      Path to = small.resolve("out");
      Run full = Run.here(args(to));
      assertThat(full.code()).as(full.told()).isEqualTo(1);
      assertThat(full.told()).contains("No space left on device");
      assertThat(isDone("mount", "-o", "remount,size=20m", small.toString())).isTrue();
      Run rest = Run.here(args(to));
      assertThat(rest.code()).as(rest.told()).isZero();
      assertWhole(to);
    } finally {
      isDone("umount", small.toString());
    }
  }

  @Test
  void aFolderThatCannotBeWrittenToIsNamed() throws Exception {
    Path file = Files.writeString(folder.resolve("file"), "not a folder");
    Run run = Run.here(args(file.resolve("out")));
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.told()).contains(file.toString());
    assertThat(Files.readString(file)).isEqualTo("not a folder");
  }

  private static boolean isDone(String... command) throws InterruptedException {
    try {
      return new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException e) {
      return false;
    }
  }
}
