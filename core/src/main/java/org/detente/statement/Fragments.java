package org.detente.statement;

import java.util.Optional;
import org.detente.record.Span;

/** Widens a quoted fragment to the clause that it is part of: called the deal “a disgrace”. */
final class Fragments {
  private static final int LONGEST_CLIMB = 40;

  private Fragments() {}

  /** From after the cue, or after whom it addresses, to the end of the clause that holds it. */
  static Span afterCue(Tree tree, Cue cue, int verb, int cueEnd, Span quotation) {
    int first = 0;
    while (first < tree.size() && tree.sentence().start(first) < cueEnd) {
      first++;
    }
    if (cue.takes("addressee")) {
      first = afterAddressee(tree, verb, first);
    }
    int start = first < tree.size() ? tree.sentence().start(first) : quotation.start();
    int end = Math.max(quotation.end(), clauseEnd(tree, verb, quotation));
    return new Span(Math.min(start, quotation.start()), end);
  }

  private static int afterAddressee(Tree tree, int verb, int first) {
    int addressee = tree.child(verb, "obj", "iobj");
    if (addressee < 0) {
      return first;
    }
    int at = first;
    boolean[] phrase = tree.subtree(addressee);
    while (at < tree.size() && phrase[at] && !tree.quoted(at) && !tree.lower(at).equals("that")) {
      at++;
    }
    return at;
  }

  private static int clauseEnd(Tree tree, int verb, Span quotation) {
    int top = 0;
    while (top < tree.size() && tree.sentence().start(top) <= quotation.start()) {
      top++;
    }
    for (int step = 0; step < LONGEST_CLIMB; step++) {
      if (top >= tree.size() || tree.head(top) < 0) {
        return quotation.end();
      }
      if (tree.head(top) == verb) {
        break;
      }
      top = tree.head(top);
    }
    if (tree.head(top) != verb || top < verb) {
      return quotation.end();
    }
    boolean[] in = tree.subtree(top);
    int end = quotation.end();
    for (int i = 0; i < in.length; i++) {
      if (in[i] && !tree.isPunct(i)) {
        end = Math.max(end, tree.sentence().end(i));
      }
    }
    return end;
  }

  /** The words before a fragment in its own sentence, where nobody else says them. */
  static Optional<Span> lead(Passage passage, Cues cues, Span quotation, int from) {
    int sentence = passage.sentenceAt(quotation.start());
    if (sentence < 0) {
      return Optional.empty();
    }
    Tree tree = passage.trees().get(sentence);
    int start = Math.max(from, tree.sentence().start(0));
    int[] tokens = passage.tokens(tree, new Span(start, Math.max(start, quotation.start())));
    for (int i = tokens[0]; i < tokens[1]; i++) {
      boolean voice =
          tree.isVerb(i)
              && !tree.quoted(i)
              && cues.verb(tree.lemma(i)).filter(c -> c.takes("quote")).isPresent();
      if (voice) {
        return Optional.empty();
      }
    }
    if (tokens[1] - tokens[0] < 1 || passage.breaksParagraph(start, quotation.start())) {
      return Optional.empty();
    }
    return Optional.of(new Span(tree.sentence().start(tokens[0]), quotation.end()));
  }
}
