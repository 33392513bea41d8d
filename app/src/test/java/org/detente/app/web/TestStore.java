package org.detente.app.web;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.detente.app.store.Store;
import org.detente.app.store.StoreWriter;
import org.detente.reading.Reader;
import org.detente.report.Received;
import org.detente.report.Reports;

/** A store of two years of reports on Chile and Bolivia, of our own writing. */
public final class TestStore {
  private static final String[] QUIET = {
    "Chile praised Bolivia for progress on border control.",
    "Bolivian officials met with Chilean officials in La Paz.",
    "Bolivia sent medical aid to Chile."
  };
  private static final String[] TENSE = {
    "Chile accused Bolivia of closing the border.",
    "Bolivia expelled five Chilean diplomats.",
    "Chile said that Bolivia was behaving irresponsibly in the dispute over water."
  };

  private TestStore() {}

  public static Path in(Path folder) {
    Path file = folder.resolve("test.duckdb");
    Reader reader = Reader.load();
    try (Store store = Store.open(file);
        StoreWriter writer = new StoreWriter(store, Instant.parse("2024-01-01T00:00:00Z"));
        Reports reports = reports()) {
      for (Optional<Received> next = reports.next(); next.isPresent(); next = reports.next()) {
        writer.add(reader.read(((Received.Readable) next.get()).report()));
      }
      writer.flush();
    }
    return file;
  }

  private static Reports reports() {
    StringBuilder lines = new StringBuilder();
    for (int month = 0; month < 24; month++) {
      String[] pool = month < 12 ? QUIET : TENSE;
      for (int i = 0; i < 3; i++) {
        lines.append(line(month, i, pool[(month + i) % 3]));
      }
    }
    lines.append(
        "{\"id\":\"plan\",\"published\":\"2022-03-01\",\"title\":\"A <b>summit</b>\",\"text\":"
            + "\"The presidents of Chile and Bolivia will meet in La Paz on 20 May."
            + " <script>alert(1)</script> Nothing else was said.\"}\n");
    return new Reports(
        List.of("-"),
        new ByteArrayInputStream(lines.toString().getBytes(StandardCharsets.UTF_8)),
        Optional.empty());
  }

  private static String line(int month, int i, String sentence) {
    return String.format(
        Locale.ROOT,
        "{\"id\":\"r%d/%d\",\"published\":\"%d-%02d-%02d\",\"text\":\"%s It was report %d of"
            + " month %d.\"}%n",
        month,
        i,
        2021 + month / 12,
        month % 12 + 1,
        5 + 9 * i,
        sentence,
        i,
        month);
  }
}
