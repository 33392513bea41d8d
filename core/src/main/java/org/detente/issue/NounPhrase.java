package org.detente.issue;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.detente.record.Span;
import org.detente.syntax.Sentence;
import org.detente.syntax.Upos;

/**
 * The words that name an issue: a noun with what stands before it and its prepositional phrases,
 * without determiner, relative clause or conjuncts.
 *
 * @param head the noun, or the verb of a gerund phrase
 * @param first first token
 * @param last last token, inclusive
 */
record NounPhrase(int head, int first, int last) {
  private static final int LONGEST = 14;

  /** Words before the noun that say nothing of the issue itself. */
  private static final Set<String> EMPTY =
      Set.of(
          "a",
          "an",
          "the",
          "this",
          "that",
          "these",
          "those",
          "its",
          "his",
          "her",
          "their",
          "our",
          "my",
          "your",
          "such",
          "some",
          "any",
          "all",
          "both",
          "each",
          "every",
          "many",
          "several",
          "more",
          "further",
          "other",
          "another",
          "various",
          "certain",
          "possible",
          "potential",
          "recent",
          "latest",
          "current",
          "ongoing",
          "continuing",
          "continued",
          "so-called",
          "so",
          "called",
          "alleged",
          "suspected",
          "reported",
          "purported",
          "apparent",
          "growing",
          "increasing",
          "much",
          "no",
          "same",
          "new",
          "-",
          "“",
          "\"",
          "‘",
          "'",
          "also",
          "widely",
          "closer",
          "better",
          "greater",
          "over",
          "on",
          "about",
          "what",
          "whether",
          "recently",
          "long-running",
          "long-standing");

  /** Words that open a phrase which does not belong to the name before it. */
  private static final Set<String> APART =
      Set.of(
          "along",
          "including",
          "among",
          "amid",
          "due",
          "after",
          "despite",
          "since",
          "with",
          "between");

