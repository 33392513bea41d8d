package org.detente.date;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.detente.syntax.Sentence;
import org.detente.syntax.Upos;
import org.detente.table.Row;
import org.detente.table.Table;

/** Reads from the verb that governs a date whether it lies behind or ahead. */
final class Tense {
  private static final int FAR = 8;
  private static final int NEAR = 3;

  /** No verb farther than this governs a date. */
  private static final int LONG = 60;

  private final Map<String, Set<String>> words = new HashMap<>();

  private Tense() {}

  static Tense load() {
    Tense tense = new Tense();
    for (Row row : Table.beside(Tense.class, "tense.tsv").rows()) {
      tense.words.put(row.get("class"), new HashSet<>(row.list("words")));
    }
    return tense;
  }

  private boolean is(String kind, String word) {
    return words.getOrDefault(kind, Set.of()).contains(word);
  }

  /** The direction of an expression from token {@code first} to {@code last}. */
  Direction at(Sentence sentence, int first, int last) {
    String before = first > 0 ? form(sentence, first - 1) : "";
    if (is("ahead", before) || first > 1 && is("ahead", form(sentence, first - 2))) {
      return Direction.FUTURE;
    }
    int verb = governor(sentence, first, last);
    if (verb < 0) {
      return ahead(sentence, last);
    }
    boolean possessive = last + 1 < sentence.size() && sentence.xpos(last + 1).equals("POS");
    Direction direction = ofVerb(sentence, verb, possessive);
    boolean plans = is("plan", sentence.lemma(verb)) && verb < first;
    return plans
            && (is("until", before) || direction != Direction.FUTURE && isObject(sentence, last))
        ? Direction.FUTURE
        : direction;
  }

  /** Without a governor: whether the next verb is of the future. */
  private Direction ahead(Sentence sentence, int last) {
    int end = Math.min(sentence.size(), last + 1 + FAR);
    for (int i = last + 1; i < end; i++) {
      if (is("will", form(sentence, i))) {
        return Direction.FUTURE;
      }
      if (sentence.xpos(i).startsWith("VB")) {
        return Direction.OPEN;
      }
    }
    return Direction.OPEN;
  }

  /** "set Nov. 10 as the date": the date itself is what is set. */
  private static boolean isObject(Sentence sentence, int token) {
    return sentence.relation(token).equals("obj");
  }

  /** The verb just before, else the one above in the tree, else the nearest to the left. */
  private int governor(Sentence sentence, int first, int last) {
    int left = first - 1;
    for (int steps = 0; left >= 0 && steps < NEAR && is("between", form(sentence, left)); steps++) {
      left--;
    }
    if (left >= 0 && sentence.upos(left) == Upos.VERB) {
      return left;
    }
    int before = Comma.verbBefore(sentence, first, last);
    if (before >= 0) {
      return before;
    }
    int at = sentence.head(last);
    for (int steps = 0; at >= 0 && steps < FAR; steps++, at = sentence.head(at)) {
      if (at > last && (at - last > LONG || isClosed(sentence, last + 1, at))) {
        break;
      }
      if (at < first || at > last) {
        if (sentence.upos(at) == Upos.VERB || sentence.dependent(at, "cop") >= 0) {
          return at;
        }
      }
    }
    for (int i = first - 1; i >= Math.max(0, first - LONG); i--) {
      if (sentence.upos(i) == Upos.VERB) {
        return i;
      }
    }
    return -1;
  }

  /** True if a clause begins between two tokens, so that the later one governs nothing before. */
  private static boolean isClosed(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      if (sentence.relation(i).equals("mark") && sentence.upos(i) == Upos.SCONJ) {
        return true;
      }
    }
    return false;
  }

  private Direction ofVerb(Sentence sentence, int verb, boolean possessive) {
    boolean infinitive = false;
    boolean open = false;
    boolean past = sentence.xpos(verb).equals("VBD");
    boolean helped = false;
    for (int dependent : sentence.dependents(verb)) {
      String relation = sentence.relation(dependent);
      if (relation.startsWith("aux") || relation.equals("cop")) {
        String form = form(sentence, dependent);
        if (is("will", form)) {
          return Direction.FUTURE;
        }
        open |= is("open", form);
        helped = true;
        past |= sentence.xpos(dependent).equals("VBD") || form.equals("has") || form.equals("have");
      }
      infinitive |= sentence.xpos(dependent).equals("TO");
    }
    if (past && !open) {
      return Direction.PAST;
    }
    if (open || infinitive) {
      return possessive ? Direction.PAST : Direction.FUTURE;
    }
    String tag = sentence.xpos(verb);
    boolean present = tag.equals("VBZ") || tag.equals("VBP") || tag.equals("VB") || helped;
    return present && !possessive ? Direction.FUTURE : Direction.OPEN;
  }

  private static String form(Sentence sentence, int token) {
    return sentence.form(token).toLowerCase(Locale.ROOT);
  }
}
