package org.detente.app.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the kept report of which a new one is a near-duplicate. Only originals are candidates, so a
 * copy of a copy is linked to the original. About 400 bytes a report.
 */
final class Copies {
  /** Share of common shingles from which on a report counts as a copy. */
  static final double LEAST_LIKENESS = 0.6;

  private final List<String> reports = new ArrayList<>();
  private final List<MinHash> hashes = new ArrayList<>();

  /** Open addressing: 1 + (number of the report · bands + band), 0 where a slot is free. */
  private int[] slots = new int[1 << 16];

  private int used;

  /** Remembers an original that is kept already. */
  void addOriginal(String report, MinHash hash) {
    int number = reports.size();
    reports.add(report);
    hashes.add(hash);
    for (int band = 0; band < MinHash.BANDS; band++) {
      if (2 * (used + 1) > slots.length) {
        grow();
      }
      int slot = slot(band, hash.band(band));
      if (slots[slot] == 0) {
        slots[slot] = 1 + number * MinHash.BANDS + band;
        used++;
      }
    }
  }

  /** Remembers a report, and gives the earlier one that it is a copy of. */
  Optional<String> add(String report, MinHash hash) {
    if (hash.isEmpty()) {
      return Optional.empty();
    }
    int last = -1;
    for (int band = 0; band < MinHash.BANDS; band++) {
      int entry = slots[slot(band, hash.band(band))];
      int candidate = entry == 0 ? -1 : (entry - 1) / MinHash.BANDS;
      if (candidate != last && candidate >= 0) {
        if (hash.likeness(hashes.get(candidate)) >= LEAST_LIKENESS) {
          return Optional.of(reports.get(candidate));
        }
        last = candidate;
      }
    }
    addOriginal(report, hash);
    return Optional.empty();
  }

  /** Where the band stands, or the free slot where it would. */
  private int slot(int band, int value) {
    int hash = (value ^ band * 0x9E3779B9) * 0x85EBCA6B;
    int slot = (hash ^ hash >>> 15) & slots.length - 1;
    while (slots[slot] != 0 && !holds(slots[slot] - 1, band, value)) {
      slot = slot + 1 & slots.length - 1;
    }
    return slot;
  }

  private boolean holds(int entry, int band, int value) {
    return entry % MinHash.BANDS == band && hashes.get(entry / MinHash.BANDS).band(band) == value;
  }

  private void grow() {
    int[] old = slots;
    slots = new int[old.length * 2];
    for (int entry : old) {
      if (entry != 0) {
        int band = (entry - 1) % MinHash.BANDS;
        slots[slot(band, hashes.get((entry - 1) / MinHash.BANDS).band(band))] = entry;
      }
    }
  }
}
