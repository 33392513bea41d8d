package org.detente.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.detente.actor.Actors;
import org.detente.actor.Mention;
import org.detente.record.Span;
import org.detente.record.Stance;

/**
 * The tone of a statement toward each country that it is about, from the words of its content and
 * its cue.
 *
 * <p>A word counts for the country in the place that its row names: the doer of "invade", the
 * object of "admire". Negation turns it round, a conditional weakens it, and words that the content
 * itself puts into another's mouth do not count.
 */
final class Tone {
  private static final double NEGATED = -0.6;
  private static final double WEAKENED = 0.6;
  private static final double STRENGTHENED = 1.25;

  /** A word that only stands near a country, without a grammatical tie. */
  private static final double LOOSE = 0.6;

  private static final double CUE_WEIGHT = 0.6;

  /** A phrase such as "far from" stands at most so many tokens before the word that it turns. */
  private static final int PHRASE_REACH = 4;

  private final ToneLexicon lexicon;
  private final Cues cues;

  Tone(ToneLexicon lexicon, Cues cues) {
    this.lexicon = lexicon;
    this.cues = cues;
  }

  private static final class Sum {
    private double value;
    private int count;
    private final List<Span> words = new ArrayList<>();

    void add(double weight, List<Span> spans) {
      value += weight;
      count++;
      words.addAll(spans);
    }

    double mean() {
      double scaled = value / Math.sqrt(Math.max(1, count));
      return Math.round(Math.max(-1, Math.min(1, scaled)) * 100) / 100.0;
    }
  }

  /**
   * @param targets the countries that the statement is about
   */
  List<Stance> of(Attribution attribution, Passage passage, Actors actors, List<String> targets) {
    Map<String, Sum> sums = new TreeMap<>();
    targets.forEach(target -> sums.put(target, new Sum()));
    if (targets.isEmpty()) {
      return List.of();
    }
    List<ToneScope> scopes = scopes(attribution, passage, actors, targets);
    for (ToneScope scope : scopes) {
      for (int token : scope.tokens()) {
        read(scope, token, targets, sums, polarity(attribution.cue()));
      }
    }
    cue(attribution, scopes, sums);
    List<Stance> stances = new ArrayList<>();
    sums.forEach(
        (target, sum) -> {
          if (sum.count > 0) {
            stances.add(
                new Stance(target, sum.mean(), sum.words.stream().sorted().distinct().toList()));
          }
        });
    return stances;
  }

  private List<ToneScope> scopes(
      Attribution attribution, Passage passage, Actors actors, List<String> targets) {
    List<ToneScope> scopes = new ArrayList<>();
    int first = Math.max(0, passage.sentenceAt(attribution.content().get(0).start()));
    int last = passage.sentenceAt(attribution.end() - 1);
    for (int s = first; s <= last; s++) {
      scopes.add(ToneScope.of(passage.trees().get(s), attribution, actors, targets, cues));
    }
    return scopes;
  }

  /** Who denies or refuses takes the content's words back. */
  private static double polarity(Cue cue) {
    return cue.kind() == CueClass.DENY || cue.kind() == CueClass.REFUSE ? NEGATED : 1;
  }

  /** A word's own senses; where it has none, those of a feeling that it reports as a cue. */
  private List<ToneWord> senses(Tree tree, int token) {
    List<ToneWord> own = lexicon.senses(tree.lemma(token), tree.lower(token));
    if (!own.isEmpty()) {
      return own;
    }
    double felt =
        cues.adjective(tree.lower(token)).or(() -> cues.verb(tree.lemma(token))).stream()
            .mapToDouble(cue -> weight(cue.kind()))
            .findFirst()
            .orElse(0);
    return felt == 0 ? List.of() : List.of(new ToneWord(ToneWord.Toward.OBJECT, felt));
  }

  private void read(
      ToneScope scope, int token, List<String> targets, Map<String, Sum> sums, double polarity) {
    Tree tree = scope.tree();
    List<ToneWord> senses = senses(tree, token);
    if (senses.isEmpty()) {
      return;
    }
    double shift = shift(scope, token) * polarity;
    List<Span> evidence = List.of(tree.sentence().span(token));
    boolean tied = false;
    for (ToneWord sense : senses) {
      for (String target : scope.tied(token, sense.toward())) {
        sum(sums, target).add(sense.weight() * shift, evidence);
        tied = true;
      }
    }
    if (tied || senses.size() > 1 && senses.get(0).weight() * senses.get(1).weight() < 0) {
      return;
    }
    Optional<String> near = scope.nearest(token);
    if (near.isEmpty() && targets.size() == 1) {
      near = Optional.of(targets.get(0));
    }
    boolean opposite = scope.tiedToOther(token, senses.get(0).toward());
    if (!opposite) {
      near.ifPresent(
          target -> sum(sums, target).add(senses.get(0).weight() * shift * LOOSE, evidence));
    }
  }

