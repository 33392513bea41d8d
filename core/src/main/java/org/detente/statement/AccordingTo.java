package org.detente.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.detente.record.Span;
import org.detente.syntax.Upos;

/** "According to X": the source is the phrase, the content the clause that it stands in. */
final class AccordingTo {
  private static final Cue CUE =
      new Cue("according to", CueClass.SAY, Set.of("that", "quote"), false, "according-to");
  private static final int LONGEST_CLIMB = 8;

  Optional<Attribution> at(Tree tree, Sources sources, int token) {
    if (!tree.lower(token).equals("according")
        || token + 2 >= tree.size()
        || !tree.lower(token + 1).equals("to")
        || tree.quoted(token)) {
      return Optional.empty();
    }
    int source = sourceAfter(tree, token);
    if (source < 0) {
      return Optional.empty();
    }
    Optional<Source> phrase = sources.phrase(source);
    if (phrase.isEmpty()) {
      return Optional.empty();
    }
    boolean[] in = content(tree, token, source, phrase.get());
    List<Span> content = tree.spans(in);
    if (content.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Attribution(
            tree.sentence().index(),
            CUE,
            token,
            List.of(tree.sentence().span(token, token + 1)),
            phrase,
            content,
            CUE.rule()));
  }

  /** The clause around the phrase; all before it where the tree ties the phrase to nothing. */
  private static boolean[] content(Tree tree, int token, int source, Source phrase) {
    boolean[] in = tree.subtree(clause(tree, source, token));
    int last = source;
    for (int i = token; i < in.length; i++) {
      for (Span span : phrase.spans()) {
        last = span.contains(tree.sentence().span(i)) ? Math.max(last, i) : last;
      }
    }
    boolean[] aside = tree.subtree(source);
    boolean leads = true;
    for (int i = 0; i < token; i++) {
      leads &= tree.isPunct(i) || tree.upos(i) == Upos.CCONJ || tree.upos(i) == Upos.ADV;
    }
    boolean before = false;
    for (int i = 0; i < in.length; i++) {
      in[i] &= i < token && !leads || i > last && !aside[i];
      before |= in[i] && i < token;
    }
    if (!leads && !before) {
      for (int i = 0; i < in.length; i++) {
        in[i] = i < token;
      }
    }
    return in;
  }

  /** The head of the phrase after "to": climbs while it stays after the cue. */
  private static int sourceAfter(Tree tree, int token) {
    int at = token + 2;
    for (int step = 0; step < LONGEST_CLIMB; step++) {
      int head = tree.head(at);
      if (head <= token + 1 || tree.isVerb(head) && !tree.is(at, "compound", "amod")) {
        break;
      }
      if (tree.is(at, "nsubj", "obl", "advcl", "ccomp", "parataxis", "root")) {
        break;
      }
      at = head;
    }
    return tree.isPunct(at) ? -1 : at;
  }

  /**
   * The whole clause that the phrase stands in: past subordinate clauses, which it seldom stands
   * for alone, up to a main clause with a subject of its own.
   */
  private static int clause(Tree tree, int source, int according) {
    int at = tree.head(source);
    if (at == according || at == according + 1) {
      at = tree.head(according) == source ? -1 : tree.head(according);
    }
    for (int step = 0; step < LONGEST_CLIMB && at >= 0 && tree.head(at) >= 0; step++) {
      boolean main = tree.is(at, "conj", "parataxis") && tree.child(at, "nsubj") >= 0;
      if (main && tree.isFinite(at)) {
        return at;
      }
      at = tree.head(at);
    }
    return at < 0 ? tree.sentence().root() : at;
  }
}
