package org.detente.event;

import java.util.List;
import org.detente.record.Party;
import org.detente.syntax.Upos;

/** Tells the words that report an event from those that only say which thing is meant, or why. */
final class Telling {
  private final Tree tree;
  private final Interpreter interpreter;
  private final WordClasses classes;
  private final Parties parties;
  private final Voices voices;

  Telling(Tree tree, Interpreter interpreter, WordClasses classes, Parties parties, Voices voices) {
    this.tree = tree;
    this.interpreter = interpreter;
    this.classes = classes;
    this.parties = parties;
    this.voices = voices;
  }

  boolean isTold(Interpretation reading) {
    int token = reading.token();
    return !isReduced(token) && (tree.isVerb(token) || isToldByNoun(reading));
  }

  /**
   * "The curfew imposed in May" only says which one is meant, and "in order to help" only what for.
   */
  private boolean isReduced(int token) {
    int first = tree.firstConjunct(token);
    String relation = tree.relation(first);
    if (relation.equals("amod") && tree.isVerb(token)) {
      return true; // "a suspected spy"
    }
    if (tree.isVerb(token) && isInAim(first)) {
      return true;
    }
    return (tree.is(token, "acl") || tree.is(token, "acl:relcl") && isOfThing(token))
        && tree.tag(token).equals("VBN")
        && interpreter.slots().fillers("subj", token).isEmpty();
  }

  /** "To help", "to let them attack": a clause of purpose, or what hangs on one. */
  private boolean isInAim(int token) {
    int at = token;
    while (tree.relation(at).equals("xcomp") && tree.head(at) >= 0 && tree.isVerb(tree.head(at))) {
      at = tree.firstConjunct(tree.head(at));
    }
    boolean aim = tree.relation(at).equals("advcl") || tree.is(at, "acl");
    return aim && tree.isInfinitive(at);
  }

  private boolean isOfThing(int clause) {
    int noun = tree.head(clause);
    return interpreter.isPassive(clause)
        && parties.of(noun).isEmpty()
        && !classes.contains("somebody", tree.lemma(noun));
  }

  /** A noun or adjective alone tells an event where its own phrase names both sides. */
  private boolean isToldByNoun(Interpretation reading) {
    if (!tree.isNoun(reading.token())) {
      return true;
    }
    if (tree.sentence().upos(reading.token()) == Upos.PROPN) {
      return false;
    }
    if (classes.contains("untold", tree.lemma(reading.token()))) {
      return false;
    }
    Roles roles = new Roles(tree, interpreter, parties, voices.of(reading.token()));
    List<Party> actor = roles.actor(reading);
    List<Party> recipient = roles.recipient(reading, actor);
    boolean both =
        hasCountry(actor) && (!recipient.isEmpty() || actor.size() > 1)
            || !actor.isEmpty() && hasCountry(recipient);
    boolean anyone = hasCountry(actor) || hasCountry(recipient);
    boolean goods = classes.contains("goods", tree.lemma(reading.token()));
    boolean consult =
        reading.code().filter(c -> c.startsWith("04")).isPresent()
            && tree.relation(reading.token()).equals("nsubj");
    boolean material =
        reading.code().filter(c -> c.startsWith("06") || c.startsWith("07")).isPresent();
    boolean headline = tree.head(reading.token()) < 0 && !goods && !material || consult;
    String lemma = tree.lemma(reading.token());
    boolean grave =
        hasCountry(actor) && classes.contains("grave", lemma)
            || hasCountry(recipient) && classes.contains("upheaval", lemma);
    return both || headline && anyone || grave;
  }

  private static boolean hasCountry(List<Party> side) {
    return side.stream().anyMatch(p -> p.country().isPresent());
  }
}
