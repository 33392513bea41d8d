package org.detente.statement;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.detente.record.Span;
import org.detente.syntax.Upos;

/** Attributions whose cue is a noun ("his claim that …") or an adjective ("is wary of …"). */
final class NominalCues {
  /** Verbs that only carry a noun cue: "made the claim", "has doubts". */
  private static final Set<String> LIGHT =
      Set.of(
          "make",
          "have",
          "give",
          "express",
          "voice",
          "issue",
          "offer",
          "raise",
          "reiterate",
          "repeat",
          "announce",
          "release",
          "deliver",
          "share",
          "hold",
          "state",
          "declare",
          "drop",
          "withdraw",
          "renew",
          "outline",
          "send",
          "send out",
          "pose",
          "lay",
          "signal",
          "show");

  /** "It is clear that": nobody's mind. */
  private static final Set<String> EMPTY = Set.of("it", "this", "that", "which", "there", "what");

  /** With these "to" leads an infinitive: an "appeal to voters" asks for nothing. */
  private static final Set<CueClass> ACTS =
      EnumSet.of(
          CueClass.PROMISE,
          CueClass.THREATEN,
          CueClass.ORDER,
          CueClass.REQUEST,
          CueClass.PROPOSE,
          CueClass.DECIDE,
          CueClass.REFUSE,
          CueClass.WANT,
          CueClass.INTEND);

  private final Cues cues;

  NominalCues(Cues cues) {
    this.cues = cues;
  }

  /** Whether the verb only carries a noun that is the cue itself: “voiced hopes that …”. */
  boolean isCarried(Tree tree, int verb, int object) {
    return LIGHT.contains(tree.lemma(verb))
        && tree.upos(object) == Upos.NOUN
        && cues.noun(tree.lemma(object))
            .filter(c -> complement(tree, object, c) >= 0 || complement(tree, verb, c) > object)
            .isPresent();
  }

  Optional<Attribution> at(Tree tree, Sources sources, Complements complements, int token) {
    if (tree.quoted(token)) {
      return Optional.empty();
    }
    boolean possessed = tree.isVerb(token) && tree.exact(token, "nmod:poss") >= 0;
    if (tree.upos(token) == Upos.NOUN || possessed) {
      return cues.noun(tree.lemma(token)).flatMap(c -> noun(tree, sources, complements, token, c));
    }
    boolean adjective =
        tree.upos(token) == Upos.ADJ
            || tree.xpos(token).equals("VBN")
            || tree.xpos(token).equals("JJ");
    if (!adjective) {
      return Optional.empty();
    }
    return cues.adjective(tree.lower(token))
        .flatMap(c -> adjective(tree, sources, complements, token, c));
  }

  private Optional<Attribution> noun(
      Tree tree, Sources sources, Complements complements, int noun, Cue cue) {
    int verb = -1;
    int source = tree.exact(noun, "nmod:poss");
    int head = tree.head(noun);
    if (source < 0) {
      source = byPhrase(tree, noun);
    }
    if (source < 0 && head >= 0 && tree.is(noun, "obj") && LIGHT.contains(tree.lemma(head))) {
      verb = head;
      source = sources.of(head);
    }
    if (source < 0) {
      return Optional.empty();
    }
    int complement = complement(tree, noun, cue);
    if (complement < 0 && verb >= 0) {
      complement = complement(tree, verb, cue);
    }
    if (complement < 0) {
      return beside(tree, sources, source, cue, noun);
    }
    int preposition = preposition(tree, complement, cue);
    int first = verb >= 0 ? firstOfVerb(tree, verb) : noun;
    int last = preposition > noun ? preposition : noun;
    if (source > first && source < last) {
      first = noun;
    }
    first = withAdjectives(tree, noun, first);
    boolean[] in = tree.subtree(complement);
    for (int i = 0; i <= last; i++) {
      in[i] = false;
    }
    return build(tree, sources, source, cue, noun, first, last, in);
  }

