package org.detente.statement;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.detente.table.Row;
import org.detente.table.Table;

/** Words that carry a tone, and words that shift it. Immutable. */
final class ToneLexicon {
  enum Shift {
    NEGATE,
    WEAKEN,
    STRENGTHEN
  }

  private final Map<String, List<ToneWord>> words;
  private final Map<String, Shift> shifts;

  private ToneLexicon(Map<String, List<ToneWord>> words, Map<String, Shift> shifts) {
    this.words = words;
    this.shifts = shifts;
  }

  static ToneLexicon load() {
    Map<String, List<ToneWord>> words = new HashMap<>();
    for (Row row : Table.beside(ToneLexicon.class, "tone.tsv").rows()) {
      ToneWord word =
          new ToneWord(
              ToneWord.Toward.valueOf(row.get("toward").toUpperCase(Locale.ROOT)),
              Double.parseDouble(row.get("weight")));
      words.merge(
          row.get("word"), List.of(word), (a, b) -> Stream.concat(a.stream(), b.stream()).toList());
    }
    Map<String, Shift> shifts = new HashMap<>();
    for (Row row : Table.beside(ToneLexicon.class, "tone-shifters.tsv").rows()) {
      shifts.put(row.get("word"), Shift.valueOf(row.get("shift").toUpperCase(Locale.ROOT)));
    }
    return new ToneLexicon(Map.copyOf(words), Map.copyOf(shifts));
  }

  /** The senses of a word, by its lemma or its form; empty where it carries no tone. */
  List<ToneWord> senses(String lemma, String form) {
    List<ToneWord> own = words.get(form);
    return own != null ? own : words.getOrDefault(lemma, List.of());
  }

  Optional<Shift> shift(String form) {
    return Optional.ofNullable(shifts.get(form));
  }
}
