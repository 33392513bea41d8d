package org.detente.statement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.detente.record.Statement;
import org.detente.table.Row;
import org.detente.table.Table;

/** The cue tables, by phrase. Immutable. */
public final class Cues {
  private final Map<String, Cue> verbs;
  private final Map<String, List<Cue>> phrasalVerbs;
  private final Map<String, Cue> nouns;
  private final Map<String, Cue> adjectives;

  private Cues(Map<String, Cue> verbs, Map<String, Cue> nouns, Map<String, Cue> adjectives) {
    this.verbs = verbs;
    this.nouns = nouns;
    this.adjectives = adjectives;
    this.phrasalVerbs = new HashMap<>();
    for (Cue cue : verbs.values()) {
      if (!cue.lemma().equals(cue.phrase())) {
        phrasalVerbs.merge(cue.lemma(), List.of(cue), Cues::longestFirst);
      }
    }
  }

  /** Loads the tables that ship with the core. */
  public static Cues load() {
    return new Cues(read("cue-verbs.tsv"), read("cue-nouns.tsv"), read("cue-adjectives.tsv"));
  }

  private static Map<String, Cue> read(String table) {
    Map<String, Cue> cues = new HashMap<>();
    for (Row row : Table.beside(Cues.class, table).rows()) {
      Cue cue = Cue.of(row);
      if (cues.put(cue.phrase(), cue) != null) {
        throw new IllegalArgumentException(cue.rule() + ": " + cue.phrase() + " stands twice");
      }
    }
    return Map.copyOf(cues);
  }

  private static List<Cue> longestFirst(List<Cue> some, List<Cue> more) {
    return java.util.stream.Stream.concat(some.stream(), more.stream())
        .sorted(
            java.util.Comparator.comparingInt((Cue c) -> -c.phrase().length())
                .thenComparing(Cue::phrase))
        .toList();
  }

  /** A verb by its lemma, with particle or preposition where it has one ("call for"). */
  public Optional<Cue> verb(String phrase) {
    return Optional.ofNullable(verbs.get(phrase));
  }

  /** Whether any cue, with or without particle, begins with this verb. */
  boolean isVerb(String lemma) {
    return verbs.containsKey(lemma) || phrasalVerbs.containsKey(lemma);
  }

  public Optional<Cue> noun(String lemma) {
    return Optional.ofNullable(nouns.get(lemma));
  }

  public Optional<Cue> adjective(String lemma) {
    return Optional.ofNullable(adjectives.get(lemma));
  }

  /** The cue of a statement, by its verb. */
  public Optional<Cue> of(Statement statement) {
    String phrase = statement.verb();
    return verb(phrase).or(() -> noun(phrase)).or(() -> adjective(phrase));
  }

  /** Verbs of this lemma with a particle or a preposition, the longest first. */
  List<Cue> phrasalVerbs(String lemma) {
    return phrasalVerbs.getOrDefault(lemma, List.of());
  }
}
