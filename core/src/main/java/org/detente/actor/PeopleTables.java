package org.detente.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.detente.table.Row;

/**
 * Joins the rows of one person: of one country, with a name of two words or more in common. A name
 * of one word is the person's own only where {@code people.tsv} gives it; the older leaders' lists
 * give bare surnames.
 */
final class PeopleTables {
  private static final class Person {
    final Row first;
    final Set<String> names = new LinkedHashSet<>();
    final StringBuilder terms = new StringBuilder();
    char gender = ' ';

    Person(Row first) {
      this.first = first;
    }
  }

  private final List<Person> people = new ArrayList<>();
  private final Map<String, Person> byName = new HashMap<>();

  /**
   * @param bare names of one word count
   */
  void add(List<Row> rows, boolean bare) {
    for (Row row : rows) {
      add(row, bare);
    }
  }

  private void add(Row row, boolean bare) {
    List<String> names = new ArrayList<>();
    names.add(row.get("name"));
    names.addAll(row.list("aliases"));
    String country = row.get("country");
    Person person = null;
    for (String name : names) {
      Person known = byName.get(key(country, name));
      if (known != null && name.indexOf(' ') > 0) {
        person = known;
        break;
      }
    }
    if (person == null) {
      person = new Person(row);
      people.add(person);
    }
    for (String name : names) {
      person.names.add(bare || name.indexOf(' ') > 0 ? name : "=" + name);
      byName.putIfAbsent(key(country, name), person);
    }
    if (person.gender == ' ') {
      person.gender = row.find("gender").map(g -> g.charAt(0)).orElse(' ');
    }
    person.terms.append(person.terms.length() == 0 ? "" : "|").append(row.get("terms"));
  }

  private static String key(String country, String name) {
    return country + Spelling.key(name);
  }

  /** Gives every person with the names; a name after {@code =} is a surname only. */
  void forEach(BiConsumer<Entry, List<String>> sink) {
    for (Person person : people) {
      Row row = person.first;
      sink.accept(
          new Entry(
              row.get("name"),
              EntryKind.PERSON,
              row.get("country"),
              person.gender,
              person.terms.toString(),
              row.where(),
              ""),
          List.copyOf(person.names));
    }
  }
}
