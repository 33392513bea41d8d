package org.detente.lab.gazetteer;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.detente.place.GazetteerLayout;
import org.detente.place.PlaceKey;

/** Lays places out as the core's gazetteer reads them. */
final class GazetteerFile {
  private static final int MOST_PLACES = 255;

  private final List<Entry> entries;
  private final int countries;
  private final int firstRegion;
  private final int regions;

  /**
   * Places in the order of their numbers: countries, then regions, then the others.
   *
   * @param countries how many of the first places are countries
   * @param firstRegion number of the first region
   */
  GazetteerFile(List<Entry> entries, int countries, int firstRegion, int regions) {
    this.entries = entries;
    this.countries = countries;
    this.firstRegion = firstRegion;
    this.regions = regions;
  }

  byte[] bytes() {
    TreeMap<String, List<Integer>> byKey = new TreeMap<>();
    Map<String, String> written = new HashMap<>();
    for (int i = 0; i < entries.size(); i++) {
      for (String name : entries.get(i).names) {
        String key = PlaceKey.of(name);
        if (key.length() > 1) {
          written.putIfAbsent(key, name);
          List<Integer> places = byKey.computeIfAbsent(key, k -> new ArrayList<>(1));
          if (places.isEmpty() || places.get(places.size() - 1) != i) {
            places.add(i);
          }
        }
      }
    }
    ByteArrayOutputStream names = new ByteArrayOutputStream();
    Map<String, Integer> offsets = new HashMap<>();
    int slots = Integer.highestOneBit(byKey.size() * 3 / 2) * 2;
    int[] table = new int[slots];
    for (Map.Entry<String, List<Integer>> key : byKey.entrySet()) {
      String form = written.getOrDefault(key.getKey(), "");
      offsets.put(form, names.size());
      slot(table, key.getKey(), names.size() + 1);
      name(names, form, key.getValue());
    }
    ByteBuffer out =
        ByteBuffer.allocate(
            20 + GazetteerLayout.RECORD * entries.size() + 4 * regions + 7 * countries + 4 * slots);
    out.putInt(GazetteerLayout.MAGIC).putInt(entries.size()).putInt(slots);
    out.putInt(regions).putInt(countries);
    TreeMap<String, Integer> codes = new TreeMap<>();
    for (int i = 0; i < countries; i++) {
      codes.put(entries.get(i).country, i);
    }
    for (Entry entry : entries) {
      // A main name that shares its key with an earlier form is written once more, for display.
      Integer offset = offsets.get(entry.name);
      if (offset == null) {
        offset = names.size();
        offsets.put(entry.name, offset);
        name(names, entry.name, List.of());
      }
      record(out, entry, codes.getOrDefault(entry.country, 0xFF), offset);
    }
    for (int i = 0; i < regions; i++) {
      out.putInt(firstRegion + i);
    }
    for (int i = 0; i < countries; i++) {
      out.put(entries.get(i).country.getBytes(StandardCharsets.US_ASCII)).putInt(i);
    }
    for (int offset : table) {
      out.putInt(offset);
    }
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.writeBytes(out.array());
    all.writeBytes(names.toByteArray());
    return all.toByteArray();
  }

  private static void slot(int[] table, String key, int value) {
    int mask = table.length - 1;
    int slot = GazetteerLayout.hash(key) & mask;
    while (table[slot] != 0) {
      slot = slot + 1 & mask;
    }
    table[slot] = value;
  }

  private void name(ByteArrayOutputStream names, String form, List<Integer> places) {
    byte[] text = form.getBytes(StandardCharsets.UTF_8);
    names.write(text.length);
    names.writeBytes(text);
    List<Integer> sorted = new ArrayList<>(places);
    sorted.sort(
        Comparator.<Integer>comparingLong(i -> -entries.get(i).population)
            .thenComparing(Comparator.naturalOrder()));
    int count = Math.min(MOST_PLACES, sorted.size());
    names.write(count);
    for (int place : sorted.subList(0, count)) {
      names.write(place >> 16);
      names.write(place >> 8);
      names.write(place);
    }
  }

  private static void record(ByteBuffer out, Entry entry, int country, int name) {
    out.putInt(entry.id);
    degrees(out, entry.latitude);
    degrees(out, entry.longitude);
    out.put((byte) entry.kind).put((byte) country);
    out.putShort((short) entry.region).putShort((short) entry.county);
    out.put((byte) Math.round(10 * Math.log10(entry.population + 1.0)));
    three(out, name);
  }

  private static void degrees(ByteBuffer out, double value) {
    three(out, (int) Math.min(0xFFFFFF, Math.round((value + 180) / GazetteerLayout.UNIT)));
  }

  private static void three(ByteBuffer out, int value) {
    out.put((byte) (value >> 16)).put((byte) (value >> 8)).put((byte) value);
  }
}
