package org.detente.app.store;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import org.detente.record.EventType;

/**
 * Adds reports to a store until it is killed or has added all; says after each flush how many are
 * kept. usage: KilledLoader STORE REPORTS REPORTS_A_FLUSH
 */
final class KilledLoader {
  private KilledLoader() {}

  public static void main(String[] args) {
    int reports = Integer.parseInt(args[1]);
    int together = Integer.parseInt(args[2]);
    try (Store store = Store.open(Path.of(args[0]));
        StoreWriter writer = new StoreWriter(store, Instant.EPOCH)) {
      System.out.println("open");
      for (int i = 0; i < reports; i++) {
        writer.add(
            Readings.of(
                "r" + i,
                "Met in room " + i + ".",
                LocalDate.of(2020, 1, 1).plusDays(i),
                EventType.CONSULT,
                "FRA",
                "DEU"));
        if ((i + 1) % together == 0) {
          writer.flush();
          System.out.println("kept " + (i + 1));
        }
      }
    }
    System.out.println("done");
  }
}
