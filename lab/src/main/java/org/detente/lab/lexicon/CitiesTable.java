package org.detente.lab.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/**
 * Makes {@code cities.tsv} of the actor lexicon: names of cities and first-level regions with their
 * country, from GeoNames. Of several places of one name the largest stays. Names that are common
 * English words are left out unless the city is large.
 *
 * <p>Arguments: the folder of facts, a zipped CoNLL-U file that shows which words are common, the
 * file to write.
 */
public final class CitiesTable {
  private static final long LEAST = 10_000;
  private static final long LEAST_OTHER_NAMES = 700_000;
  private static final long LEAST_COMMON = 1_500_000;

  private record Place(String iso3, long weight) {}

  private final Map<String, Place> places = new TreeMap<>();
  private final Map<String, String> iso3 = new HashMap<>();
  private final Set<String> common = new HashSet<>();

  private CitiesTable() {}

  public static void main(String[] arguments) throws IOException {
    CitiesTable table = new CitiesTable();
    Path facts = Path.of(arguments[0]);
    table.readCountries(facts.resolve("countryInfo.txt"));
    table.readCommon(Path.of(arguments[1]));
    table.readRegions(facts.resolve("admin1CodesASCII.txt"));
    table.readCities(facts.resolve("cities500.txt.gz"));
    Files.writeString(Path.of(arguments[2]), table.text(), StandardCharsets.UTF_8);
  }

  private void readCountries(Path file) throws IOException {
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      String[] cells = line.split("\t", -1);
      if (!line.startsWith("#") && cells.length > 1) {
        iso3.put(cells[0], cells[1]);
      }
    }
  }

  private void readCommon(Path file) throws IOException {
    for (String line : zipped(file)) {
      String[] cells = line.split("\t", -1);
      if (cells.length > 4 && !cells[3].equals("PROPN")) {
        common.add(cells[1].toLowerCase(Locale.ROOT));
        common.add(cells[2].toLowerCase(Locale.ROOT));
      }
    }
  }

  private void readRegions(Path file) throws IOException {
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      String[] cells = line.split("\t", -1);
      String country = iso3.getOrDefault(cells[0].substring(0, 2), "");
      for (String name : List.of(cells[1], cells[2])) {
        add(name, country, 400_000);
        add(
            name.replaceAll(
                "(?i) (province|region|oblast|state|governorate|district|county|prefecture)$", ""),
            country,
            300_000);
      }
    }
  }

  private void readCities(Path file) throws IOException {
    for (String line : zipped(file)) {
      String[] cells = line.split("\t", -1);
      long population = Long.parseLong(cells[14]);
      if (population < LEAST && !cells[7].equals("PPLA") && !cells[7].equals("PPLC")) {
        continue;
      }
      String country = iso3.getOrDefault(cells[8], "");
      add(cells[1], country, population);
      add(cells[2], country, population);
      if (population >= LEAST_OTHER_NAMES) {
        for (String other : cells[3].split(",")) {
          if (isLatin(other) && other.length() > 4) {
            add(other, country, population / 20);
          }
        }
      }
    }
  }

  private static List<String> zipped(Path file) throws IOException {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      return in.lines().toList();
    }
  }

  private static boolean isLatin(String name) {
    return !name.isEmpty()
        && Character.isUpperCase(name.charAt(0))
        && !name.toUpperCase(Locale.ROOT).equals(name)
        && name.codePoints().allMatch(c -> c < 0x250 || c == 0x2019);
  }

  private void add(String name, String country, long weight) {
    String key = key(name);
    boolean tooCommon = common.contains(key) && weight < LEAST_COMMON;
    if (key.length() < 3 || country.isEmpty() || tooCommon || key.split(" ").length > 4) {
      return;
    }
    Place known = places.get(key);
    if (known == null || known.weight() < weight) {
      places.put(key, new Place(country, weight));
    }
  }

  /** As the lexicon's own keys: lower case, no accents, split at hyphens and apostrophes. */
  private static String key(String name) {
    return Normalizer.normalize(name.replace('’', '\''), Normalizer.Form.NFD)
        .toLowerCase(Locale.ROOT)
        .replace('ı', 'i')
        .replace('ł', 'l')
        .replace('ø', 'o')
        .replace("ß", "ss")
        .replace('đ', 'd')
        .replace("æ", "ae")
        .replaceAll("[-'–/]", " ")
        .replaceAll("[^a-z0-9 ]", "")
        .strip()
        .replaceAll("\\s+", " ");
  }

  private String text() {
    StringBuilder out =
        new StringBuilder(
            "# Cities and first-level regions: key, country. Sorted by key for search in place.\n"
                + "# Source: GeoNames cities500 and admin1 (CC BY 4.0, geonames.org).\n"
                + "# Made by org.detente.lab.lexicon.CitiesTable: do not edit.\n");
    places.forEach((key, place) -> out.append(key).append('\t').append(place.iso3()).append('\n'));
    return out.toString();
  }
}
