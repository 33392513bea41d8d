package org.detente.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.detente.table.Row;
import org.detente.table.Table;

/** Reads the tables that ship with the core into entries with their names. */
final class LexiconTables {
  private final BiConsumer<Entry, List<String>> sink;

  LexiconTables(BiConsumer<Entry, List<String>> sink) {
    this.sink = sink;
  }

  void readAll() {
    read("states.tsv").forEach(this::state);
    read("territories.tsv").forEach(this::territory);
    read("bodies.tsv").forEach(this::body);
    read("organisations.tsv").forEach(this::body);
    read("parties.tsv").forEach(this::body);
    read("armed.tsv").forEach(this::body);
    read("groups.tsv").forEach(this::group);
    PeopleTables people = new PeopleTables();
    people.add(read("people.tsv"), true);
    people.add(read("leaders.tsv"), false);
    people.forEach(sink);
    read("roles.tsv").forEach(this::role);
  }

  private static List<Row> read(String name) {
    return Table.beside(LexiconTables.class, name).rows();
  }

  private void state(Row row) {
    String country = row.get("country");
    List<String> names = row.list("names");
    sink.accept(Entry.of(names.get(0), EntryKind.STATE, country, ""), names);
    List<String> peoples = new ArrayList<>(row.list("adjectives"));
    peoples.addAll(row.list("people"));
    sink.accept(Entry.of(names.get(0), EntryKind.PEOPLE, country, ""), peoples);
    sink.accept(Entry.of(names.get(0), EntryKind.SEAT, country, "GOV"), row.list("seats"));
  }

  private void territory(Row row) {
    String country = row.get("country");
    List<String> names = row.list("names");
    List<String> people = row.list("people");
    boolean single = names.size() == 1 || !row.get("sector").isEmpty();
    if (single) { // one territory, maybe by several names
      sink.accept(Entry.of(names.get(0), EntryKind.STATE, country, row.get("sector")), names);
      sink.accept(Entry.of(names.get(0), EntryKind.PEOPLE, country, ""), people);
      return;
    }
    for (String name : names) {
      sink.accept(Entry.of(name, EntryKind.STATE, country, ""), List.of(name));
    }
    for (String name : people) {
      sink.accept(Entry.of(name, EntryKind.PEOPLE, country, ""), List.of(name));
    }
  }

  private void body(Row row) {
    List<String> names = new ArrayList<>();
    names.add(row.get("name"));
    names.addAll(row.list("aliases"));
    String country = row.get("country");
    sink.accept(
        new Entry(row.get("name"), EntryKind.BODY, country, ' ', row.get("terms"), row.where(), ""),
        names);
  }

  private void group(Row row) {
    List<String> names = row.list("names");
    sink.accept(
        Entry.of(names.get(0), EntryKind.GROUP, row.get("country"), row.get("sector")), names);
  }

  private void role(Row row) {
    boolean organ = row.get("kind").equals("organ");
    Entry entry =
        new Entry(
            row.list("names").get(0),
            organ ? EntryKind.ORGAN : EntryKind.ROLE,
            "",
            row.find("gender").map(g -> g.charAt(0)).orElse(' '),
            row.get("sector"),
            row.where(),
            row.get("trait"));
    List<String> names = new ArrayList<>();
    for (String name : row.list("names")) {
      names.add(name);
      names.addAll(Plurals.of(name));
    }
    sink.accept(entry, names);
  }
}
