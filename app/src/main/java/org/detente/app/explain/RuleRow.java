package org.detente.app.explain;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.detente.reading.Reader;

/**
 * A row of a table of language knowledge.
 *
 * @param table path below the core's package: {@code event/verbal.tsv}
 * @param line in that file
 * @param cells those that are not blank, by column
 */
public record RuleRow(String table, int line, Map<String, String> cells) {
  /** {@code verbal.tsv:125}, {@code cue-verbs.tsv:7/that}. */
  private static final Pattern NAME = Pattern.compile("([a-z-]+\\.tsv):(\\d+)(?:/.*)?");

  private static final String TOPIC = "topic:";

  public RuleRow {
    cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
  }

  /** The sentence that shows what the row is for. */
  public Optional<String> example() {
    return Optional.ofNullable(cells.get("example"));
  }

  /**
   * The rows of a rule; where one row worked on what another found, the rule names both.
   *
   * @param step package of the step whose finding it is: event, statement, issue
   * @param rule as the record names it
   * @param words of the finding, by which a topic's phrase is known
   * @return empty where the rule is no row of a table
   */
  static List<RuleRow> find(String step, String rule, String words) {
    return Arrays.stream(rule.split("\\+", -1))
        .flatMap(part -> one(step, part, words).stream())
        .toList();
  }

  private static Optional<RuleRow> one(String step, String rule, String words) {
    if (rule.startsWith(TOPIC)) {
      return topic(rule.substring(TOPIC.length()), words);
    }
    Matcher name = NAME.matcher(rule);
    if (!name.matches()) {
      return Optional.empty();
    }
    String table = step + "/" + name.group(1);
    List<String> lines = lines(table);
    int number = Integer.parseInt(name.group(2));
    return number > lines.size() ? Optional.empty() : Optional.of(row(table, lines, number));
  }

  private static Optional<RuleRow> topic(String issue, String words) {
    String table = "topic/topic.tsv";
    List<String> lines = lines(table);
    String lower = words.toLowerCase(java.util.Locale.ROOT);
    for (int number = 1; number <= lines.size(); number++) {
      String[] cells = lines.get(number - 1).split("\t", -1);
      if (cells.length > 1 && cells[1].equals(issue) && lower.contains(cells[0])) {
        return Optional.of(row(table, lines, number));
      }
    }
    return Optional.empty();
  }

  private static RuleRow row(String table, List<String> lines, int number) {
    String header =
        lines.stream().filter(l -> !l.isBlank() && l.charAt(0) != '#').findFirst().orElse("");
    String[] columns = header.split("\t", -1);
    String[] values = lines.get(number - 1).split("\t", -1);
    Map<String, String> cells = new LinkedHashMap<>();
    for (int i = 0; i < Math.min(columns.length, values.length); i++) {
      if (!values[i].isBlank()) {
        cells.put(columns[i], values[i]);
      }
    }
    return new RuleRow(table, number, cells);
  }

  private static List<String> lines(String table) {
    try (InputStream in = Reader.class.getResourceAsStream("/org/detente/" + table)) {
      return in == null
          ? List.of()
          : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + table, e);
    }
  }
}
