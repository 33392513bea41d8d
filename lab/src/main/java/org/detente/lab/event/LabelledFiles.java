package org.detente.lab.event;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.detente.event.EventFinder;
import org.detente.lab.event.Labelled.Kind;
import org.detente.record.EventType;
import org.detente.table.Row;
import org.detente.table.Table;

/** Reads labelled sentences, and the examples of our own tables. */
final class LabelledFiles {
  private static final String DATE = "2019-06-03";
  private static final String TEXT = "# text = ";

  private static final Map<String, List<String>> TABLES =
      Map.of(
          "event",
          List.of(
              "operators",
              "consult",
              "request",
              "accuse",
              "yield",
              "refuse",
              "coerce",
              "assault",
              "verbal",
              "material",
              "conflict",
              "nominal",
              "nouns"),
          "statement",
          List.of("cue-verbs", "cue-nouns", "cue-adjectives"),
          "issue",
          List.of("frame", "relation"));

  private final Path folder;

  LabelledFiles(Path folder) {
    this.folder = folder;
  }

  /** Sentences with all their events. */
  List<Labelled> news() throws IOException {
    List<Labelled> found = new ArrayList<>();
    for (Map<String, Object> row : rows("news_dev.jsonl")) {
      found.add(labelled(Kind.NEWS, row, told(row, "required"), told(row, "optional"), "", ""));
    }
    return found;
  }

  /** Sentences with one event and the words of its sides. */
  List<Labelled> pairs() throws IOException {
    List<Labelled> found = new ArrayList<>();
    for (Map<String, Object> row : rows("plv.train.jsonl")) {
      for (Map<String, Object> event : JsonValues.objects(row, "events").subList(0, 1)) {
        Told told = Told.ofType(types(event, "event"));
        String source = JsonValues.text(event, "source_text");
        String target = JsonValues.text(event, "target_text");
        found.add(labelled(Kind.PAIR, row, List.of(told), List.of(), source, target));
      }
    }
    return found;
  }

  /** Sentences with one event and the countries of its sides. */
  List<Labelled> records() throws IOException {
    List<Labelled> found = new ArrayList<>();
    for (Map<String, Object> row : rows("plover_gsr.dev.jsonl")) {
      Set<EventType> types = types(row, "event");
      types.addAll(types(row, "event_v08"));
      Told told = Told.ofType(types);
      found.add(labelled(Kind.RECORD, row, List.of(told), List.of(), "", ""));
    }
    return found;
  }

  /** Sentences that tell no event. */
  List<Labelled> plain() throws IOException {
    List<Labelled> found = new ArrayList<>();
    for (Map<String, Object> row : rows("cameo_penta.train.dev.jsonl")) {
      if (JsonValues.text(row, "penta").equals("0")) {
        found.add(labelled(Kind.PLAIN, row, List.of(), List.of(), "", ""));
      }
    }
    return found;
  }

  /** The examples of our own tables, which the rules are to label. */
  static List<Labelled> own() {
    List<Labelled> found = new ArrayList<>();
    for (String step : List.of("event", "statement", "issue")) {
      for (String name : TABLES.getOrDefault(step, List.of())) {
        String file = "/org/detente/" + step + "/" + name + ".tsv";
        for (Row row : Table.beside(EventFinder.class, file).rows()) {
          Optional<String> example = row.find("example");
          if (example.isPresent()) {
            String text = example.get().replaceAll("[\\[\\]{}]", "");
            found.add(own(row.where(), text));
          }
        }
      }
    }
    return found;
  }

  /** The sentences of treebanks, which are openly licensed; the rules are to label them too. */
  static List<Labelled> open(Path treebanks) throws IOException {
    List<Labelled> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(treebanks)) {
      for (Path file :
          files.filter(f -> f.toString().endsWith("train.conllu.gz")).sorted().toList()) {
        try (BufferedReader in =
            new BufferedReader(
                new InputStreamReader(
                    new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
          in.lines()
              .filter(line -> line.startsWith(TEXT))
              .forEach(line -> found.add(own(file.toString(), line.substring(TEXT.length()))));
        }
      }
    }
    return found;
  }

  private static Labelled own(String id, String text) {
    return new Labelled(Kind.OWN, id, DATE, text, List.of(), List.of(), "", "");
  }

  private List<Map<String, Object>> rows(String name) throws IOException {
    List<Map<String, Object>> found = new ArrayList<>();
    for (String line : Files.readAllLines(folder.resolve(name))) {
      if (!line.isBlank()) {
        found.add(JsonValues.object(line));
      }
    }
    return found;
  }

  private static Labelled labelled(
      Kind kind,
      Map<String, Object> row,
      List<Told> events,
      List<Told> optional,
      String source,
      String target) {
    String id = JsonValues.text(row, "id");
    String text = JsonValues.text(row, "text");
    return new Labelled(
        kind, id, JsonValues.text(row, "date"), text, events, optional, source, target);
  }

  private static List<Told> told(Map<String, Object> row, String field) {
    List<Told> found = new ArrayList<>();
    for (Map<String, Object> event : JsonValues.objects(row, field)) {
      Set<String> actor = new TreeSet<>(JsonValues.texts(event, "actor"));
      Set<String> recipient = new TreeSet<>(JsonValues.texts(event, "recipient"));
      actor.remove("");
      recipient.remove("");
      List<String> triggers = JsonValues.texts(event, "triggers");
      found.add(new Told(types(event, "type"), actor, recipient, triggers, true, false));
    }
    return found;
  }

  /** Older labels have one type for what is conceded and where one retreats. */
  private static Set<EventType> types(Map<String, Object> row, String field) {
    Set<EventType> found = new TreeSet<>();
    String name = JsonValues.text(row, field);
    if (name.equals("YIELD")) {
      found.add(EventType.CONCEDE);
      found.add(EventType.RETREAT);
    } else if (!name.isEmpty()) {
      found.add(EventType.valueOf(name));
    }
    return found;
  }
}
