package org.detente.place;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Places by name, read from one array of bytes without parsing; {@link GazetteerLayout} has the
 * layout. Places are numbered from 0.
 */
final class Gazetteer {
  private static final int HEADER = 20;
  private static final int NONE = 0xFFFF;

  private final ByteBuffer bytes;
  private final int slots;
  private final int regions;
  private final int countries;
  private final int regionTable;
  private final int countryTable;
  private final int slotTable;
  private final int names;

  private Gazetteer(byte[] content) {
    bytes = ByteBuffer.wrap(content);
    if (bytes.getInt(0) != GazetteerLayout.MAGIC) {
      throw new IllegalArgumentException("not a gazetteer");
    }
    int places = bytes.getInt(4);
    slots = bytes.getInt(8);
    regions = bytes.getInt(12);
    countries = bytes.getInt(16);
    regionTable = HEADER + GazetteerLayout.RECORD * places;
    countryTable = regionTable + 4 * regions;
    slotTable = countryTable + 7 * countries;
    names = slotTable + 4 * slots;
  }

  /** Loads the gazetteer that ships with the core. */
  static Gazetteer load() {
    try (InputStream in = Gazetteer.class.getResourceAsStream("gazetteer.bin")) {
      if (in == null) {
        throw new IllegalStateException("no gazetteer beside " + Gazetteer.class.getName());
      }
      return new Gazetteer(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the gazetteer", e);
    }
  }

  /** The places that a key names, most populous first. */
  int[] find(String key) {
    int at = nameAt(key);
    return at < 0 ? new int[0] : placesAt(at);
  }

  private int nameAt(String key) {
    int mask = slots - 1;
    for (int slot = GazetteerLayout.hash(key) & mask; ; slot = slot + 1 & mask) {
      int offset = bytes.getInt(slotTable + 4 * slot);
      if (offset == 0) {
        return -1;
      }
      int at = names + offset - 1;
      if (PlaceKey.of(string(at)).equals(key)) {
        return at;
      }
    }
  }

  /** How a key is written, or an empty text where no place has it. */
  String form(String key) {
    int at = nameAt(key);
    return at < 0 ? "" : string(at);
  }

  private int[] placesAt(int name) {
    int at = name + 1 + (bytes.get(name) & 0xFF);
    int[] found = new int[bytes.get(at) & 0xFF];
    for (int i = 0; i < found.length; i++) {
      found[i] = three(at + 1 + 3 * i);
    }
    return found;
  }

  private String string(int at) {
    int length = bytes.get(at) & 0xFF;
    return new String(bytes.array(), at + 1, length, StandardCharsets.UTF_8);
  }

  private int three(int at) {
    return (bytes.get(at) & 0xFF) << 16
        | (bytes.get(at + 1) & 0xFF) << 8
        | bytes.get(at + 2) & 0xFF;
  }

  private static int record(int place) {
    return HEADER + GazetteerLayout.RECORD * place;
  }

  /** The GeoNames id, 0 for places that GeoNames did not give. */
  int id(int place) {
    return bytes.getInt(record(place));
  }

  double latitude(int place) {
    return three(record(place) + 4) * GazetteerLayout.UNIT - 180;
  }

  double longitude(int place) {
    return three(record(place) + 7) * GazetteerLayout.UNIT - 180;
  }

  GazetteerKind kind(int place) {
    return GazetteerKind.at(bytes.get(record(place) + 10));
  }

  /** Number of the country, or -1. */
  int country(int place) {
    int country = bytes.get(record(place) + 11) & 0xFF;
    return country == 0xFF ? -1 : country;
  }

  /** ISO 3166-1 alpha-3 code of a country. */
  String code(int country) {
    return new String(bytes.array(), countryTable + 7 * country, 3, StandardCharsets.US_ASCII);
  }

  /** Number of the country with a code, or -1. */
  int countryOf(String code) {
    byte[] letters = code.getBytes(StandardCharsets.US_ASCII);
    for (int i = 0; i < countries; i++) {
      int at = countryTable + 7 * i;
      if (Arrays.equals(bytes.array(), at, at + 3, letters, 0, letters.length)) {
        return i;
      }
    }
    return -1;
  }

  /** Number of the first-level region, or -1. */
  int region(int place) {
    int region = bytes.getShort(record(place) + 12) & 0xFFFF;
    return region == NONE ? -1 : region;
  }

  /** The place that a region number stands for. */
  int regionPlace(int region) {
    return bytes.getInt(regionTable + 4 * region);
  }

  /** Number of the county inside its region, or -1. */
  int county(int place) {
    int county = bytes.getShort(record(place) + 14) & 0xFFFF;
    return county == NONE ? -1 : county;
  }

  /** Population, to about a tenth. */
  double population(int place) {
    return Math.pow(10, logPopulation(place)) - 1;
  }

  /** Decimal logarithm of the population plus one. */
  double logPopulation(int place) {
    return (bytes.get(record(place) + 16) & 0xFF) / 10.0;
  }

  String name(int place) {
    return string(names + three(record(place) + 17));
  }
}
