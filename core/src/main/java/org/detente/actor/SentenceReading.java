package org.detente.actor;

import java.util.List;
import org.detente.syntax.Name;
import org.detente.syntax.Upos;

/** Reads the actors of one sentence into the cast: each step for all noun phrases, in order. */
final class SentenceReading {
  private final SentenceActors scene;

  SentenceReading(ReportActors report, SentenceView view, List<Name> names) {
    this.scene = new SentenceActors(report, view, names);
  }

  void read() {
    for (NounPhrase phrase : scene.view().nounPhrases()) {
      if (!isInner(phrase)) {
        scene.add(found(phrase));
      }
    }
    Complements complements = new Complements(scene);
    for (int i = scene.all().size() - 1; i >= 0; i--) {
      complements.read(scene.all().get(i)); // a complement's own complement comes first
    }
    scene.all().forEach(new ShortNames(scene)::read);
    scene.all().forEach(new Naming(scene)::read);
    scene.all().forEach(new Possessors(scene)::read);
    Counterparts counterparts = new Counterparts(scene);
    Ties ties = new Ties(scene);
    for (Found found : scene.all()) {
      counterparts.read(found);
      ties.read(found);
    }
    PersonCountries countries = new PersonCountries(scene);
    countries.prepare();
    scene.all().forEach(countries::read);
    scene.all().forEach(new SameThings(scene)::read);
    scene.all().forEach(new Descriptions(scene)::read);
    scene.all().forEach(new MentionWriter(scene)::write);
    scene.sides().endSentence(scene.sentence().index());
  }

  /** "State" in "Secretary of State": a part of what another word of the lexicon's heads. */
  private boolean isInner(NounPhrase phrase) {
    Hit hit = scene.view().hitAt(phrase.head());
    if (hit == null || hit.length() == 1) {
      return false;
    }
    int above = scene.sentence().head(phrase.head());
    return scene.view().words().token(hit.first()) <= above
        && above <= scene.view().words().token(hit.last());
  }

  private Found found(NounPhrase phrase) {
    PhraseCore reading = scene.phraseCore();
    if (scene.sentence().upos(phrase.head()) != Upos.PRON) {
      reading.read(
          scene.view().firstWord(phrase.first()), scene.view().lastWord(phrase.last()) + 1);
    }
    return new Found(phrase, reading, core(phrase));
  }

  /** The noun that means the actor: "official" where the parse has "today" head "U.S. official". */
  private int core(NounPhrase phrase) {
    int head = phrase.head();
    boolean day =
        head > phrase.first()
            && head == phrase.last()
            && scene.lexicon().givenNames().isDay(scene.sentence().form(head));
    return day ? head - 1 : head;
  }
}
