package org.detente.lab.gazetteer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.detente.table.Row;
import org.detente.table.Table;

/**
 * Makes {@code gazetteer.bin} from GeoNames (CC BY 4.0), US counties and places written by hand.
 *
 * <p>Usage: {@code BuildGazetteer FACTS STATES OUT}: the folder with {@code cities500.txt.gz},
 * {@code admin1CodesASCII.txt} and {@code countryInfo.txt}; the actor step's {@code states.tsv};
 * the file to write.
 */
public final class BuildGazetteer {
  private static final int COUNTRY = 0;
  private static final int REGION = 1;
  private static final int COUNTY = 2;
  private static final int CITY = 3;
  private static final Map<String, Integer> KINDS =
      Map.of("country", 0, "region", 1, "city", 3, "sea", 7, "river", 8, "area", 9);

  /** Places above this many people keep their names in other Latin-script languages. */
  private static final int KNOWN = 50_000;

  private static final Set<String> ARABIC =
      Set.of(
          "SYR", "IRQ", "YEM", "SAU", "EGY", "LBY", "SDN", "JOR", "LBN", "PSE", "OMN", "ARE", "KWT",
          "QAT", "BHR", "DZA", "TUN", "MAR");
  private static final Set<String> ENGLISH = Set.of("USA", "GBR", "CAN", "AUS", "IRL", "NZL");

  private final Map<String, String> alpha3 = new HashMap<>();
  private final TreeMap<String, Entry> countries = new TreeMap<>();
  private final TreeMap<String, Entry> regions = new TreeMap<>();
  private final Map<String, Integer> regionNumbers = new HashMap<>();
  private final Map<String, Centre> centres = new HashMap<>();
  private final TreeMap<String, Entry> counties = new TreeMap<>();
  private final List<Entry> cities = new ArrayList<>();

  private BuildGazetteer() {}

  public static void main(String[] args) throws IOException {
    Path facts = Path.of(args[0]);
    BuildGazetteer build = new BuildGazetteer();
    build.readCountries(facts.resolve("countryInfo.txt"), Path.of(args[1]));
    build.readRegions(facts.resolve("admin1CodesASCII.txt"));
    build.readCities(facts.resolve("cities500.txt.gz"));
    build.placeCentres();
    build.readCounties();
    List<Entry> entries = new ArrayList<>(build.countries.values());
    int firstRegion = entries.size();
    entries.addAll(build.regions.values());
    entries.addAll(build.counties.values());
    entries.addAll(build.cities);
    entries.addAll(build.byHand());
    byte[] bytes =
        new GazetteerFile(entries, build.countries.size(), firstRegion, build.regions.size())
            .bytes();
    Files.write(Path.of(args[2]), bytes);
    System.out.println(entries.size() + " places, " + bytes.length + " bytes");
  }

  private void readCountries(Path info, Path states) throws IOException {
    for (String line : Files.readAllLines(info)) {
      String[] cells = line.split("\t", -1);
      if (cells.length > 16 && cells[1].length() == 3) {
        alpha3.put(cells[0], cells[1]);
        int id = cells[16].isBlank() ? 0 : Integer.parseInt(cells[16]);
        Entry country = new Entry(id, cells[4], COUNTRY, cells[1]);
        country.population = Long.parseLong(cells[7]);
        countries.put(cells[1], country);
      }
    }
    for (Row row : Table.parse("states.tsv", Files.readString(states)).rows()) {
      Entry country = countries.get(row.get("country"));
      if (country != null) {
        country.names.addAll(row.list("names"));
        country.names.removeAll(
            List.of("England", "Scotland", "Wales", "Northern Ireland", "Ulster"));
      }
    }
  }

  private void readRegions(Path file) throws IOException {
    for (String line : Files.readAllLines(file)) {
      String[] cells = line.split("\t", -1);
      String code = alpha3.get(cells[0].substring(0, 2));
      if (code != null) {
        Entry region = new Entry(Integer.parseInt(cells[3]), cells[1], REGION, code);
        region.names.addAll(RegionNames.of(cells[1]));
        region.names.addAll(RegionNames.of(cells[2]));
        regions.put(cells[0], region);
      }
    }
    int number = 0;
    for (Map.Entry<String, Entry> region : regions.entrySet()) {
      region.getValue().region = number;
      regionNumbers.put(region.getKey(), number++);
    }
  }

