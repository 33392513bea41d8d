package org.detente.event;

import java.util.Set;
import org.detente.event.Frame.Argument;
import org.detente.record.Sector;
import org.detente.syntax.Upos;

/** Tells whether a trigger has beside it what a rule asks for. */
final class Conditions {
  private static final int FARTHEST = 60;

  /** Stands in a condition for any phrase that names a party itself. */
  private static final String PARTY = "PARTY";

  /** A word of the class of officials: a name stands for it where its bearer is in office. */
  private static final String OFFICIAL = "minister";

  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");
  private static final Set<String> PREMODIFIERS =
      Set.of("compound", "amod", "nmod", "nmod:desc", "conj", "flat", "appos");

  private final Tree tree;
  private final Frames frames;
  private final Slots slots;
  private final WordClasses classes;
  private final Parties parties;
  private final Speakers speakers;

  Conditions(
      Tree tree,
      Frames frames,
      Slots slots,
      WordClasses classes,
      Parties parties,
      Speakers speakers) {
    this.tree = tree;
    this.frames = frames;
    this.slots = slots;
    this.classes = classes;
    this.parties = parties;
    this.speakers = speakers;
  }

  boolean meets(Condition need, int token) {
    if (need.slot().equals("prt")) {
      return need.words().contains(frames.of(token).particle());
    }
    if (need.slot().equals("cue") && tree.isVerb(token) && !isFinite(token)) {
      return false;
    }
    if (need.slot().equals("cue")) {
      return speakers.cue(tree, token).isPresent()
          || speakers.statement(tree.sentence().span(token)).isPresent();
    }
    if (need.slot().equals("base")) {
      return tree.all(token, "ccomp").stream().anyMatch(this::isBase);
    }
    if (need.slot().equals("aux")) {
      return tree.auxiliaries(token).stream().anyMatch(need.words()::contains);
    }
    if (need.slot().equals("case")) {
      return need.words().contains(tree.marker(token));
    }
    if (need.slot().equals("neg")) {
      return tree.hasNegation(token);
    }
    if (need.slot().equals("any")) {
      return anyArgument(need, token);
    }
    if (need.slot().equals("mod")) {
      return phraseHolds(token, need.words(), 0, false);
    }
    for (int filler : slots.fillers(need.slot(), token)) {
      if (need.words().isEmpty()
          || phraseHolds(filler, need.words(), 0, true)
          || need.words().contains(PARTY) && parties.isNamed(filler)
          || need.words().contains(OFFICIAL) && isInOffice(filler)) {
        return true;
      }
    }
    return need.slot().equals("obj") && !need.words().isEmpty() && follows(need.words(), token);
  }

  /** "Weber flew to Oslo": someone known to govern, by name. */
  private boolean isInOffice(int token) {
    return tree.sentence().upos(token) == Upos.PROPN
        && parties.of(token).stream()
            .anyMatch(p -> p.sector().filter(s -> s == Sector.GOV).isPresent());
  }

  private int reach(int token) {
    return Math.min(tree.size(), token + FARTHEST);
  }

  /** "That the army withdraw": what shall be, not what is. */
  private boolean isBase(int token) {
    return tree.tag(token).equals("VB") && tree.auxiliaries(token).isEmpty();
  }

  private boolean isFinite(int token) {
    return FINITE.contains(tree.tag(token)) || !tree.auxiliaries(token).isEmpty();
  }

  /** A word of the class right of the verb, before any other verb or preposition. */
  private boolean follows(Set<String> words, int token) {
    if (!tree.isVerb(token) || !frames.of(token).objects().isEmpty()) {
      return false;
    }
    for (int at = token + 1; at < reach(token) && !tree.isVerb(at); at++) {
      String relation = tree.relation(at);
      if (relation.equals("case") && !tree.lemma(at).equals("of") || relation.equals("punct")) {
        return false;
      }
      if (words.contains(tree.lemma(at)) && !tree.isAdjective(at)) {
        return true;
      }
    }
    return false;
  }

  private boolean anyArgument(Condition need, int token) {
    Frame frame = frames.of(token);
    for (int object : frame.objects()) {
      if (phraseHolds(object, need.words(), 0, true)) {
        return true;
      }
    }
    for (Argument oblique : frame.obliques()) {
      if (phraseHolds(oblique.token(), need.words(), 0, true)) {
        return true;
      }
    }
    for (int subject : frame.subjects()) {
      for (int at = subject + 1; at < token; at++) {
        boolean loaded = tree.isNominal(at) && tree.sentence().isWithin(at, subject);
        if (loaded && need.words().contains(tree.lemma(at))) {
          return true; // "a plane with relief supplies"
        }
      }
    }
    return false;
  }

  private boolean phraseHolds(int token, Set<String> words, int depth, boolean self) {
    if (self && words.contains(tree.lemma(token))) {
      return true;
    }
    if (depth > 3) {
      return false;
    }
    for (int dependent : tree.dependents(token)) {
      String relation = tree.relation(dependent);
      boolean of =
          !relation.equals("nmod")
              || tree.marker(dependent).equals("of")
                  && classes.contains("quantity", tree.lemma(token));
      if (of && PREMODIFIERS.contains(relation) && phraseHolds(dependent, words, depth + 1, true)) {
        return true;
      }
    }
    return false;
  }
}
