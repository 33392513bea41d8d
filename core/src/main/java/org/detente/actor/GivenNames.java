package org.detente.actor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.detente.table.Row;
import org.detente.table.Table;

/** Given names with the gender they mostly go with, and surnames too common to name anyone. */
final class GivenNames {
  private final Map<String, Character> genders = new HashMap<>();

  private final Set<String> commonSurnames = new HashSet<>();
  private final Set<String> things = new HashSet<>();

  private GivenNames() {}

  static GivenNames load() {
    GivenNames names = new GivenNames();
    for (Row row : Table.beside(GivenNames.class, "given-names.tsv").rows()) {
      char gender = row.get("gender").charAt(0);
      for (String name : row.get("names").split(" ")) {
        names.genders.putIfAbsent(Spelling.key(name), gender);
      }
    }
    read("common-surnames.tsv", names.commonSurnames);
    read("name-nouns.tsv", names.things);
    return names;
  }

  private static void read(String table, Set<String> into) {
    for (Row row : Table.beside(GivenNames.class, table).rows()) {
      for (String name : row.get("names").split(" ")) {
        into.add(Spelling.key(name));
      }
    }
  }

  /** True of words that end the name of a thing: "Act", "Street", "Monday". */
  boolean endsThing(String key) {
    return things.contains(key);
  }

  /** Days and times of day that a parse may take for the head of the phrase before them. */
  boolean isDay(String form) {
    return switch (form) {
      case "today",
          "yesterday",
          "tomorrow",
          "tonight",
          "Monday",
          "Tuesday",
          "Wednesday",
          "Thursday",
          "Friday",
          "Saturday",
          "Sunday" ->
          true;
      default -> false;
    };
  }

  boolean isCommonSurname(String key) {
    return commonSurnames.contains(key);
  }

  boolean contains(String key) {
    return genders.containsKey(key);
  }

  /** {@code m}, {@code f}, or blank where the name is unknown or goes with both. */
  char gender(String key) {
    char gender = genders.getOrDefault(key, ' ');
    return gender == 'b' ? ' ' : gender;
  }
}
