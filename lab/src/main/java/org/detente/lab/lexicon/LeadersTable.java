package org.detente.lab.lexicon;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Makes {@code leaders.tsv} of the actor lexicon from the CIA World Factbook's and "Chiefs of
 * State" lists as collected in {@code leaders.tsv}, and the older leaders of the REIGN data set.
 *
 * <p>Arguments: the folder of facts, the file to write.
 */
public final class LeadersTable {
  /** Territories whose chief of state is another country's. */
  private static final Set<String> TERRITORIES =
      Set.of(
          ("ABW AIA ALA ASM BES BLM BMU CCK COK CUW CXR CYM FLK FRO GGY GIB GRL GUM HKG IMN JEY MAC"
                  + " MAF MNP MSR MYT NCL NFK NIU PCN PRI PYF REU SHN SJM SPM SXM TCA TKL VGB VIR"
                  + " WLF")
              .split(" "));

  private static final Set<String> SPANISH =
      Set.of(
          "ARG BOL CHL COL CRI CUB DOM ECU ESP GNQ GTM HND MEX NIC PAN PER PRY SLV URY VEN PHL"
              .split(" "));

  private record Office(String since, String until, boolean open, String title) {}

  private static final class Leader {
    final String country;
    final Set<String> names = new LinkedHashSet<>();
    final List<Office> offices = new ArrayList<>();
    char gender = ' ';

    Leader(String country) {
      this.country = country;
    }
  }

  private final Map<String, List<Leader>> byCountry = new TreeMap<>();

  private LeadersTable() {}

  public static void main(String[] arguments) throws IOException {
    Path facts = Path.of(arguments[0]);
    LeadersTable table = new LeadersTable();
    table.readLeaders(facts.resolve("leaders.tsv"));
    table.readReign(facts.resolve("leaders-reign-2021-03.tsv"));
    Files.writeString(Path.of(arguments[1]), table.text(), StandardCharsets.UTF_8);
  }

  private void readLeaders(Path file) throws IOException {
    for (FactRow row : FactRow.read(file)) {
      String country = row.get("iso3");
      boolean head = row.get("role").equals("HOS");
      String title = row.get("title");
      if (country.length() != 3
          || head && TERRITORIES.contains(country)
          || TERRITORIES.contains(country) && title.startsWith("Governor")
          || isForeignMonarch(country, title, row.get("names"))) {
        continue;
      }
      String end = row.get("end");
      boolean open = end.isEmpty();
      Office office =
          new Office(row.get("since"), open ? row.get("last_seen") : end, open, cleanTitle(title));
      List<List<String>> columns = new ArrayList<>();
      for (String cell : row.get("names").split("\\|")) {
        List<String> people = LeaderNames.people(cell);
        for (int i = 0; i < people.size(); i++) {
          if (i == columns.size()) {
            columns.add(new ArrayList<>());
          }
          columns.get(i).add(people.get(i));
        }
      }
      columns.forEach(names -> add(country, names, office));
    }
  }

  private static boolean isForeignMonarch(String country, String title, String names) {
    return (title.startsWith("Queen") || title.startsWith("King"))
            && (names.contains("Elizabeth II") || names.contains("Charles III"))
            && !country.equals("GBR")
        || country.equals("AND") && (names.contains("Macron") || names.contains("Hollande"));
  }

  private static String cleanTitle(String title) {
    String clean =
        title.replaceAll("(?i)\\b(Sir|Dame|Dr\\.|Gen\\.|Maj\\.|Lt\\.|Col\\.|Brig\\.)", "");
    clean = clean.replaceAll("\\s+", " ").strip().replaceAll(" (of|of the|and|for)$", "");
    return clean.replace("Ministers", "Minister").replace("Presidents", "President");
  }

  private void add(String country, List<String> names, Office office) {
    List<Leader> known = byCountry.computeIfAbsent(country, c -> new ArrayList<>());
    Leader leader =
        known.stream()
            .filter(l -> names.stream().anyMatch(n -> isNameOf(l, n)))
            .findFirst()
            .orElseGet(
                () -> {
                  Leader fresh = new Leader(country);
                  known.add(fresh);
                  return fresh;
                });
    leader.names.addAll(names);
    if (office.title().matches(".*\\b(Queen|Dame|Duchess)\\b.*")) {
      leader.gender = 'f';
    } else if (office.title().matches(".*\\b(King|Sultan|Emperor|Pope|Amir|Prince)\\b.*")) {
      leader.gender = 'm';
    }
    if (!leader.offices.contains(office)) {
      leader.offices.add(office);
    }
  }

