package org.detente.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.detente.app.store.Store;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The verb as a process of its own: killed where nobody can catch it, and beside another one. */
class AddProcessTest {
  private static final int REPORTS_A_KILL = 40;
  private static final int SENTENCES = 6;
  private static final int KILLS = 6;
  private static final int REPORTS = KILLS * REPORTS_A_KILL;
  private static final String[] COUNTRIES = {
    "Chile", "Bolivia", "Peru", "Kenya", "Uganda", "Norway", "Finland", "Japan"
  };
  private static final String[] DEEDS = {
    "signed a trade agreement with", "criticised", "imposed sanctions on", "sent aid to"
  };

  @TempDir private Path folder;
  private Path store;

  @BeforeEach
  void makesUpReports() throws IOException {
    store = folder.resolve("added.duckdb");
    SplittableRandom random = new SplittableRandom(31);
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < REPORTS; i++) {
      StringBuilder text = new StringBuilder();
      for (int s = 0; s < SENTENCES; s++) {
        int actor = random.nextInt(COUNTRIES.length);
        int other = (actor + 1 + random.nextInt(COUNTRIES.length - 1)) % COUNTRIES.length;
        text.append(COUNTRIES[actor])
            .append(' ')
            .append(DEEDS[random.nextInt(DEEDS.length)])
            .append(' ')
            .append(COUNTRIES[other])
            .append(" over matter ")
            .append(random.nextInt(100_000))
            .append(". ");
      }
      lines.add(
          String.format(
              "{\"id\": \"n%d\", \"published\": \"2021-03-04\", \"text\": \"%s\"}",
              i, text.toString().strip()));
    }
    for (int kill = 0; kill < KILLS; kill++) {
      Files.write(part(kill), lines.subList(0, (kill + 1) * REPORTS_A_KILL));
    }
  }

  /** Each holds the one before and some reports more. */
  private Path part(int kill) {
    return folder.resolve("reports" + kill + ".jsonl");
  }

  private Process add(Path input, Path out) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName(),
            "add",
            "--store",
            store.toString(),
            input.toString())
        .redirectErrorStream(true)
        .redirectOutput(out.toFile())
        .start();
  }

  private long size() throws IOException {
    Path log = Path.of(store + ".wal");
    return (Files.exists(store) ? Files.size(store) : 0)
        + (Files.exists(log) ? Files.size(log) : 0);
  }

  private static long one(Store open, String sql) throws SQLException {
    try (Statement statement = open.connection().createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getLong(1);
    }
  }

  /** Kills it some time after it has written so often to its files. */
  @SuppressWarnings("ThreadSleep") // Watches another process.
  private void killWhileItWrites(Process add, int writes, long nanos) throws Exception {
    long size = size();
    for (int seen = 0; seen < writes && add.isAlive(); ) {
      Thread.sleep(1);
      long now = size();
      seen += now == size ? 0 : 1;
      size = now;
    }
    add.waitFor(nanos, TimeUnit.NANOSECONDS);
    add.destroyForcibly().waitFor();
  }

  private long wholeReports(Store open) throws SQLException {
    long kept = one(open, "SELECT count(*) FROM report");
    assertThat(one(open, "SELECT count(DISTINCT id) FROM report")).isEqualTo(kept);
    assertThat(one(open, "SELECT count(*) FROM sentence")).isEqualTo(kept * SENTENCES);
    assertThat(one(open, "SELECT count(*) FROM event e ANTI JOIN report r ON r.id = e.report"))
        .isZero();
    assertThat(
            one(
                open,
                "SELECT count(*) FROM (SELECT report, id FROM event EXCEPT"
                    + " SELECT report, event FROM pair)"))
        .isZero();
    return kept;
  }

  @Test
  void aKilledAddLeavesWholeReportsAndTheNextGoesOn() throws Exception {
    SplittableRandom random = new SplittableRandom(5);
    assertThat(add(part(0), folder.resolve("first")).waitFor()).isZero();
    long before = REPORTS_A_KILL;
    for (int kill = 1; kill < KILLS; kill++) {
      Process add = add(part(kill), folder.resolve("out" + kill));
      killWhileItWrites(add, 1 + random.nextInt(3), random.nextLong(20_000_000));
      try (Store open = Store.open(store)) {
        long kept = wholeReports(open);
        assertThat(kept).as("kill %d", kill).isGreaterThanOrEqualTo(before);
        before = kept;
      }
    }

    Path out = folder.resolve("out");
    assertThat(add(part(KILLS - 1), out).waitFor()).isZero();

    try (Store open = Store.open(store)) {
      assertThat(wholeReports(open)).isEqualTo(REPORTS);
    }
    assertThat(Files.readString(out))
        .contains(String.format(Locale.ROOT, "read %,d, kept %,d (", REPORTS, REPORTS - before))
        .contains(String.format(Locale.ROOT, "duplicates %,d, failed 0", before));
  }

  @Test
  void aSecondProcessIsToldThatTheStoreIsBusy() throws Exception {
    Path one = folder.resolve("one.txt");
    Files.writeString(one, "Chile signed a trade agreement with Peru.", StandardCharsets.UTF_8);
    Path out = folder.resolve("busy");
    try (Store held = Store.open(store)) {
      assertThat(add(one, out).waitFor()).isEqualTo(ExitCode.STORE);
      assertThat(one(held, "SELECT count(*) FROM report")).isZero();
    }
    assertThat(Files.readString(out)).contains("in use by another program").doesNotContain("\tat ");

    assertThat(add(one, out).waitFor()).isZero();
    assertThat(Files.readString(out)).contains("kept 1");
  }
}
