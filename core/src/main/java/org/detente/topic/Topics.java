package org.detente.topic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.detente.syntax.Sentence;
import org.detente.table.Row;
import org.detente.table.Table;
import org.jspecify.annotations.Nullable;

/**
 * The lexicon of topics. Immutable once loaded; safe for any number of threads.
 *
 * <p>A phrase matches token by token, each word by form or by lemma, hyphens aside, so that
 * "cease-fires" and "ceasefire", "build-up" and "build up" need no rows of their own beyond the
 * plain one. The longest phrase at a place wins and phrases do not overlap.
 */
public final class Topics {
  private final Map<String, List<Phrase>> byFirstWord;

  private Topics(Map<String, List<Phrase>> byFirstWord) {
    this.byFirstWord = byFirstWord;
  }

  private record Phrase(String[] words, String issue, String context, int weight) {}

  /** Loads the lexicon that ships with the core. */
  public static Topics load() {
    return of(Table.beside(Topics.class, "topic.tsv"));
  }

  static Topics of(Table table) {
    Map<String, List<Phrase>> index = new HashMap<>();
    for (Row row : table.rows()) {
      String[] words = row.get("phrase").replace('-', ' ').split(" ", -1);
      index
          .computeIfAbsent(words[0], w -> new ArrayList<>(2))
          .add(
              new Phrase(
                  words,
                  row.get("issue"),
                  row.get("context"),
                  Integer.parseInt(row.get("weight"))));
    }
    Comparator<Phrase> longestFirst = Comparator.comparingInt(p -> -p.words().length);
    index.values().forEach(phrases -> phrases.sort(longestFirst));
    return new Topics(index);
  }

  /** The topics that a sentence names, in text order. */
  public List<Topic> in(Sentence sentence) {
    Pieces pieces = Pieces.of(sentence);
    List<Topic> found = new ArrayList<>();
    for (int at = 0; at < pieces.size(); ) {
      Phrase phrase = longestAt(pieces, at);
      if (phrase == null) {
        at++;
        continue;
      }
      int next = at + phrase.words().length;
      found.add(
          new Topic(
              pieces.token(at),
              pieces.token(next - 1),
              phrase.issue(),
              phrase.context(),
              phrase.weight()));
      at = next;
    }
    return found;
  }

  private @Nullable Phrase longestAt(Pieces pieces, int at) {
    Phrase byForm = longest(byFirstWord.get(pieces.form(at)), pieces, at);
    Phrase byLemma = longest(byFirstWord.get(pieces.lemma(at)), pieces, at);
    if (byForm == null || byLemma == null) {
      return byForm == null ? byLemma : byForm;
    }
    return byLemma.words().length > byForm.words().length ? byLemma : byForm;
  }

  private static @Nullable Phrase longest(@Nullable List<Phrase> phrases, Pieces pieces, int at) {
    if (phrases == null) {
      return null;
    }
    for (Phrase phrase : phrases) {
      if (pieces.matches(phrase.words(), at)) {
        return phrase;
      }
    }
    return null;
  }
}
