package org.detente.statement;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.detente.record.Span;

/**
 * "Denied the raid, adding that …", "said it failed and blamed …": a speaker who goes on with a
 * participle behind a comma or another verb behind "and". What comes before ends there, and the
 * second verb has the same source.
 */
final class Continuations {
  private static final Set<CueClass> THOUGHTS =
      EnumSet.of(CueClass.BELIEVE, CueClass.KNOW, CueClass.FEAR, CueClass.WANT);
  private static final Predicate<Cue> VOICE =
      cue -> cue.takes("quote") && !THOUGHTS.contains(cue.kind());

  private final Cues cues;

  Continuations(Cues cues) {
    this.cues = cues;
  }

  /** The attributions of one sentence, those that go on cut off from those that they go on. */
  List<Attribution> apart(Tree tree, List<Attribution> found) {
    List<Attribution> apart = new ArrayList<>(found);
    for (int token = 1; token < tree.size(); token++) {
      if (goesOn(tree, token)) {
        cut(tree, apart, token);
      }
    }
    return apart;
  }

  private boolean goesOn(Tree tree, int token) {
    if (tree.quoted(token) || cues.verb(tree.lemma(token)).filter(VOICE).isEmpty()) {
      return false;
    }
    int before = lead(tree, token);
    boolean joined = tree.lower(before).equals("and") || tree.lower(before).equals("but");
    return switch (tree.xpos(token)) {
      case "VBG" -> tree.lower(before).equals(",");
      case "VBD", "VBZ", "VBP" -> joined && tree.child(token, "nsubj") < 0;
      default -> false;
    };
  }

  /** The word before a verb and its adverb. */
  private static int lead(Tree tree, int token) {
    boolean adverb = token > 1 && tree.basic(token - 1).equals("advmod");
    return adverb ? token - 2 : token - 1;
  }

  private static void cut(Tree tree, List<Attribution> all, int token) {
    Span word = tree.sentence().span(token);
    Optional<Source> speaker = Optional.empty();
    int outermost = Integer.MAX_VALUE;
    for (int i = 0; i < all.size(); i++) {
      Attribution one = all.get(i);
      int cue = one.cueToken();
      if (cue >= token || !one.covers(word.start()) || !agrees(tree, cue, token)) {
        continue;
      }
      List<Span> kept = before(tree, one, token);
      if (kept.isEmpty()) {
        continue;
      }
      all.set(i, one.withContent(kept));
      if (cue < outermost) {
        outermost = cue;
        speaker = one.source();
      }
    }
    for (int i = 0; speaker.isPresent() && i < all.size(); i++) {
      if (all.get(i).cueSpans().get(0).contains(word)) {
        all.set(i, all.get(i).by(speaker.get()));
      }
    }
  }

  /** "Said it failed and blamed …": both tell with the same tense. */
  private static boolean agrees(Tree tree, int cue, int token) {
    return tree.xpos(token).equals("VBG") || tree.xpos(cue).equals(tree.xpos(token));
  }

  private static List<Span> before(Tree tree, Attribution one, int token) {
    boolean[] in = new boolean[tree.size()];
    for (int i = 0; i <= lead(tree, token) - 1; i++) {
      in[i] = one.covers(tree.sentence().start(i));
    }
    return tree.spans(in);
  }
}
