package org.detente.lab.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.detente.syntax.Tokens;

/** A piece of a made tree: words that depend on each other, one of them on nothing yet. */
final class Phrase {
  private record Word(String form, String lemma, String upos, String xpos) {}

  private static final int NONE = -1;
  private static final Map<String, String> OBJECTIVE =
      Map.of("he", "him", "she", "her", "they", "them");

  private final List<Word> words = new ArrayList<>();
  private final List<Integer> heads = new ArrayList<>();
  private final List<String> relations = new ArrayList<>();
  private int head;

  static Phrase of(String form, String lemma, String upos, String xpos) {
    Phrase phrase = new Phrase();
    phrase.words.add(new Word(form, lemma, upos, xpos));
    phrase.heads.add(NONE);
    phrase.relations.add("root");
    return phrase;
  }

  /** A word whose lemma is its lower-case form. */
  static Phrase of(String form, String upos, String xpos) {
    return of(form, upos.equals("PROPN") ? form : form.toLowerCase(), upos, xpos);
  }

  /** Puts a phrase behind, depending on this one's head. */
  Phrase then(Phrase other, String relation) {
    return append(other, head, relation);
  }

  /** Puts a phrase before, depending on this one's head. */
  Phrase after(Phrase other, String relation) {
    Phrase whole = new Phrase();
    whole.copy(other, 0);
    int at = other.words.size();
    whole.copy(this, at);
    whole.heads.set(other.head, at + head);
    whole.relations.set(other.head, relation);
    whole.head = at + head;
    return whole;
  }

  private Phrase append(Phrase other, int to, String relation) {
    Phrase whole = new Phrase();
    whole.copy(this, 0);
    whole.copy(other, words.size());
    whole.heads.set(words.size() + other.head, to);
    whole.relations.set(words.size() + other.head, relation);
    whole.head = head;
    return whole;
  }

  private void copy(Phrase other, int at) {
    words.addAll(other.words);
    other.heads.forEach(h -> heads.add(h == NONE ? NONE : h + at));
    relations.addAll(other.relations);
  }

  /** The phrase where a verb or a preposition has it: "him" for "he". */
  Phrase objective() {
    Phrase whole = new Phrase();
    whole.copy(this, 0);
    whole.head = head;
    whole.words.replaceAll(
        w -> {
          String form = OBJECTIVE.getOrDefault(w.form(), w.form());
          return new Word(form, w.lemma(), w.upos(), w.xpos());
        });
    return whole;
  }

  /** The phrase as a sentence, its first letter a capital. */
  Tree tree() {
    int size = words.size();
    StringBuilder text = new StringBuilder();
    Tree tree =
        new Tree(
            "",
            new Tokens(new int[size], new int[size]),
            new String[size],
            new String[size],
            new String[size],
            new int[size],
            relations.toArray(String[]::new));
    for (int i = 0; i < size; i++) {
      Word word = words.get(i);
      tree.tokens().starts()[i] = text.length();
      tree.tokens().ends()[i] = text.append(word.form()).length();
      text.append(' ');
      tree.lemmas()[i] = word.lemma();
      tree.upos()[i] = word.upos();
      tree.xpos()[i] = word.xpos();
      tree.heads()[i] = heads.get(i) == NONE ? size : heads.get(i);
    }
    text.setCharAt(0, Character.toUpperCase(text.charAt(0)));
    return tree.withText(text.toString());
  }
}
