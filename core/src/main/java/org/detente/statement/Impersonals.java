package org.detente.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.detente.record.Span;

/**
 * Attributions without a source: "is expected to end", "was asked whether", "seems to agree". What
 * is said of the subject is the content, so the subject belongs to it.
 */
final class Impersonals {
  /** Of these only what is asked or ordered is the content: the subject is spoken to. */
  private static final Set<CueClass> ADDRESSING =
      Set.of(CueClass.REQUEST, CueClass.ORDER, CueClass.ASK, CueClass.WARN);

  /** "Is supposed to" is a duty and nobody's thought. */
  private static final String DUTY = "suppose";

  private final Cues cues;

  Impersonals(Cues cues) {
    this.cues = cues;
  }

  Optional<Attribution> at(Tree tree, int verb) {
    if (!tree.isVerb(verb) || tree.quoted(verb)) {
      return Optional.empty();
    }
    Optional<CuePhrase> phrase = CuePhrase.at(tree, cues, verb);
    if (phrase.isEmpty()) {
      return Optional.empty();
    }
    Cue cue = phrase.get().cue();
    Optional<Complement> content = Optional.empty();
    if (cue.kind() == CueClass.SEEM) {
      content = appearance(tree, verb);
    } else if (isAgentless(tree, verb)) {
      content = passive(tree, phrase.get());
    }
    return content.flatMap(found -> build(tree, phrase.get(), found));
  }

  private static boolean isAgentless(Tree tree, int verb) {
    boolean passive =
        tree.exact(verb, "nsubj:pass") >= 0
            || tree.exact(verb, "aux:pass") >= 0
            || tree.xpos(verb).equals("VBN")
                && tree.is(verb, "advcl", "acl")
                && tree.child(verb, "nsubj", "aux") < 0;
    return passive && tree.exact(verb, "obl:agent") < 0;
  }

  /** "He seems to agree", "it appears that he agrees", "this looks like a trap". */
  private Optional<Complement> appearance(Tree tree, int verb) {
    int clause = tree.child(verb, "ccomp");
    if (clause > verb) {
      return Complement.of(tree, "seems-that", clause);
    }
    int predicate = tree.child(verb, "xcomp");
    if (predicate < 0) {
      predicate = like(tree, verb);
    }
    int subject = tree.child(verb, "nsubj");
    if (predicate < verb || subject < 0 || subject > verb || isAct(tree, predicate)) {
      return Optional.empty();
    }
    return Complement.of(tree, "seems", subject, predicate);
  }

  /** "Seemed to accuse her": an act that others saw, so it keeps its own source. */
  private boolean isAct(Tree tree, int predicate) {
    return tree.isToInfinitive(predicate)
        && cues.verb(tree.lemma(predicate))
            .filter(c -> c.takes("quote") || c.takes("np"))
            .isPresent();
  }

  private static int like(Tree tree, int verb) {
    for (int child : tree.children(verb)) {
      boolean led =
          tree.hasChildWithForm(child, "mark", "like")
              || tree.hasChildWithForm(child, "case", "like")
              || tree.hasChildWithForm(child, "mark", "if");
      if (child > verb && led) {
        return child;
      }
    }
    return -1;
  }

  private static Optional<Complement> passive(Tree tree, CuePhrase phrase) {
    int verb = phrase.verb();
    Cue cue = phrase.cue();
    int subject = tree.child(verb, "nsubj");
    int clause = tree.child(verb, "ccomp", "csubj");
    if (clause > verb && (cue.takes("that") || cue.takes("wh")) && tree.isFinite(clause)) {
      return Complement.of(tree, "passive-that", clause);
    }
    int predicate = tree.child(verb, "xcomp");
    if (predicate < 0) {
      predicate = tree.child(verb, "ccomp");
    }
    boolean duty = cue.phrase().equals(DUTY);
    if (!duty && predicate > verb && tree.isToInfinitive(predicate)) {
      if (isAddressed(cue)) {
        return Complement.of(tree, "passive-order", predicate);
      }
      return subject >= 0 && subject < verb
          ? Complement.of(tree, "passive-to", subject, predicate)
          : Complement.of(tree, "passive-to", predicate);
    }
    if (subject < 0 || subject > verb) {
      return Optional.empty();
    }
    if (cue.takes("np-as")) {
      for (int child : tree.children(verb)) {
        if (child > verb && tree.hasChildWithForm(child, "case", "as")) {
          return Complement.of(tree, "passive-as", subject, child);
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isAddressed(Cue cue) {
    return cue.takes("addressee") || ADDRESSING.contains(cue.kind());
  }

  private static Optional<Attribution> build(Tree tree, CuePhrase phrase, Complement content) {
    boolean[] in = content.tokens();
    List<Span> cueSpans = phrase.spans(tree);
    for (int i = 0; i < in.length; i++) {
      for (Span span : cueSpans) {
        in[i] &= !span.contains(tree.sentence().span(i));
      }
    }
    List<Span> spans = tree.spans(in);
    if (spans.isEmpty() || cueSpans.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Attribution(
            tree.sentence().index(),
            phrase.cue(),
            phrase.verb(),
            cueSpans,
            Optional.empty(),
            spans,
            phrase.cue().rule() + "/" + content.kind()));
  }
}