  private static final Set<String> TIMES =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "week",
          "month",
          "year",
          "day",
          "today",
          "yesterday",
          "tomorrow",
          "night",
          "morning",
          "evening");

  static NounPhrase of(Sentence sentence, int head) {
    int last = withExamples(sentence, head, after(sentence, head));
    return trimmed(sentence, head, before(sentence, head), last);
  }

  private static int before(Sentence sentence, int head) {
    int first = row(sentence, head);
    int[] dependents = sentence.dependents(head);
    for (int i = dependents.length - 1; i >= 0; i--) {
      int dependent = dependents[i];
      if (dependent > head) {
        continue;
      }
      if (!isBefore(sentence.relation(dependent))
          || sentence.upos(dependent) == Upos.ADP
          || head - dependent > LONGEST) {
        break;
      }
      first = Math.min(first, Subtree.first(sentence, dependent));
    }
    return first;
  }

  /** First of the nouns that stand in a row before the head, whatever the parser made of them. */
  private static int row(Sentence sentence, int head) {
    int first = head;
    while (first > 0
        && sentence.upos(head) == Upos.NOUN
        && (sentence.upos(first - 1) == Upos.NOUN
            || sentence.upos(first - 1) == Upos.PROPN
                && !sentence.relation(first - 1).matches("obj|iobj|nsubj.*|obl.*|root")
            || sentence.relation(first - 1).equals("amod") // "missing persons" too
                && (sentence.upos(first - 1) == Upos.ADJ
                    || sentence.upos(first - 1) == Upos.VERB))) {
      first--;
    }
    return first;
  }

  private static boolean isBefore(String relation) {
    return switch (relation) {
      case "amod",
          "compound",
          "nummod",
          "nmod:poss",
          "det",
          "det:predet",
          "nmod",
          "flat",
          "advmod",
          "punct",
          "nmod:unmarked",
          "obl:unmarked" ->
          true;
      default -> false;
    };
  }

  private static int after(Sentence sentence, int head) {
    boolean gerund = sentence.upos(head) == Upos.VERB;
    int last = isGerundOf(sentence, head) ? head + 1 : head;
    for (int dependent : sentence.dependents(head)) {
      if (dependent < head) {
        continue;
      }
      String relation = sentence.relation(dependent);
      boolean part =
          relation.startsWith("nmod")
              || relation.startsWith("flat")
              || relation.startsWith("compound")
              || relation.equals("fixed")
              || relation.equals("nummod")
              || gerund
                  && (relation.equals("obj") || relation.equals("obl") || relation.equals("xcomp"));
      boolean apart = Subtree.first(sentence, dependent) > last + 1;
      if (!part || apart || startsNewItem(sentence, dependent) || isTime(sentence, dependent)) {
        break;
      }
      int end = Subtree.lastOfPhrase(sentence, dependent);
      if (end - head > LONGEST) {
        break;
      }
      last = Math.max(last, Enumeration.whole(sentence, end, sentence.size()));
    }
    return withOf(sentence, head, last);
  }

  /** "vote buying": a gerund that the parser made a clause on its noun. */
  private static boolean isGerundOf(Sentence sentence, int noun) {
    int gerund = noun + 1;
    return gerund < sentence.size()
        && sentence.xpos(noun).equals("NN")
        && sentence.xpos(gerund).equals("VBG")
        && sentence.head(gerund) == noun
        && sentence.dependents(gerund).length == 0;
  }

  /** "dissidents such as A": the name that the phrase gives belongs to it. */
  private static int withExamples(Sentence sentence, int head, int last) {
    int from = last + 3;
    boolean opens =
        from < sentence.size()
            && from - head < LONGEST
            && sentence.form(last + 1).equals("such")
            && sentence.form(last + 2).equals("as");
    return opens && sentence.upos(from) == Upos.PROPN
        ? Enumeration.whole(sentence, from, sentence.size())
        : last;
  }

  /** "of" belongs to the noun before it, wherever the parser hung its phrase. */
  private static int withOf(Sentence sentence, int head, int last) {
    int of = last + 1;
    if (of >= sentence.size() - 1 || !sentence.form(of).equals("of")) {
      return last;
    }
    int noun = sentence.head(of);
    if (noun <= of || noun - head > LONGEST || isTime(sentence, noun)) {
      return last;
    }
    int end = Math.max(noun, Subtree.lastOfPhrase(sentence, noun));
    return Enumeration.whole(sentence, end, sentence.size());
  }

  private static boolean isTime(Sentence sentence, int token) {
    return TIMES.contains(sentence.lemma(token).toLowerCase(Locale.ROOT));
  }

  /** "the fight, along with the row": the parser hangs the second item below the first. */
  private static boolean startsNewItem(Sentence sentence, int dependent) {
    int first = Subtree.first(sentence, dependent);
    return first > 0 && sentence.form(first - 1).equals(",")
        || sentence.upos(first) == Upos.CCONJ
        || APART.contains(sentence.form(first).toLowerCase(Locale.ROOT));
  }

  private static NounPhrase trimmed(Sentence sentence, int head, int first, int last) {
    int from = start(sentence, head, first);
    while (from < head
        && (EMPTY.contains(sentence.form(from).toLowerCase(Locale.ROOT))
            || sentence.upos(from) == Upos.PUNCT
            || sentence.upos(from) == Upos.ADP
            || sentence.upos(from) == Upos.CCONJ)) {
      from++;
    }
    int to = last;
    while (to > head && sentence.upos(to) == Upos.PUNCT) {
      to--;
    }
    return new NounPhrase(head, from, to);
  }

  /**
   * After the last word that no phrase holds before its head: a comma, a preposition, a list's
   * "and".
   */
  private static int start(Sentence sentence, int head, int first) {
    int from = first;
    int nouns = 0;
    for (int at = first; at < head; at++) {
      String form = sentence.form(at).toLowerCase(Locale.ROOT);
      boolean closes =
          sentence.upos(at) == Upos.ADP
              || form.equals("over")
              || form.equals(",")
              || form.equals(";")
              || form.equals(":")
              || form.equals("including")
              || sentence.upos(at) == Upos.CCONJ
                  && (nouns > 1 || at > 0 && !modifies(sentence, at - 1));
      if (closes) {
        from = at + 1;
        nouns = 0;
      } else if (sentence.upos(at) == Upos.NOUN || sentence.upos(at) == Upos.ADJ) {
        nouns++;
      }
    }
    return from;
  }

  private static boolean modifies(Sentence sentence, int token) {
    return sentence.relation(token).matches("compound|amod|nmod:poss|det");
  }

  Span span(Sentence sentence) {
    return sentence.span(first, last);
  }

  String name(Sentence sentence, String text) {
    return span(sentence).of(text).replaceAll("\\s+", " ");
  }

  boolean covers(int token) {
    return first <= token && token <= last;
  }

  boolean overlaps(int from, int to) {
    return first <= to && from <= last;
  }

  /** The thing a gerund handles: "dealing with climate change" is about climate change. */
  static Optional<Integer> handled(Sentence sentence, int gerund) {
    int object = sentence.dependent(gerund, "obj");
    if (object < 0) {
      object = sentence.dependent(gerund, "obl", "nmod");
    }
    return object > gerund ? Optional.of(object) : Optional.empty();
  }
}
