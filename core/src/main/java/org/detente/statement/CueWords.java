package org.detente.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.detente.record.Span;
import org.detente.syntax.Upos;

/**
 * The words of a cue: auxiliaries, negation and adverbs before the verb; its phrase, an adverb and
 * a bare weekday after it ("said Tuesday", "said repeatedly").
 */
final class CueWords {
  private static final Set<String> WEEKDAYS =
      Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
  private static final Set<String> PARTS = Set.of("morning", "afternoon", "evening", "night");
  private static final int LONGEST_STATEMENT = 5;

  private CueWords() {}

  /** In text order, cut where a quotation or a pause comes between. */
  static List<Span> of(Tree tree, CuePhrase cue) {
    int first = cue.top();
    while (first > 0 && belongsBefore(tree, cue, first - 1)) {
      first--;
    }
    List<Span> spans = new ArrayList<>();
    int from = first;
    int stop = last(tree, cue);
    for (int i = first; i <= stop; i++) {
      if (tree.quoted(i) || tree.isPunct(i) && !tree.lower(i).equals("-")) {
        if (from < i) {
          spans.add(tree.sentence().span(from, i - 1));
        }
        from = i + 1;
      }
    }
    if (from <= stop) {
      spans.add(tree.sentence().span(from, stop));
    }
    return spans;
  }

  private static boolean belongsBefore(Tree tree, CuePhrase cue, int token) {
    int head = tree.head(token);
    if (head != cue.top() && head != cue.verb() || tree.quoted(token)) {
      return false;
    }
    String relation = tree.basic(token);
    return relation.equals("aux")
        || relation.equals("cop")
        || relation.equals("advmod") && tree.children(token).length == 0
        || relation.equals("mark") && tree.lower(token).equals("to");
  }

  private static int last(Tree tree, CuePhrase cue) {
    int adverb = cue.last() + 1;
    if (adverb < tree.size() && isManner(tree, cue, adverb)) {
      return adverb;
    }
    int day = weekday(tree, cue.last());
    return day > cue.last() ? day : statement(tree, cue.last());
  }

  /** "Said repeatedly": an adverb of the cue itself, and not of what follows it. */
  private static boolean isManner(Tree tree, CuePhrase cue, int token) {
    return !tree.quoted(token)
        && tree.upos(token) == Upos.ADV
        && tree.head(token) == cue.verb()
        && tree.is(token, "advmod")
        && tree.children(token).length == 0
        && !tree.xpos(token).startsWith("W");
  }

  /** "Said Tuesday", "said Tuesday night": the last token with the day, or {@code last}. */
  private static int weekday(Tree tree, int last) {
    int day = last + 1;
    if (day >= tree.size() || tree.quoted(day) || !WEEKDAYS.contains(tree.lower(day))) {
      return last;
    }
    return day + 1 < tree.size() && PARTS.contains(tree.lower(day + 1)) ? day + 1 : day;
  }

  /** "Said in a statement" is one cue: the last token with it. */
  private static int statement(Tree tree, int last) {
    int at = last + 1;
    if (at + 2 < tree.size() && tree.lower(at).equals("in") && tree.upos(at + 1) == Upos.DET) {
      for (int noun = at + 2; noun < Math.min(at + LONGEST_STATEMENT, tree.size()); noun++) {
        if (tree.lower(noun).equals("statement")) {
          return noun;
        }
      }
    }
    return last;
  }
}
