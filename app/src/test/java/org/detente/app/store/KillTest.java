package org.detente.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A loader that is killed where nobody can catch it: {@code kill -9} of a process of its own. */
class KillTest {
  private static final int KILLS = 50;
  private static final int REPORTS = 200_000;

  @TempDir private Path folder;

  private static Process start(Path store, int together) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return new ProcessBuilder(
            java,
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-cp",
            System.getProperty("java.class.path"),
            KilledLoader.class.getName(),
            store.toString(),
            String.valueOf(REPORTS),
            String.valueOf(together))
        .redirectErrorStream(true)
        .start();
  }

  /** Kills it some time after it has opened the store, and gives the last number it called kept. */
  private static int keptWhenKilled(Process loader, int lines, long nanos) throws Exception {
    int kept = 0;
    try (BufferedReader out = loader.inputReader(StandardCharsets.UTF_8)) {
      assertThat(out.readLine()).isEqualTo("open");
      for (int i = 0; i < lines; i++) {
        kept = kept(out.readLine(), kept);
      }
      long until = System.nanoTime() + nanos;
      while (System.nanoTime() < until) {
        Thread.onSpinWait();
      }
      loader.toHandle().destroyForcibly();
      loader.waitFor();
      for (String line = out.readLine(); line != null; line = out.readLine()) {
        kept = kept(line, kept);
      }
    }
    return kept;
  }

  private static int kept(String line, int before) {
    return line != null && line.matches("kept \\d+") ? Integer.parseInt(line.substring(5)) : before;
  }

  private static long one(Store store, String sql) throws SQLException {
    try (Statement statement = store.connection().createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getLong(1);
    }
  }

  @Test
  void aKilledLoaderKeepsWhatItCalledKeptAndNoHalfReport() throws Exception {
    SplittableRandom random = new SplittableRandom(20);
    Path file = folder.resolve("killed.duckdb");
    long before = 0;
    int told = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      Process loader = start(file, 20 + random.nextInt(400));
      int kept = keptWhenKilled(loader, random.nextInt(3), random.nextLong(40_000_000));
      told += kept > 0 ? 1 : 0;
      try (Store store = Store.open(file)) {
        long reports = one(store, "SELECT count(*) FROM report");
        assertThat(reports).as("kill %d", kill).isGreaterThanOrEqualTo(Math.max(before, kept));
        before = reports;
        assertThat(one(store, "SELECT count(DISTINCT id) FROM report")).isEqualTo(reports);
        for (String table : new String[] {"sentence", "event", "pair"}) {
          assertThat(one(store, "SELECT count(DISTINCT report) FROM " + table))
              .as("%s of whole reports, kill %d", table, kill)
              .isEqualTo(reports);
        }
        assertThat(one(store, "SELECT count(*) FROM party")).isEqualTo(2 * reports);
      }
    }
    // Else the moments would all lie before the first flush, and the test would show nothing.
    assertThat(told).isGreaterThan(KILLS / 4);
    assertThat(before).isPositive().isLessThan(REPORTS);
  }

  @Test
  void aStoreThatAnotherProcessHasOpenIsCalledBusy() throws Exception {
    Path file = folder.resolve("busy.duckdb");
    Process loader = start(file, 1000);
    try (BufferedReader out = loader.inputReader(StandardCharsets.UTF_8)) {
      assertThat(out.readLine()).isEqualTo("open");
      org.assertj.core.api.Assertions.assertThatThrownBy(() -> Store.open(file))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("in use by another program");
    } finally {
      loader.toHandle().destroyForcibly();
      loader.waitFor();
    }
    try (Store store = Store.open(file)) {
      assertThat(one(store, "SELECT count(*) FROM store")).isEqualTo(1);
    }
  }
}
