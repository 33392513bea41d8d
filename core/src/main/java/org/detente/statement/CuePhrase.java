package org.detente.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.detente.record.Span;
import org.detente.syntax.Upos;

/**
 * A verb of a sentence that is a cue, with the words that belong to it.
 *
 * @param verb the cue's verb
 * @param top the verb that carries subject and tense: "went on to say" has "went"
 * @param last last token of the cue: its particle or preposition, or the verb
 * @param preposition the preposition of the cue's phrase, -1 where there is none
 */
record CuePhrase(Cue cue, int verb, int top, int last, int preposition) {
  private static final Set<String> BETWEEN = Set.of("it", "himself", "herself", "themselves");
  private static final String[] ENDINGS = {"ed", "d", "es", "s", "ing"};
  private static final int LONGEST_CHAIN = 4;

  /** The longest phrase of the tables that begins at {@code verb}. */
  static Optional<CuePhrase> at(Tree tree, Cues cues, int verb) {
    boolean socalled = verb > 0 && tree.lower(verb).equals("called") && isSo(tree, verb - 1);
    if (socalled) {
      return Optional.empty();
    }
    String lemma = lemma(tree, cues, verb);
    for (Cue cue : cues.phrasalVerbs(lemma)) {
      int last = match(tree, cue, verb);
      if (last >= 0) {
        int preposition = cue.takes("prep") ? last : -1;
        return Optional.of(new CuePhrase(cue, verb, top(tree, cues, verb), last, preposition));
      }
    }
    return cues.verb(lemma).map(cue -> new CuePhrase(cue, verb, top(tree, cues, verb), verb, -1));
  }

  /** "The so-called reform": a name with a doubt, and nobody's call. */
  private static boolean isSo(Tree tree, int token) {
    int so = tree.lower(token).equals("-") && token > 0 ? token - 1 : token;
    return tree.lower(so).equals("so");
  }

  /** The verb's lemma; where no cue has it, one by the regular endings of its form. */
  private static String lemma(Tree tree, Cues cues, int verb) {
    String lemma = tree.lemma(verb);
    String form = tree.lower(verb);
    if (cues.isVerb(lemma)) {
      return lemma;
    }
    for (String ending : ENDINGS) {
      if (form.endsWith(ending)) {
        String stem = form.substring(0, form.length() - ending.length());
        if (cues.isVerb(stem)) {
          return stem;
        }
      }
    }
    return lemma;
  }

  private static int match(Tree tree, Cue cue, int verb) {
    String[] words = cue.phrase().split(" ");
    int at = verb + 1;
    for (int w = 1; w < words.length; w++) {
      int skipped = 0;
      while (at < tree.size()
          && skipped < 2
          && !tree.lower(at).equals(words[w])
          && (tree.upos(at) == Upos.ADV || BETWEEN.contains(tree.lower(at)))) {
        at++;
        skipped++;
      }
      if (at >= tree.size() || !tree.lower(at).equals(words[w])) {
        return -1;
      }
      at++;
    }
    return at - 1;
  }

  /** Up the chain of infinitives under verbs that are no cues themselves. */
  private static int top(Tree tree, Cues cues, int verb) {
    int at = verb;
    for (int step = 0; step < LONGEST_CHAIN; step++) {
      int head = tree.head(at);
      if (head < 0
          || !tree.is(at, "xcomp")
          || head > at
          || !tree.isVerb(head)
          || cues.verb(tree.lemma(head)).isPresent()
          || tree.child(head, "obj") >= 0) {
        return at;
      }
      at = head;
    }
    return at;
  }

  /** The cue's words: auxiliaries, negation and adverbs before the verb, its phrase after it. */
  List<Span> spans(Tree tree) {
    int first = top;
    while (first > 0 && belongsBefore(tree, first - 1)) {
      first--;
    }
    List<Span> spans = new ArrayList<>();
    int from = first;
    int stop = statement(tree);
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

  /** "Said in a statement" is one cue: the last token with it. */
  private int statement(Tree tree) {
    int at = last + 1;
    if (at + 2 < tree.size() && tree.lower(at).equals("in") && tree.upos(at + 1) == Upos.DET) {
      for (int noun = at + 2; noun < Math.min(at + 5, tree.size()); noun++) {
        if (tree.lower(noun).equals("statement")) {
          return noun;
        }
      }
    }
    return last;
  }

  private boolean belongsBefore(Tree tree, int token) {
    int head = tree.head(token);
    if (head != top && head != verb || tree.quoted(token)) {
      return false;
    }
    String relation = tree.basic(token);
    return relation.equals("aux")
        || relation.equals("advmod") && tree.children(token).length == 0
        || relation.equals("mark") && tree.lower(token).equals("to");
  }
}