  /** One name's words are all among the other's. */
  private static boolean isNameOf(Leader leader, String name) {
    Set<String> words = new HashSet<>(List.of(LeaderNames.key(name).split(" ")));
    for (String known : leader.names) {
      Set<String> other = new HashSet<>(List.of(LeaderNames.key(known).split(" ")));
      if (Math.min(words.size(), other.size()) >= 2 || words.equals(other)) {
        if (words.containsAll(other) || other.containsAll(words)) {
          return true;
        }
      }
    }
    return false;
  }

  private void readReign(Path file) throws IOException {
    for (FactRow row : FactRow.read(file)) {
      String country = Correlates.iso3(row.get("cow_abb"));
      String end = row.get("end_month");
      String name =
          row.get("leader")
              .replaceAll("\\s*\\([^)]*\\)", "")
              .replaceAll("^(Lyonpo|Sir) ", "")
              .strip();
      if (country.isEmpty() || end.compareTo("1970") < 0 || name.length() < 3) {
        continue;
      }
      for (String one : name.split(" and ")) {
        addOlder(country, one.strip(), new Office(row.get("start"), end, false, ""));
      }
    }
  }

  private void addOlder(String country, String name, Office office) {
    List<Leader> known = byCountry.computeIfAbsent(country, c -> new ArrayList<>());
    String key = LeaderNames.key(name);
    for (Leader leader : known) {
      boolean same =
          leader.names.stream()
              .map(LeaderNames::key)
              .anyMatch(n -> n.equals(key) || (" " + n + " ").contains(" " + key + " "));
      if (same && leader.offices.stream().anyMatch(o -> overlap(o, office))) {
        return;
      }
    }
    for (Leader leader : known) {
      if (leader.names.stream().map(LeaderNames::key).anyMatch(key::equals)) {
        leader.offices.add(office);
        return;
      }
    }
    Leader fresh = new Leader(country);
    fresh.names.add(name);
    fresh.offices.add(office);
    known.add(fresh);
  }

  private static boolean overlap(Office a, Office b) {
    return a.since().compareTo(b.until()) <= 0 && b.since().compareTo(a.until()) <= 0;
  }

  private String text() {
    StringBuilder out =
        new StringBuilder(
            "# Heads of state and government, their deputies, with dates.\n"
                + "# Sources: CIA World Factbook and Chiefs of State lists, 2015 to January 2026"
                + " (public domain);\n"
                + "# REIGN data set, leaders to March 2021 (public domain, One Earth Future).\n"
                + "# Made by org.detente.lab.lexicon.LeadersTable: do not edit, correct it in"
                + " people.tsv.\n"
                + "# terms: SECTOR:since:until:title; an until with ? is the day up to which the"
                + " office is known to last.\n"
                + "name\taliases\tgender\tcountry\tterms\n");
    byCountry.values().forEach(leaders -> leaders.forEach(leader -> append(out, leader)));
    return out.toString();
  }

  private static void append(StringBuilder out, Leader leader) {
    List<String> names = new ArrayList<>(leader.names);
    String name = names.get(0);
    Set<String> aliases = new LinkedHashSet<>(names.subList(1, names.size()));
    for (String one : names) {
      aliases.addAll(LeaderNames.shorter(one, SPANISH.contains(leader.country)));
    }
    aliases.remove(name);
    List<String> terms = new ArrayList<>();
    leader.offices.stream()
        .sorted(java.util.Comparator.comparing(Office::since))
        .forEach(
            o ->
                terms.add(
                    "GOV:"
                        + o.since()
                        + ":"
                        + o.until()
                        + (o.open() ? "?" : "")
                        + ":"
                        + o.title()));
    out.append(name)
        .append('\t')
        .append(String.join("|", aliases))
        .append('\t')
        .append(String.valueOf(leader.gender).strip())
        .append('\t')
        .append(leader.country)
        .append('\t')
        .append(String.join("|", new LinkedHashSet<>(terms)))
        .append('\n');
  }
}
