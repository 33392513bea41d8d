package org.detente.statement;

import java.util.List;
import java.util.Optional;
import org.detente.record.Span;
import org.detente.syntax.Upos;

/** Attributions whose cue is a verb. */
final class VerbCues {
  private final Cues cues;

  private final NominalCues nominals;

  VerbCues(Cues cues, NominalCues nominals) {
    this.cues = cues;
    this.nominals = nominals;
  }

  Optional<Attribution> at(Tree tree, Sources sources, Complements complements, int token) {
    if (!tree.isPredicate(token) || tree.quoted(token)) {
      return Optional.empty();
    }
    Optional<CuePhrase> phrase = CuePhrase.at(tree, cues, token);
    if (phrase.isEmpty() || phrase.get().cue().kind() == CueClass.SEEM) {
      return Optional.empty();
    }
    CuePhrase cue = phrase.get();
    Optional<Complement> content =
        asClause(tree, cue)
            .or(() -> Asides.of(tree, cue))
            .or(() -> relative(tree, cue))
            .or(() -> complement(tree, complements, cue))
            .or(() -> RightClause.of(tree, cue));
    int object = tree.child(token, "obj");
    if (content.filter(c -> c.kind().equals("np")).isPresent()
        && object > token
        && nominals.isCarried(tree, token, object)) {
      return Optional.empty();
    }
    int head = source(tree, sources, cue);
    if (content.isEmpty()
        || head < 0
        || tree.quoted(head)
        || !content.get().isClause() && !Asserted.is(tree, cue, head)) {
      return Optional.empty();
    }
    return sources
        .phrase(head)
        .flatMap(source -> build(tree, complements, cue, source, content.get()));
  }

  /** A clause before a phrase: what is led by "that" was said, not whom it was said to. */
  private static Optional<Complement> complement(
      Tree tree, Complements complements, CuePhrase cue) {
    Optional<Complement> found = complements.of(cue.verb(), cue.cue(), cue.preposition());
    boolean told = found.filter(Complement::isClause).isPresent();
    return told ? found : LedClause.of(tree, cue).or(() -> found);
  }

  private static int source(Tree tree, Sources sources, CuePhrase cue) {
    boolean speaks = cue.cue().takes("quote") && cue.cue().takes("that");
    int inverted = InvertedSource.instead(tree, cue, tree.child(cue.top(), "nsubj"));
    if (inverted >= 0) {
      return inverted;
    }
    int head = sources.of(cue.top());
    boolean borrowed = speaks && BesideSource.isBorrowed(tree, cue, head);
    if (head >= 0 && !borrowed || !speaks || !tree.xpos(cue.verb()).matches("VB[DZPN]?")) {
      return head;
    }
    if (sources.hasPassive(cue.top())) {
      return -1;
    }
    int beside = BesideSource.of(tree, cue.top());
    return beside >= 0 ? beside : head;
  }

  /**
   * "Which critics said was unfair", "what he called a farce": the pronoun and what is said of it.
   */
  private static Optional<Complement> relative(Tree tree, CuePhrase cue) {
    int pronoun = tree.head(cue.top());
    if (!cue.cue().takes("that")
        || pronoun < 0
        || pronoun > cue.top()
        || !tree.is(cue.top(), "acl:relcl")
        || !tree.xpos(pronoun).startsWith("W")
        || tree.head(pronoun) <= cue.last()) {
      return Optional.empty();
    }
    boolean[] in = new boolean[tree.size()];
    Complement.add(tree, in, tree.head(pronoun));
    for (int i = 0; i <= cue.last(); i++) {
      in[i] = i == pronoun;
    }
    return Optional.of(new Complement("relative", in));
  }

  private static Optional<Attribution> build(
      Tree tree, Complements complements, CuePhrase cue, Source source, Complement content) {
    boolean[] in = content.tokens().clone();
    List<Span> cueSpans = cue.spans(tree);
    if (content.kind().equals("that")) {
      RightClause.widen(tree, cue, in);
      runOn(tree, in);
    }
    Trim.tail(tree, in, cue.verb());
    clear(tree, in, cueSpans);
    clear(tree, in, source.spans());
    List<Span> spans = tree.spans(in);
    if (spans.isEmpty() || cueSpans.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Attribution(
            tree.sentence().index(),
            cue.cue(),
            cue.verb(),
            cueSpans,
            Optional.of(source),
            spans,
            cue.cue().rule() + "/" + content.kind()));
  }

  /** "As the envoy noted, the talks failed": the clause that the as-clause hangs on. */
  private static Optional<Complement> asClause(Tree tree, CuePhrase cue) {
    int top = cue.top();
    boolean led =
        tree.hasChildWithForm(top, "mark", "as") || tree.hasChildWithForm(top, "advmod", "as");
    if (!led
        || !tree.is(top, "advcl")
        || !cue.cue().takes("that")
        || !cue.cue().takes("quote")
        || tree.child(top, "nsubj") < 0
        || tree.child(top, "obj", "obl", "conj") >= 0
        || tree.child(top, "ccomp", "xcomp") >= 0) {
      return Optional.empty();
    }
    boolean[] in = tree.subtree(tree.head(top));
    boolean[] aside = tree.subtree(top);
    for (int i = 0; i < in.length; i++) {
      in[i] &= !aside[i];
    }
    return Optional.of(new Complement("as", in));
  }

  /** A clause that breaks off before a word goes on to the next comma: the tree lost its tail. */
  private static void runOn(Tree tree, boolean[] in) {
    int last = in.length - 1;
    while (last >= 0 && !in[last]) {
      last--;
    }
    if (last < 0 || tree.isPunct(last)) {
      return;
    }
    int at = last + 1;
    if (at < in.length && (tree.isPunct(at) || tree.upos(at) == Upos.CCONJ)) {
      return;
    }
    while (at < in.length && !tree.isPunct(at)) {
      in[at++] = true;
    }
  }

  private static void clear(Tree tree, boolean[] in, List<Span> spans) {
    for (int i = 0; i < in.length; i++) {
      for (Span span : spans) {
        if (in[i] && span.contains(tree.sentence().span(i))) {
          in[i] = false;
        }
      }
    }
  }
}
