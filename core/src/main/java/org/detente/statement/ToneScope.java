package org.detente.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.detente.actor.Actors;
import org.detente.actor.Mention;

/** The part of one sentence that belongs to a content, with the countries mentioned in it. */
final class ToneScope {
  private static final int FAR = 12;
  private static final Set<String> OWN = Set.of("i", "we", "us", "our", "me", "my");

  private final Tree tree;
  private final List<Integer> tokens;
  private final List<Mention> targets;

  private ToneScope(Tree tree, List<Integer> tokens, List<Mention> targets) {
    this.tree = tree;
    this.tokens = tokens;
    this.targets = targets;
  }

  static ToneScope of(
      Tree tree, Attribution attribution, Actors actors, List<String> countries, Cues cues) {
    boolean[] others = others(tree, attribution, cues);
    List<Integer> tokens = new ArrayList<>();
    for (int i = 0; i < tree.size(); i++) {
      if (attribution.covers(tree.sentence().start(i)) && !others[i]) {
        tokens.add(i);
      }
    }
    List<Mention> targets =
        actors.in(tree.sentence().index()).stream()
            .filter(m -> Tone.isTarget(m, countries))
            .filter(m -> attribution.covers(m.span().start()))
            .toList();
    return new ToneScope(tree, tokens, targets);
  }

  /** Tokens that the content itself attributes to somebody else: "Russia says that we lie". */
  private static boolean[] others(Tree tree, Attribution attribution, Cues cues) {
    boolean[] others = new boolean[tree.size()];
    for (int i = 0; i < others.length; i++) {
      if (!tree.isVerb(i)
          || i == attribution.cueToken() && tree.sentence().index() == attribution.sentence()
          || !attribution.covers(tree.sentence().start(i))) {
        continue;
      }
      int clause = tree.child(i, "ccomp");
      int subject = tree.exact(i, "nsubj");
      boolean reports =
          clause >= 0
              && subject >= 0
              && !OWN.contains(tree.lower(subject))
              && cues.verb(tree.lemma(i)).filter(ToneScope::isVoice).isPresent();
      if (reports) {
        boolean[] said = tree.subtree(clause);
        for (int t = 0; t < said.length; t++) {
          others[t] |= said[t];
        }
      }
    }
    return others;
  }

  private static boolean isVoice(Cue cue) {
    return switch (cue.kind()) {
      case SAY, CLAIM, BELIEVE, DENY, ACCUSE, CRITICISE, THREATEN, PROMISE -> true;
      default -> false;
    };
  }

  Tree tree() {
    return tree;
  }

  List<Integer> tokens() {
    return tokens;
  }

  boolean holds(int token) {
    return tokens.contains(token);
  }

  /** The countries that stand in the place that the sense speaks of. */
  Set<String> tied(int token, ToneWord.Toward toward) {
    Set<String> tied = new TreeSet<>();
    for (Mention mention : targets) {
      boolean fits =
          switch (toward) {
            case AGENT -> isAgent(token, mention);
            case OBJECT -> isObject(token, mention);
            case BOTH -> isAgent(token, mention) || isObject(token, mention);
            case NEAR -> isAgent(token, mention) || isModified(token, mention);
          };
      if (fits) {
        mention.country().ifPresent(tied::add);
      }
    }
    return tied;
  }

  /** Whether the country stands in the other place, so that the word says nothing of it. */
  boolean tiedToOther(int token, ToneWord.Toward toward) {
    return switch (toward) {
      case AGENT -> !tied(token, ToneWord.Toward.OBJECT).isEmpty();
      case OBJECT -> !tied(token, ToneWord.Toward.AGENT).isEmpty();
      default -> false;
    };
  }

  /** The nearest country in the sentence, by words between. */
  Optional<String> nearest(int token) {
    Optional<Mention> best = Optional.empty();
    for (Mention mention : targets) {
      int distance = Math.abs(mention.head() - token);
      if (distance <= FAR && (best.isEmpty() || distance < Math.abs(best.get().head() - token))) {
        best = Optional.of(mention);
      }
    }
    return best.flatMap(Mention::country);
  }

  /** The first country mentioned. */
  Optional<String> first() {
    return targets.stream().findFirst().flatMap(Mention::country);
  }

  private boolean isAgent(int word, Mention mention) {
    int at = clause(word);
    for (int child : tree.children(at)) {
      boolean doer =
          tree.is(child, "nsubj", "obl:agent", "nmod:poss", "amod", "compound")
              || tree.is(child, "nmod") && hasCase(child, "of", "by", "from");
      if (doer && holds(child, mention)) {
        return true;
      }
    }
    return at != word && isModifierOf(word, mention);
  }

  private boolean isModifierOf(int word, Mention mention) {
    for (int child : tree.children(word)) {
      if (tree.is(child, "nmod:poss", "amod", "compound") && holds(child, mention)) {
        return true;
      }
    }
    return false;
  }

  private boolean isObject(int word, Mention mention) {
    for (int child : tree.children(word)) {
      boolean done =
          tree.is(child, "obj", "iobj", "nsubj:pass")
              || tree.basic(child).equals("obl") && !hasCase(child, "by", "from")
              || tree.is(child, "nmod")
                  && hasCase(child, "for", "to", "with", "against", "toward", "towards", "on");
      if (done && holds(child, mention)) {
        return true;
      }
    }
    return false;
  }

  /** "Russian generals are ruthless", "a ruthless Russia": what the adjective is said of. */
  private boolean isModified(int word, Mention mention) {
    int head = tree.head(word);
    return head >= 0 && tree.is(word, "amod") && (mention.head() == head || isAgent(head, mention));
  }

  /** An infinitive or a conjunct shares the subject of the verb above it. */
  private int clause(int word) {
    int at = word;
    for (int step = 0; step < 4; step++) {
      boolean shares =
          (tree.is(at, "xcomp") || tree.is(at, "conj") && tree.isVerb(at))
              && tree.child(at, "nsubj") < 0
              && tree.head(at) >= 0;
      if (!shares) {
        return at;
      }
      at = tree.head(at);
    }
    return at;
  }

  private boolean hasCase(int token, String... forms) {
    for (String form : forms) {
      if (tree.hasChildWithForm(token, "case", form)) {
        return true;
      }
    }
    return false;
  }

  /** The mention heads the phrase or marks it as its own: "Russia", "Russian generals". */
  private boolean holds(int token, Mention mention) {
    if (mention.head() == token || mention.first() <= token && token <= mention.last()) {
      return true;
    }
    return tree.head(mention.head()) == token
        && tree.is(mention.head(), "nmod:poss", "amod", "compound", "conj", "nmod");
  }
}
