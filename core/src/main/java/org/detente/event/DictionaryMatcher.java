package org.detente.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.detente.event.VerbPattern.Step;

/** Lays the patterns of a dictionary on the words of one sentence. */
final class DictionaryMatcher {
  /**
   * What a verb of the dictionary tells.
   *
   * @param code the code, maybe {@code ---}
   * @param usual the code of the verb without any pattern
   * @param source a token of the actor that the pattern names, -1 for none
   * @param target a token of the recipient that the pattern names, -1 for none
   * @param length words and slots that matched
   */
  record Match(String code, String usual, String rule, int source, int target, int length) {}

  private static final int FARTHEST = 40;

  private final Tree tree;
  private final Parties parties;
  private final VerbDictionary dictionary;

  DictionaryMatcher(Tree tree, Parties parties, VerbDictionary dictionary) {
    this.tree = tree;
    this.parties = parties;
    this.dictionary = dictionary;
  }

  /** The longest match of a verb, where the dictionary has it. */
  Optional<Match> at(int token) {
    Match best = null;
    String lemma = tree.lemma(token).toUpperCase(Locale.ROOT);
    for (VerbEntry entry : dictionary.of(form(token), lemma)) {
      int first = token - entry.before().size();
      int last = token + entry.after().size();
      if (!isText(first, entry.before()) || !isText(token + 1, entry.after())) {
        continue;
      }
      int own = entry.before().size() + entry.after().size();
      Match plain = new Match(entry.code(), entry.code(), entry.rule(), -1, -1, own);
      best = best == null || own > best.length() ? plain : best;
      for (VerbPattern pattern : entry.patterns()) {
        Optional<Match> match = match(pattern, entry.code(), first, last, own);
        if (match.isPresent() && match.get().length() > best.length()) {
          best = match.get();
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private String form(int token) {
    return tree.form(token).toUpperCase(Locale.ROOT);
  }

  private boolean isText(int from, List<String> words) {
    if (from < 0 || from + words.size() > tree.size()) {
      return false;
    }
    for (int i = 0; i < words.size(); i++) {
      if (!form(from + i).equals(words.get(i))) {
        return false;
      }
    }
    return true;
  }

  private Optional<Match> match(VerbPattern pattern, String usual, int first, int last, int own) {
    List<int[]> slots = new ArrayList<>(2);
    if (!walk(pattern.before(), 0, first - 1, -1, slots)
        || !walk(pattern.after(), 0, last + 1, 1, slots)) {
      return Optional.empty();
    }
    int source = -1;
    int target = -1;
    for (int[] slot : slots) {
      source = slot[0] == '$' ? slot[1] : source;
      target = slot[0] == '+' ? slot[1] : target;
    }
    return Optional.of(
        new Match(pattern.code(), usual, pattern.rule(), source, target, own + pattern.length()));
  }

  private boolean walk(List<Step> steps, int at, int from, int way, List<int[]> slots) {
    if (at == steps.size()) {
      return true;
    }
    Step step = steps.get(at);
    int token = from;
    for (int gap = 0; gap < FARTHEST && token >= 0 && token < tree.size(); gap++, token += way) {
      if (gap > 0 && step.adjacent()) {
        return false;
      }
      int next = after(step, token, way);
      if (next != token) {
        int kept = slots.size();
        if (step.slot() != ' ') {
          slots.add(new int[] {step.slot(), token});
        }
        if (walk(steps, at + 1, next, way, slots)) {
          return true;
        }
        slots.subList(kept, slots.size()).clear();
      }
    }
    return false;
  }

  /**
   * The token after a match of the step here, in the way's direction; the token itself for none.
   */
  private int after(Step step, int token, int way) {
    if (step.slot() != ' ') {
      return parties.isMention(token) ? token + way : token;
    }
    for (List<String> words : step.words()) {
      int first = way > 0 ? token : token - words.size() + 1;
      if (isText(first, words)) {
        return way > 0 ? token + words.size() : first - 1;
      }
    }
    return token;
  }
}