  /**
   * "The envoy's suggestion that both withdraw", where the tree ties the clause to nothing: from
   * "that" to the next verb with tense or the next pause.
   */
  private static Optional<Attribution> beside(
      Tree tree, Sources sources, int source, Cue cue, int noun) {
    int that = noun + 1;
    if (!cue.takes("that") || that >= tree.size() || !tree.lower(that).equals("that")) {
      return Optional.empty();
    }
    boolean[] in = new boolean[tree.size()];
    int tensed = 0;
    for (int i = that; i < in.length && !tree.isPunct(i); i++) {
      tensed += tree.isTensed(i) ? 1 : 0;
      if (tensed > 1) {
        break;
      }
      in[i] = true;
    }
    return tensed == 0
        ? Optional.empty()
        : build(tree, sources, source, cue, noun, withAdjectives(tree, noun, noun), noun, in);
  }

  /** "His recent call": the adjectives between possessor and noun belong to the cue. */
  private static int withAdjectives(Tree tree, int noun, int first) {
    int at = first;
    while (at > 0 && at - 1 > noun - 4 && tree.head(at - 1) == noun && tree.is(at - 1, "amod")) {
      at--;
    }
    return at;
  }

  private Optional<Attribution> adjective(
      Tree tree, Sources sources, Complements complements, int adjective, Cue cue) {
    int source = sources.of(adjective);
    if (source < 0) {
      source = tree.exact(adjective, "nsubj:pass");
    }
    int complement = complement(tree, adjective, cue);
    if (source < 0 || complement < adjective || EMPTY.contains(tree.lower(source))) {
      return Optional.empty();
    }
    int preposition = preposition(tree, complement, cue);
    int last = preposition > adjective ? preposition : adjective;
    boolean[] in = tree.subtree(complement);
    for (int i = 0; i <= last; i++) {
      in[i] = false;
    }
    return build(tree, sources, source, cue, adjective, firstOfVerb(tree, adjective), last, in);
  }

  /** Auxiliaries, copula and adverbs before a predicate belong to the cue. */
  private static int firstOfVerb(Tree tree, int verb) {
    int first = verb;
    while (first > 0) {
      int before = first - 1;
      String relation = tree.basic(before);
      boolean belongs =
          tree.head(before) == verb
              && (relation.equals("aux") || relation.equals("cop") || relation.equals("advmod"));
      if (!belongs) {
        break;
      }
      first = before;
    }
    return first;
  }

  private static int byPhrase(Tree tree, int noun) {
    for (int child : tree.children(noun)) {
      if (tree.basic(child).equals("nmod") && tree.hasChildWithForm(child, "case", "by")) {
        return child;
      }
    }
    return -1;
  }

  private static int complement(Tree tree, int top, Cue cue) {
    for (int child : tree.children(top)) {
      if (child < top) {
        continue;
      }
      switch (tree.basic(child)) {
        case "acl", "ccomp", "xcomp", "advcl" -> {
          boolean infinitive = tree.isToInfinitive(child);
          boolean clause =
              tree.hasChildWithForm(child, "mark", "that")
                  || tree.basic(child).equals("ccomp") && !infinitive;
          if (infinitive && cue.takes("to")
              || clause && cue.takes("that")
              || preposition(tree, child, cue) >= 0) {
            return child;
          }
        }
        case "nmod", "obl" -> {
          if (preposition(tree, child, cue) >= 0) {
            return child;
          }
        }
        default -> {}
      }
    }
    return -1;
  }

  private static int preposition(Tree tree, int complement, Cue cue) {
    for (int child : tree.children(complement)) {
      String relation = tree.basic(child);
      boolean leads =
          relation.equals("case") || relation.equals("mark") && !tree.xpos(child).equals("TO");
      String form = tree.lower(child);
      boolean acts = form.equals("to") && ACTS.contains(cue.kind());
      if (leads && !acts && child < complement && !form.equals("that") && cue.takes(form)) {
        return child;
      }
    }
    return -1;
  }

  private static Optional<Attribution> build(
      Tree tree,
      Sources sources,
      int source,
      Cue cue,
      int head,
      int first,
      int last,
      boolean[] in) {
    Optional<Source> phrase = sources.phrase(source);
    if (phrase.isEmpty()) {
      return Optional.empty();
    }
    List<Span> content = tree.spans(in);
    if (content.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Attribution(
            tree.sentence().index(),
            cue,
            head,
            List.of(tree.sentence().span(first, last)),
            phrase,
            content,
            cue.rule()));
  }
}