  private void readCities(Path file) throws IOException {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        city(line.split("\t", -1));
      }
    }
  }

  private void city(String[] cells) {
    String code = alpha3.getOrDefault(cells[8], "");
    int kind =
        switch (cells[7]) {
          case "PPLC" -> 4;
          case "PPLA" -> 5;
          case "PPLX" -> 6;
          default -> CITY;
        };
    Entry city = new Entry(Integer.parseInt(cells[0]), cells[1], kind, code);
    city.latitude = Double.parseDouble(cells[4]);
    city.longitude = Double.parseDouble(cells[5]);
    city.population = Long.parseLong(cells[14]);
    String regionCode = cells[8] + "." + cells[10];
    city.region = regionNumbers.getOrDefault(regionCode, -1);
    city.county = Figures.number(cells[11]);
    city.names.add(cells[2]);
    if (ARABIC.contains(code)) {
      city.names.addAll(RegionNames.withoutArticle(cells[2]));
    }
    // Small towns of English-speaking countries carry other towns' names as alternates.
    long known = ENGLISH.contains(code) ? 10 * KNOWN : KNOWN;
    if (city.population >= known || kind == 4) {
      for (String other : cells[3].split(",")) {
        if (RegionNames.isLatin(other)) {
          city.names.add(other);
        }
      }
    }
    cities.add(city);
    centres.computeIfAbsent(code, c -> new Centre()).add(city.latitude, city.longitude);
    centres.computeIfAbsent(regionCode, c -> new Centre()).add(city.latitude, city.longitude);
    Entry region = regions.get(regionCode);
    if (region != null) {
      region.population += city.population;
    }
  }

  private void placeCentres() {
    countries.forEach((code, country) -> place(country, centres.get(code)));
    regions.forEach((code, region) -> place(region, centres.get(code)));
    for (Row row : Table.beside(BuildGazetteer.class, "region-centres.tsv").rows()) {
      for (Entry region : regions.values()) {
        if (region.country.equals(row.get("country")) && region.names.contains(row.get("region"))) {
          region.latitude = Double.parseDouble(row.get("latitude"));
          region.longitude = Double.parseDouble(row.get("longitude"));
        }
      }
    }
  }

  private static void place(Entry entry, @org.jspecify.annotations.Nullable Centre centre) {
    if (centre != null) {
      entry.latitude = centre.latitude();
      entry.longitude = centre.longitude();
    }
  }

  /** US states take the middle of their area, and each county becomes a place. */
  private void readCounties() {
    Map<String, Entry> states = new HashMap<>();
    for (Row row : Table.beside(BuildGazetteer.class, "us-counties.tsv").rows()) {
      String fips = row.get("fips");
      double latitude = Double.parseDouble(row.get("latitude"));
      double longitude = Double.parseDouble(row.get("longitude"));
      if (fips.length() == 2) {
        for (Map.Entry<String, Entry> region : regions.entrySet()) {
          if (region.getKey().startsWith("US.")
              && region.getValue().names.contains(row.get("name"))) {
            region.getValue().latitude = latitude;
            region.getValue().longitude = longitude;
            states.put(fips, region.getValue());
          }
        }
        continue;
      }
      Entry state = states.get(fips.substring(0, 2));
      if (state != null) {
        counties.put(fips, county(row.get("name"), fips, state, latitude, longitude));
      }
    }
    for (Entry city : cities) {
      if (city.country.equals("USA")) {
        for (Map.Entry<String, Entry> state : states.entrySet()) {
          if (state.getValue().region == city.region) {
            Entry county = counties.get("%s%03d".formatted(state.getKey(), city.county));
            if (county != null) {
              county.population += city.population;
            }
          }
        }
      }
    }
  }

  private static Entry county(
      String name, String fips, Entry state, double latitude, double longitude) {
    String title = state.name.equals("Louisiana") ? " Parish" : " County";
    Entry county = new Entry(0, name + title, COUNTY, "USA");
    county.names.add(name);
    county.latitude = latitude;
    county.longitude = longitude;
    county.region = state.region;
    county.county = Figures.number(fips.substring(2));
    return county;
  }

  private List<Entry> byHand() {
    List<Entry> entries = new ArrayList<>();
    for (Row row : Table.beside(BuildGazetteer.class, "places-more.tsv").rows()) {
      List<String> names = row.list("names");
      Entry entry =
          new Entry(0, names.get(0), KINDS.getOrDefault(row.get("kind"), 9), row.get("country"));
      entry.names.addAll(names);
      entry.latitude = Double.parseDouble(row.get("latitude"));
      entry.longitude = Double.parseDouble(row.get("longitude"));
      entry.population = 1_000_000;
      entries.add(entry);
    }
    return entries;
  }
}
