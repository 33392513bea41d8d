package org.detente.issue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.detente.syntax.Sentence;
import org.detente.table.Row;
import org.detente.table.Table;
import org.jspecify.annotations.Nullable;

/** The table of frames, found by their triggers' first words. */
final class Frames {
  private final Map<String, List<Entry>> byFirstWord = new HashMap<>();

  private record Entry(Trigger trigger, Frame frame) {}

  private Frames(Table table) {
    for (Row row : table.rows()) {
      Frame frame = Frame.of(row);
      for (Trigger trigger : frame.triggers()) {
        byFirstWord
            .computeIfAbsent(trigger.words().get(0), w -> new ArrayList<>(2))
            .add(new Entry(trigger, frame));
      }
    }
  }

  static Frames load() {
    return new Frames(Table.beside(Frames.class, "frame.tsv"));
  }

  /** The triggers that a sentence holds, in text order. */
  List<TriggerMatch> in(Sentence sentence) {
    List<TriggerMatch> matches = new ArrayList<>();
    for (int at = 0; at < sentence.size(); at++) {
      String form = sentence.form(at).toLowerCase(Locale.ROOT);
      String lemma = sentence.lemma(at).toLowerCase(Locale.ROOT);
      add(byFirstWord.get(form), sentence, at, matches);
      if (!lemma.equals(form)) {
        add(byFirstWord.get(lemma), sentence, at, matches);
      }
    }
    matches.removeIf(m -> matches.stream().anyMatch(other -> other.isWider(m)));
    return matches;
  }

  private static void add(
      @Nullable List<Entry> entries, Sentence sentence, int at, List<TriggerMatch> matches) {
    if (entries == null) {
      return;
    }
    for (Entry entry : entries) {
      if (entry.trigger().matches(sentence, at)) {
        int last = at + entry.trigger().words().size() - 1;
        matches.add(TriggerMatch.of(entry.frame(), sentence, at, last));
      }
    }
  }
}
