package org.detente.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.detente.record.Span;
import org.detente.syntax.Upos;

/** Finds the cue beside a quotation by position: “…,” she said; She said, “…”; she said: “…”. */
final class QuoteCue {
  private static final int REACH = 40;

  private final Cues cues;

  QuoteCue(Cues cues) {
    this.cues = cues;
  }

  /** A cue in a sentence's tokens from {@code from} to before {@code to}, the first or the last. */
  Optional<Attribution> in(Tree tree, int from, int to, boolean first, Span content, String rule) {
    int low = first ? from : Math.max(from, to - REACH);
    int high = first ? Math.min(to, from + REACH) : to;
    int step = first ? 1 : -1;
    for (int v = first ? low : high - 1; v >= low && v < high; v += step) {
      if (tree.quoted(v) || !tree.isVerb(v) || tree.is(v, "amod")) {
        continue;
      }
      Optional<CuePhrase> phrase = CuePhrase.at(tree, cues, v);
      if (phrase.isEmpty() || !phrase.get().cue().takes("quote")) {
        continue;
      }
      Optional<Source> source = source(tree, phrase.get(), from, to, first);
      List<Span> cueSpans = phrase.get().spans(tree);
      if (source.isPresent() && !cueSpans.isEmpty()) {
        return Optional.of(
            new Attribution(
                tree.sentence().index(),
                phrase.get().cue(),
                v,
                cueSpans,
                source,
                List.of(content),
                phrase.get().cue().rule() + "/" + rule));
      }
    }
    return Optional.empty();
  }

  /**
   * @param after whether the cue stands after its quotation, so that the source may follow it
   */
  private static Optional<Source> source(
      Tree tree, CuePhrase cue, int from, int to, boolean after) {
    Sources sources = new Sources(tree);
    int head = sources.of(cue.top());
    if (!after && head > cue.last()) {
      int beside = BesideSource.of(tree, cue.top());
      head = beside >= 0 ? beside : sources.before(cue.top());
    }
    if (head >= 0 && !tree.quoted(head)) {
      return sources.phrase(head);
    }
    if (sources.hasPassive(cue.top())) {
      return Optional.empty();
    }
    return beside(tree, cue.verb(), from, to);
  }

  /** Where the tree gives no subject: the noun phrase right before the verb, else right after. */
  private static Optional<Source> beside(Tree tree, int verb, int from, int to) {
    int last = verb - 1;
    while (last >= from && (tree.upos(last) == Upos.ADV || tree.upos(last) == Upos.AUX)) {
      last--;
    }
    int first = last;
    while (first >= from && isNominal(tree, first)) {
      first--;
    }
    if (first == last) {
      first = verb;
      last = verb + 1;
      while (last < to && isNominal(tree, last)) {
        last++;
      }
      last--;
    }
    if (last <= first) {
      return Optional.empty();
    }
    int head = last;
    return Optional.of(
        new Source(tree.sentence().index(), head, List.of(tree.sentence().span(first + 1, last))));
  }

  private static final Set<Upos> NOMINAL =
      Set.of(Upos.PROPN, Upos.NOUN, Upos.PRON, Upos.DET, Upos.ADJ, Upos.NUM);

  private static boolean isNominal(Tree tree, int token) {
    return !tree.quoted(token) && NOMINAL.contains(tree.upos(token));
  }
}
