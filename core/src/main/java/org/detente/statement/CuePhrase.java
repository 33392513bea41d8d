package org.detente.statement;

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
    return cue.takes("prep") && isInfinitive(tree, at - 1) ? -1 : at - 1;
  }

  /** "Agreed to withdraw": this "to" leads an infinitive and is no preposition. */
  private static boolean isInfinitive(Tree tree, int to) {
    return tree.lower(to).equals("to") && to + 1 < tree.size() && tree.xpos(to + 1).equals("VB");
  }

  /**
   * Up the chain of infinitives under verbs that are no cues themselves or only tell how it looked:
   * "went on to say", "seemed to warn", "was quick to add".
   */
  private static int top(Tree tree, Cues cues, int verb) {
    int at = verb;
    for (int step = 0; step < LONGEST_CHAIN; step++) {
      int head = tree.head(at);
      if (head < 0 || head > at || !carries(tree, cues, head, at)) {
        return at;
      }
      at = head;
    }
    return at;
  }

  private static boolean carries(Tree tree, Cues cues, int head, int verb) {
    if (tree.child(head, "obj") >= 0) {
      return false;
    }
    if (tree.is(verb, "xcomp")) {
      boolean readiness = tree.upos(head) == Upos.ADJ && tree.child(head, "cop") >= 0;
      return tree.isVerb(head) && isNoAct(tree, cues, head)
          || readiness && cues.adjective(tree.lower(head)).isEmpty();
    }
    boolean goesOn = tree.lemma(head).equals("go") && tree.isToInfinitive(verb);
    return goesOn && tree.is(verb, "advcl") && verb - head <= LONGEST_CHAIN;
  }

  private static boolean isNoAct(Tree tree, Cues cues, int head) {
    return cues.verb(tree.lemma(head)).filter(c -> c.kind() != CueClass.SEEM).isEmpty();
  }

  /** The cue's words as they stand in the text. */
  List<Span> spans(Tree tree) {
    return CueWords.of(tree, this);
  }
}
