package org.detente.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.detente.record.Span;

/** A growing list of attributions, found again by sentence and by cue. Not safe for threads. */
final class Attributions {
  private final List<Attribution> all = new ArrayList<>();
  private final Map<Integer, List<Integer>> bySentence = new HashMap<>();

  Attributions(List<Attribution> found) {
    found.forEach(this::add);
  }

  private int add(Attribution attribution) {
    all.add(attribution);
    int at = all.size() - 1;
    bySentence.computeIfAbsent(attribution.sentence(), s -> new ArrayList<>()).add(at);
    return at;
  }

  /** The place of the attribution with the same cue, added where there is none yet. */
  int place(Attribution found) {
    for (int at : bySentence.getOrDefault(found.sentence(), List.of())) {
      if (all.get(at).cueToken() == found.cueToken()) {
        return at;
      }
    }
    return add(found);
  }

  /** The one of these sentences whose content shares most with the span, -1 where none does. */
  int sharing(Span span, int firstSentence, int lastSentence) {
    int best = -1;
    int most = 0;
    for (int sentence = firstSentence; sentence <= lastSentence; sentence++) {
      for (int at : bySentence.getOrDefault(sentence, List.of())) {
        int shared = shared(all.get(at), span);
        if (shared > most) {
          most = shared;
          best = at;
        }
      }
    }
    return best;
  }

  private static int shared(Attribution attribution, Span span) {
    int shared = 0;
    for (Span content : attribution.content()) {
      int start = Math.max(content.start(), span.start());
      int end = Math.min(content.end(), span.end());
      shared += Math.max(0, end - start);
    }
    return shared;
  }

  Attribution get(int at) {
    return all.get(at);
  }

  void set(int at, Attribution attribution) {
    all.set(at, attribution);
  }

  List<Attribution> all() {
    return List.copyOf(all);
  }
}
