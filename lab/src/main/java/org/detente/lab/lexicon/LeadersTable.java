package org.detente.lab.lexicon;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.detente.lab.lexicon.Leader.Office;

/**
 * Makes {@code leaders.tsv} of the actor lexicon from the CIA World Factbook's and "Chiefs of
 * State" lists as collected in {@code leaders.tsv}, and the older leaders of the REIGN data set. A
 * head of several states or territories stands once, at home, with the others beside.
 *
 * <p>Arguments: the folder of facts, the file to write.
 */
public final class LeadersTable {
  private static final Set<String> SPANISH =
      Set.of(
          "ARG BOL CHL COL CRI CUB DOM ECU ESP GNQ GTM HND MEX NIC PAN PER PRY SLV URY VEN PHL PRI"
              .split(" "));

  private final Map<String, List<Leader>> byCountry = new TreeMap<>();

  private LeadersTable() {}

  public static void main(String[] arguments) throws IOException {
    Path facts = Path.of(arguments[0]);
    LeadersTable table = new LeadersTable();
    table.readLeaders(facts);
    table.readReign(facts.resolve("leaders-reign-2021-03.tsv"));
    Files.writeString(Path.of(arguments[1]), table.text(), StandardCharsets.UTF_8);
  }

  private void readLeaders(Path facts) throws IOException {
    List<LeaderRow> rows = LeaderRow.read(facts);
    rows.stream().filter(row -> !isShared(row)).forEach(this::add);
    rows.stream().filter(LeadersTable::isShared).forEach(this::add);
  }

  /** True where the office may be held by a head of another state. */
  private static boolean isShared(LeaderRow row) {
    boolean monarch = row.title().startsWith("Queen") || row.title().startsWith("King");
    return Dependencies.isTerritory(row.country())
        || row.country().equals("AND")
        || monarch && !Dependencies.homes(row.country()).isEmpty();
  }

  private void add(LeaderRow row) {
    Office office =
        new Office(row.country(), row.since(), row.until(), row.open(), cleanTitle(row.title()));
    for (List<String> names : row.names()) {
      home(row, names, office).orElseGet(() -> leader(row.country(), names)).add(names, office);
    }
  }

  private static String cleanTitle(String title) {
    String clean =
        title.replaceAll("(?i)\\b(Sir|Dame|Dr\\.|Gen\\.|Maj\\.|Lt\\.|Col\\.|Brig\\.)", "");
    clean = clean.replaceAll("\\s+", " ").strip().replaceAll(" (of|of the|and|for)$", "");
    return clean.replace("Ministers", "Minister").replace("Presidents", "President");
  }

  /** The same person as head of the state at home, or in a territory beside this one. */
  private Optional<Leader> home(LeaderRow row, Collection<String> names, Office office) {
    if (!isShared(row)) {
      return Optional.empty();
    }
    Optional<Leader> home = named(Dependencies.homes(row.country()), names).findFirst();
    return home.or(
        () ->
            named(Dependencies.siblings(row.country()), names)
                .filter(leader -> leader.holdsDuring(office))
                .findFirst());
  }

  private Stream<Leader> named(Set<String> places, Collection<String> names) {
    return places.stream()
        .flatMap(place -> byCountry.getOrDefault(place, List.of()).stream())
        .filter(leader -> leader.isNamed(names));
  }

  private Leader leader(String country, Collection<String> names) {
    List<Leader> known = byCountry.computeIfAbsent(country, c -> new ArrayList<>());
    return known.stream()
        .filter(leader -> leader.isNamed(names))
        .findFirst()
        .orElseGet(
            () -> {
              Leader fresh = new Leader(country);
              known.add(fresh);
              return fresh;
            });
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
        addOlder(country, one.strip(), new Office(country, row.get("start"), end, false, ""));
      }
    }
  }

  private void addOlder(String country, String name, Office office) {
    List<Leader> known = byCountry.computeIfAbsent(country, c -> new ArrayList<>());
    String key = LeaderNames.key(name);
    for (Leader leader : known) {
      boolean same =
          leader.names().stream()
              .map(LeaderNames::key)
              .anyMatch(n -> n.equals(key) || (" " + n + " ").contains(" " + key + " "));
      if (same && leader.holdsDuring(office)) {
        return;
      }
    }
    for (Leader leader : known) {
      if (leader.names().stream().map(LeaderNames::key).anyMatch(key::equals)) {
        leader.add(List.of(), office);
        return;
      }
    }
    Leader fresh = new Leader(country);
    fresh.add(List.of(name), office);
    known.add(fresh);
  }

  private String text() {
    StringBuilder out =
        new StringBuilder(
            "# Heads of state and government, their deputies, governors of territories, with"
                + " dates.\n"
                + "# Sources: CIA World Factbook and Chiefs of State lists, 2015 to January 2026"
                + " (public domain),\n"
                + "# some countries to August 2026 from Wikidata (CC0);\n"
                + "# REIGN data set, leaders to March 2021 (public domain, One Earth Future).\n"
                + "# Made by org.detente.lab.lexicon.LeadersTable: do not edit, correct it in"
                + " people.tsv.\n"
                + "# terms: SECTOR:since:until:title; an until with ? is the day up to which the"
                + " office is known to last.\n"
                + "# also: the same, with the code of another state or territory that the person"
                + " is head of.\n"
                + "name\taliases\tgender\tcountry\tterms\talso\n");
    byCountry.values().forEach(leaders -> append(out, leaders));
    return out.toString();
  }

  private static void append(StringBuilder out, List<Leader> leaders) {
    Map<String, Integer> uses = new HashMap<>();
    for (Leader leader : leaders) {
      forms(leader).forEach(form -> uses.merge(LeaderNames.key(form), 1, Integer::sum));
    }
    for (Leader leader : leaders) {
      String name = leader.names().iterator().next();
      Set<String> aliases = new LinkedHashSet<>(leader.names());
      for (String form : forms(leader)) {
        boolean first = leader.names().stream().anyMatch(n -> startsAlike(n, form));
        boolean family = LeaderNames.key(form).contains(" al ");
        if (first || !family || uses.getOrDefault(LeaderNames.key(form), 0) == 1) {
          aliases.add(form); // a father's name and the family's only where no relative has both
        }
      }
      aliases.remove(name);
      out.append(name)
          .append('\t')
          .append(String.join("|", aliases))
          .append('\t')
          .append(String.valueOf(leader.gender()).strip())
          .append('\t')
          .append(leader.country())
          .append('\t')
          .append(leader.terms(false))
          .append('\t')
          .append(leader.terms(true))
          .append('\n');
    }
  }

  private static boolean startsAlike(String name, String form) {
    return LeaderNames.key(name).split(" ")[0].equals(LeaderNames.key(form).split(" ")[0]);
  }

  private static Set<String> forms(Leader leader) {
    Set<String> forms = new LinkedHashSet<>();
    for (String name : leader.names()) {
      forms.addAll(LeaderNames.shorter(name, SPANISH.contains(leader.country())));
    }
    return forms;
  }
}
