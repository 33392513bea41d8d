package org.detente.lab.dictionary;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.detente.reading.OwnTables;
import org.detente.reading.Reader;
import org.detente.record.Event;
import org.detente.record.Published;
import org.detente.record.Report;

/**
 * Codes PETRARCH's validation records by their own dictionaries, and says for each kind how many
 * come out as their file has it: codes and countries, and codes and whole actors.
 *
 * <p>Usage: {@code ScorePetrarch [-v] RECORDS.jsonl VERBS ACTORS AGENTS}; {@code -v} prints what
 * differs.
 */
public final class ScorePetrarch {
  private static final int FILES = 4;

  private final Reader reader;
  private final Map<String, int[]> kinds = new TreeMap<>();

  ScorePetrarch(Path verbs, List<Path> actors) throws IOException {
    this.reader = Reader.load(new OwnTables(actors, List.of(verbs)));
  }

  public static void main(String[] args) throws IOException {
    List<String> words = new ArrayList<>(List.of(args));
    boolean verbose = words.remove("-v");
    if (words.size() != FILES) {
      System.err.println("usage: ScorePetrarch [-v] RECORDS.jsonl VERBS ACTORS AGENTS");
      System.exit(2);
    }
    List<Path> files = words.stream().map(Path::of).toList();
    ScorePetrarch score = new ScorePetrarch(files.get(1), files.subList(2, FILES));
    for (String line : Files.readAllLines(files.get(0))) {
      Optional<String> miss = line.isBlank() ? Optional.empty() : score.add(line);
      if (verbose) {
        miss.ifPresent(System.out::println);
      }
    }
    System.out.print(score.table());
  }

  /** Codes one record; what differs in codes or countries, where something does. */
  Optional<String> add(String line) throws IOException {
    ValidationRecord record = ValidationRecord.parse(line);
    Report report = Report.of(record.text(), Optional.of(new Published(record.date(), "input")));
    Set<Coded> found = new TreeSet<>();
    for (Event event : reader.read(report).events()) {
      found.addAll(Coded.of(event));
    }
    int[] counts = kinds.computeIfAbsent(record.category(), k -> new int[3]);
    boolean right = countries(found).equals(countries(record.events()));
    counts[0]++;
    counts[1] += right ? 1 : 0;
    counts[2] += found.equals(record.events()) ? 1 : 0;
    return right
        ? Optional.empty()
        : Optional.of(record.id() + "  " + record.events() + "  read as  " + found);
  }

  private static Set<Coded> countries(Set<Coded> events) {
    return events.stream().map(Coded::ofCountries).collect(Collectors.toSet());
  }

  /** A line a kind: records, right in codes and countries, right in whole actors. */
  String table() {
    StringBuilder out =
        new StringBuilder("kind        records  codes and countries  whole actors\n");
    int[] all = new int[3];
    kinds.forEach(
        (kind, counts) -> {
          out.append(row(kind, counts));
          for (int i = 0; i < all.length; i++) {
            all[i] += counts[i];
          }
        });
    return out.append(row("all", all)).toString();
  }

  private static String row(String kind, int[] counts) {
    return String.format("%-12s %6d  %19d  %12d%n", kind, counts[0], counts[1], counts[2]);
  }
}
