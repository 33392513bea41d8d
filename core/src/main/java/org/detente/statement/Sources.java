package org.detente.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.detente.record.Span;
import org.detente.syntax.Upos;

/** Finds the source of a cue in its tree: subject, controller, agent. */
final class Sources {
  private static final Set<String> EMPTY_SUBJECTS = Set.of("there");

  /** With these the subject, not the object, controls the infinitive. */
  private static final Set<String> SUBJECT_CONTROL = Set.of("promise", "vow", "use", "take");

  /** Whoever issues one of these is the source of what it says: “sent a letter urging …”. */
  private static final Set<String> WRITINGS =
      Set.of(
          "statement",
          "tweet",
          "letter",
          "email",
          "e-mail",
          "memo",
          "message",
          "post",
          "release",
          "op-ed",
          "note",
          "petition",
          "brief",
          "motion");

  private static final int LONGEST_CHAIN = 12;

  private final Tree tree;

  Sources(Tree tree) {
    this.tree = tree;
  }

  /** The token that heads the source of the predicate at {@code verb}, or -1. */
  int of(int verb) {
    return of(verb, tree.size());
  }

  /** The same among the tokens before the verb: “calling him a liar” has no subject of its own. */
  int before(int verb) {
    return of(verb, verb);
  }

  private int of(int verb, int limit) {
    int at = verb;
    for (int step = 0; step < LONGEST_CHAIN && at >= 0; step++) {
      int own = own(at);
      if (own >= 0 && own < limit) {
        return own;
      }
      if (hasPassive(at) || isAsked(at)) {
        return -1;
      }
      at = inherit(at);
      if (at < 0) {
        return -1;
      }
      if (tree.upos(at) == Upos.NOUN || tree.upos(at) == Upos.PROPN || tree.upos(at) == Upos.PRON) {
        if (!isPredicate(at)) {
          return at;
        }
      }
    }
    return -1;
  }

  /** Subject or agent of this very predicate. */
  private int own(int verb) {
    int agent = tree.exact(verb, "obl:agent");
    if (agent >= 0) {
      return agent;
    }
    int subject = tree.exact(verb, "nsubj");
    if (subject < 0) {
      subject = tree.exact(verb, "nsubj:outer");
    }
    if (subject < 0 && !tree.isVerb(verb) && tree.isPredicate(verb)) {
      subject = tree.child(verb, "compound");
    }
    return subject >= 0 && !EMPTY_SUBJECTS.contains(tree.lower(subject)) ? subject : -1;
  }

  boolean hasPassive(int verb) {
    return tree.exact(verb, "nsubj:pass") >= 0 || tree.exact(verb, "aux:pass") >= 0;
  }

  /** "Asked whether it would vote, the party declined": the participle's subject is spoken to. */
  private boolean isAsked(int verb) {
    return tree.is(verb, "advcl")
        && tree.lower(verb).endsWith("ed")
        && tree.child(verb, "aux", "nsubj", "cop") < 0
        && (tree.xpos(verb).equals("VBN") || verb == 0 || tree.isPunct(verb - 1));
  }

  private boolean isPredicate(int token) {
    return tree.child(token, "cop", "nsubj") >= 0;
  }

  /** Where a predicate without subject takes it from: a predicate or a noun, -1 for nowhere. */
  private int inherit(int verb) {
    int head = tree.head(verb);
    if (head < 0) {
      return -1;
    }
    switch (tree.basic(verb)) {
      case "conj":
        return head;
      case "xcomp":
        int object = tree.child(head, "obj", "iobj");
        if (object >= 0 && !SUBJECT_CONTROL.contains(tree.lemma(head))) {
          return object;
        }
        return head;
      case "advcl", "ccomp", "parataxis", "dep", "csubj":
        return head;
      case "acl":
        return modified(verb, head);
      default:
        return -1;
    }
  }

  /**
   * A participle right after its noun takes it as subject ("officials claiming that"); after a
   * comma it goes on with the clause ("met the envoy, saying that").
   */
  private int modified(int verb, int head) {
    boolean participle = tree.xpos(verb).equals("VBG");
    if (participle && WRITINGS.contains(tree.lemma(head)) && tree.is(head, "obj", "obl")) {
      int issuer = own(tree.head(head));
      return issuer >= 0 ? issuer : head;
    }
    if (participle && verb > 0 && tree.lower(verb - 1).equals(",") && head < verb) {
      int clause = predicateAbove(head);
      return clause >= 0 ? clause : head;
    }
    // "The envoy called for …" without any other predicate is a sentence, not a noun phrase.
    boolean onlyPredicate =
        tree.xpos(verb).equals("VBN") && isTop(head) && !isPredicate(head) && head < verb;
    return participle || onlyPredicate || tree.isToInfinitive(verb) ? head : -1;
  }

  private boolean isTop(int token) {
    int head = tree.head(token);
    return head < 0 || tree.isPunct(head) && tree.head(head) < 0;
  }

  private int predicateAbove(int token) {
    int at = token;
    for (int step = 0; step < LONGEST_CHAIN && at >= 0; step++) {
      if (tree.child(at, "nsubj") >= 0 && tree.child(at, "nsubj") != token) {
        return at;
      }
      at = tree.head(at);
    }
    return -1;
  }

  /** The phrase under {@code head}, without relative clauses and what only hangs on loosely. */
  Optional<Source> phrase(int head) {
    boolean[] in = new boolean[tree.size()];
    in[head] = true;
    boolean[] below = tree.subtree(head);
    int first = head;
    int last = head;
    boolean[] cut = new boolean[tree.size()];
    for (int child : tree.children(head)) {
      if (isLoose(child, head)) {
        boolean[] loose = tree.subtree(child);
        for (int i = 0; i < loose.length; i++) {
          cut[i] |= loose[i];
        }
      }
    }
    while (first > 0 && below[first - 1] && !cut[first - 1]) {
      first--;
    }
    while (last + 1 < tree.size() && below[last + 1] && !cut[last + 1]) {
      last++;
    }
    for (int i = first; i <= last; i++) {
      in[i] = true;
    }
    List<Span> spans = tree.spans(in);
    return spans.isEmpty()
        ? Optional.empty()
        : Optional.of(new Source(tree.sentence().index(), head, spans));
  }

  private boolean isLoose(int child, int head) {
    return switch (tree.basic(child)) {
      case "acl", "advcl", "parataxis", "cop", "case", "mark", "cc", "nsubj", "aux", "discourse" ->
          child > head || !tree.basic(child).equals("acl");
      case "conj" -> tree.isVerb(child);
      case "punct" -> child < head;
      default -> false;
    };
  }
}
