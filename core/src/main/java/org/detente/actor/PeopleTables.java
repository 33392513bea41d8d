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
    String also = "";
    char gender = ' ';

    Person(Row first) {
      this.first = first;
    }

    boolean isFull(String name) {
      return Spelling.key(name).equals(Spelling.key(first.get("name")));
    }
  }

  private final List<Person> people = new ArrayList<>();
  private final Map<String, Person> byName = new HashMap<>();

  /**
   * @param own the people whose short names count; else the heads, with what they are head of
   */
  void add(List<Row> rows, boolean own) {
    for (Row row : rows) {
      Person person = add(row, own);
      if (!own) {
        person.also = row.get("also");
      }
    }
  }

  private Person add(Row row, boolean bare) {
    List<String> names = new ArrayList<>();
    names.add(row.get("name"));
    names.addAll(row.list("aliases"));
    String country = row.get("country");
    Person person = null;
    for (String name : names) {
      Person known = byName.get(key(country, name));
      boolean full = name.equals(row.get("name")) || known != null && known.isFull(name);
      if (known != null && full && name.indexOf(' ') > 0) {
        person = known; // relatives may have a shorter form in common
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
    return person;
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
              "",
              person.also),
          List.copyOf(person.names));
    }
  }
}
