package org.detente.browser;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.detente.app.store.Store;
import org.detente.app.store.StoreWriter;
import org.detente.reading.Reader;
import org.detente.report.Received;
import org.detente.report.Reports;

/** A store of two years of reports on Chile and Bolivia, of our own writing. */
final class Archive {
  private static final String[] QUIET = {
    "Chile praised Bolivia for progress on border control.",
    "Bolivian officials met with Chilean officials in La Paz.",
    "Bolivia sent medical aid to Chile.",
    "Chile said that relations with Bolivia on border control had improved."
  };
  private static final String[] TENSE = {
    "Chile accused Bolivia of closing the border.",
    "Bolivia expelled five Chilean diplomats.",
    "Chile condemned Bolivia over the dispute over water.",
    "Bolivia threatened Chile with new sanctions."
  };

  /** Plans and what became of them, by day of publication. */
  private static final String[][] PLANS = {
    {"2021-05-10", "Chile and Bolivia will hold talks in Arica on 3 June."},
    {"2021-06-04", "Chile and Bolivia held talks in Arica on Thursday."},
    {"2021-09-02", "Chile and Bolivia will hold talks in Iquique on 9 October."},
    {"2021-09-20", "Chile called off the talks with Bolivia in Iquique planned for 9 October."}
  };

  private Archive() {}

  static Path in(Path folder) {
    Path file = folder.resolve("archive.duckdb");
    Reader reader = Reader.load();
    byte[] bytes = lines().getBytes(StandardCharsets.UTF_8);
    try (Store store = Store.open(file);
        StoreWriter writer = new StoreWriter(store, Instant.parse("2024-01-01T00:00:00Z"));
        Reports reports =
            new Reports(List.of("-"), new ByteArrayInputStream(bytes), Optional.empty())) {
      for (Optional<Received> next = reports.next(); next.isPresent(); next = reports.next()) {
        writer.add(reader.read(((Received.Readable) next.get()).report()));
      }
      writer.flush();
    }
    return file;
  }

  private static String lines() {
    StringBuilder lines = new StringBuilder();
    LocalDate day = LocalDate.of(2021, 1, 4);
    for (int i = 0; i < 120; i++, day = day.plusDays(6)) {
      String[] pool = i < 60 ? QUIET : TENSE;
      lines.append(
          String.format(
              Locale.ROOT,
              "{\"id\":\"r%d\",\"published\":\"%s\",\"title\":\"Report %d\",\"text\":\"%s It was"
                  + " told by correspondent %d.\"}%n",
              i,
              day,
              i,
              pool[i % 4],
              i));
    }
    for (String[] told : PLANS) {
      lines.append(
          String.format(
              Locale.ROOT,
              "{\"id\":\"p%s\",\"published\":\"%s\",\"title\":\"Talks\",\"text\":\"%s\"}%n",
              told[0],
              told[0],
              told[1]));
    }
    lines.append(
        "{\"id\":\"hostile/1\",\"published\":\"2022-03-01\",\"title\":\"<img src=x"
            + " onerror=alert(1)>\",\"url\":\"javascript:alert(1)\",\"text\":\"The presidents of"
            + " Chile and Bolivia will meet in La Paz on 20 May. <script>document.title ="
            + " 'owned'</script><b>Nothing</b> else was said.\"}\n");
    return lines.toString();
  }
}