  private static Sum sum(Map<String, Sum> sums, String target) {
    return sums.computeIfAbsent(target, t -> new Sum());
  }

  /** The words around a tone word that turn it: on the word, on its head, on its clause. */
  private double shift(ToneScope scope, int token) {
    Tree tree = scope.tree();
    double factor = 1;
    boolean negated = isTurned(tree, token);
    int at = token;
    for (int level = 0; level < 3 && at >= 0; level++) {
      for (int child : tree.children(at)) {
        if (child == token || tree.quoted(child) != tree.quoted(token)) {
          continue;
        }
        String relation = tree.basic(child);
        boolean governs =
            switch (relation) {
              case "advmod", "det", "aux", "mark", "case", "cc" -> true;
              case "nsubj" -> tree.lower(child).startsWith("no");
              default -> false;
            };
        if (!governs) {
          continue;
        }
        Optional<ToneLexicon.Shift> shift = lexicon.shift(tree.lower(child));
        if (shift.isEmpty()) {
          continue;
        }
        switch (shift.get()) {
          case NEGATE -> negated = !negated;
          case WEAKEN -> factor *= WEAKENED;
          case STRENGTHEN -> factor *= level == 0 ? STRENGTHENED : 1;
        }
      }
      if (!climbs(tree, at) && !isThought(tree, at)) {
        break;
      }
      at = tree.head(at);
      if (scope.holds(at) && turns(tree, at)) {
        negated = !negated;
      }
    }
    return negated ? factor * NEGATED : factor;
  }

  /** Failing and stopping turn round what is failed; "should stop" says that it goes on. */
  private boolean turns(Tree tree, int token) {
    return lexicon.shift(tree.lemma(token)).filter(s -> s == ToneLexicon.Shift.NEGATE).isPresent()
        && !tree.hasChildWithForm(token, "aux", "should")
        && !tree.hasChildWithForm(token, "aux", "must");
  }

  /** "No longer an enemy", "far from a reliable partner": phrases before the word turn it round. */
  private boolean isTurned(Tree tree, int token) {
    for (int i = Math.max(1, token - PHRASE_REACH); i < token; i++) {
      String phrase = tree.lower(i - 1) + " " + tree.lower(i);
      if (tree.quoted(i) == tree.quoted(token)
          && lexicon.shift(phrase).filter(s -> s == ToneLexicon.Shift.NEGATE).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** "Nobody thinks that they are enemies": a negated thought negates what is thought. */
  private boolean isThought(Tree tree, int token) {
    int head = tree.head(token);
    return head >= 0
        && tree.is(token, "ccomp")
        && cues.verb(tree.lemma(head)).filter(c -> c.kind() == CueClass.BELIEVE).isPresent();
  }

  private static boolean climbs(Tree tree, int token) {
    return switch (tree.basic(token)) {
      case "amod", "obj", "xcomp", "compound", "nmod", "advmod", "obl" -> true;
      default -> false;
    };
  }

  /** Accusing, praising or threatening is itself a tone toward whom it is aimed at. */
  private static void cue(Attribution attribution, List<ToneScope> scopes, Map<String, Sum> sums) {
    double weight = weight(attribution.cue().kind());
    if (weight == 0) {
      return;
    }
    for (ToneScope scope : scopes) {
      Optional<String> aim = scope.first();
      if (aim.isPresent()) {
        sum(sums, aim.get()).add(weight, attribution.cueSpans());
        return;
      }
    }
  }

  private static double weight(CueClass kind) {
    return switch (kind) {
      case ACCUSE, CRITICISE, OPPOSE, THREATEN -> -CUE_WEIGHT;
      case PRAISE, SUPPORT -> CUE_WEIGHT;
      case WARN, FEAR -> -CUE_WEIGHT / 2;
      default -> 0;
    };
  }

  static boolean isTarget(Mention mention, List<String> targets) {
    return mention.country().filter(targets::contains).isPresent();
  }
}
