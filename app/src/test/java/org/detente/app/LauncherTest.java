package org.detente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs the launcher in a copy of the project's outline, with a Maven and a Java that only say what
 * they were asked: when it builds is what matters here, and a true build takes a minute.
 */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
  private static final String MAVEN =
      """
      #!/bin/sh
      echo built >> "$ROOT/builds"
      sleep 0.3
      mkdir -p "$ROOT/.build/maven/detente-app/lib"
      : > "$ROOT/.build/maven/detente-app/detente-app-1.jar"
      : > "$ROOT/.build/maven/detente-app/lib/detente-core-1.jar"
      exit ${MAVEN_FAILS:-0}
      """;
  private static final String JAVA =
      """
      #!/bin/sh
      case "$*" in
        *-version*) echo "    java.specification.version = ${JAVA_IS:-17}" >&2 ;;
        *--list-modules*) echo jdk.compiler@17 ;;
        *doctor*) ;;
        *) echo "ran $*" ;;
      esac
      """;

  @TempDir private Path folder;
  private Path root = Path.of("");
  private Path source = Path.of("");

  private record Outcome(int code, String out, String err) {}

  @BeforeEach
  void layOut() throws IOException {
    root = Files.createDirectories(folder.toRealPath().resolve("the project"));
    Path launcher = Path.of("..", "detente");
    script(root.resolve("detente"), Files.readString(launcher));
    script(root.resolve("bin/mvn"), MAVEN);
    script(root.resolve("jdk/bin/java"), JAVA);
    for (String module : List.of("core", "app")) {
      Files.createDirectories(root.resolve(module + "/src/main"));
      Files.writeString(root.resolve(module + "/pom.xml"), "");
    }
    Files.writeString(root.resolve("pom.xml"), "");
    source = Files.writeString(root.resolve("core/src/main/A.java"), "");
    for (Path path : List.of(source, source.getParent())) {
      Files.setLastModifiedTime(path, FileTime.from(Instant.now().minusSeconds(60)));
    }
  }

  private static void script(Path path, String text) throws IOException {
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private Process start(Path launcher, String... settings) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(launcher.toString(), "read", "a b.txt");
    builder.directory(folder.toFile());
    builder.environment().put("ROOT", root.toString());
    builder.environment().put("JAVA_HOME", root.resolve("jdk").toString());
    builder.environment().put("PATH", root.resolve("bin") + ":" + System.getenv("PATH"));
    for (String setting : settings) {
      String[] parts = setting.split("=", 2);
      builder.environment().put(parts[0], parts[1]);
    }
    return builder.start();
  }

  private static Outcome end(Process process) throws IOException, InterruptedException {
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    return new Outcome(process.exitValue(), out, err);
  }

  private Outcome run(String... settings) throws IOException, InterruptedException {
    return end(start(root.resolve("detente"), settings));
  }

  private int builds() throws IOException {
    return Files.readAllLines(root.resolve("builds")).size();
  }

  @Test
  void itBuildsOnFirstUseSaysSoAndThenRuns() throws IOException, InterruptedException {
    Outcome first = run();
    assertThat(first.code()).isZero();
    assertThat(first.err()).contains("first use: building");
    assertThat(first.out()).startsWith("ran ").endsWith("Main read a b.txt\n");
    Outcome second = run();
    assertThat(second.err()).isEmpty();
    assertThat(builds()).isEqualTo(1);
  }

  @Test
  void itBuildsAgainAfterASourceChangedOrWentAway() throws IOException, InterruptedException {
    run();
    Files.writeString(source, "changed");
    assertThat(run().err()).contains("a source is newer");
    Files.delete(source);
    assertThat(run().err()).contains("a source is newer");
    assertThat(run().err()).isEmpty();
    assertThat(builds()).isEqualTo(3);
  }

  @Test
  void linksAndOtherFoldersLeadToTheSameProject() throws IOException, InterruptedException {
    Path far = Files.createDirectories(folder.resolve("far/away"));
    Path link = Files.createSymbolicLink(far.resolve("dt"), Path.of("../near"));
    Files.createSymbolicLink(folder.resolve("far/near"), root.resolve("detente"));
    assertThat(end(start(link)).out()).endsWith("Main read a b.txt\n");
    assertThat(run().err()).isEmpty();
    assertThat(builds()).isEqualTo(1);
  }

  @Test
  void launchersThatStartTogetherBuildOnce() throws IOException, InterruptedException {
    List<Process> together = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      together.add(start(root.resolve("detente")));
    }
    for (Process process : together) {
      assertThat(end(process).out()).startsWith("ran ");
    }
    assertThat(builds()).isEqualTo(1);
  }

  @Test
  void aBuildThatFailsIsNotKept() throws IOException, InterruptedException {
    Outcome failed = run("MAVEN_FAILS=1");
    assertThat(failed.code()).isEqualTo(1);
    assertThat(failed.err()).contains("the build failed").contains("build.log");
    assertThat(failed.out()).isEmpty();
    assertThat(run().code()).isZero();
  }

  @Test
  void anOldJavaIsNamed() throws IOException, InterruptedException {
    assertThat(run("JAVA_IS=11").err()).contains("Java 11 is too old").contains("17");
    assertThat(run("JAVA_IS=1.8").err()).contains("Java 1.8 is too old");
  }

  @Test
  void aMissingMavenIsNamed() throws IOException, InterruptedException {
    Path bare = Files.createDirectories(folder.resolve("bare"));
    for (String tool : List.of("bash", "env", "find", "sed", "mkdir", "flock", "grep")) {
      Path found = Path.of("/usr/bin", tool);
      if (Files.exists(found)) {
        script(bare.resolve(tool), "#!/bin/sh\nexec " + found + " \"$@\"\n");
      }
    }
    Outcome outcome = run("PATH=" + bare);
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.err()).contains("Maven is missing");
  }
}
