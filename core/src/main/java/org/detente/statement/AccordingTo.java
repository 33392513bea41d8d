package org.detente.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.detente.record.Span;

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
    boolean[] aside = tree.subtree(source);
    boolean[] in = tree.subtree(clause(tree, source, token));
    for (int i = 0; i < in.length; i++) {
      in[i] &= !(aside[i] && i >= token) && i != token && i != token + 1;
    }
    if (in[source] || token > 1 && !coversBefore(in, token)) {
      in = before(tree, token);
    }
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
            phrase.get(),
            content,
            CUE.rule()));
  }

  private static boolean coversBefore(boolean[] in, int token) {
    for (int i = 0; i < token; i++) {
      if (in[i]) {
        return true;
      }
    }
    return false;
  }

  /** Where the tree ties the phrase to nothing before it: the sentence up to the cue. */
  private static boolean[] before(Tree tree, int token) {
    boolean[] in = new boolean[tree.size()];
    for (int i = 0; i < token; i++) {
      in[i] = true;
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

  /** The clause that the phrase modifies: the nearest predicate above it. */
  private static int clause(Tree tree, int source, int according) {
    int at = tree.head(source);
    if (at == according || at == according + 1) {
      at = tree.head(according) == source ? -1 : tree.head(according);
    }
    if (at < 0) {
      return tree.sentence().root();
    }
    for (int step = 0; step < LONGEST_CLIMB && at >= 0; step++) {
      boolean predicate =
          tree.isVerb(at) && tree.isFinite(at) || tree.child(at, "cop", "nsubj") >= 0;
      if (predicate || tree.head(at) < 0) {
        return at;
      }
      at = tree.head(at);
    }
    return at < 0 ? tree.sentence().root() : at;
  }
}
