package org.detente.event;

import org.detente.syntax.Sentence;
import org.detente.syntax.Upos;

/** A sentence's tree while it is being mended. */
final class Mending {
  private final Sentence sentence;
  private final int[] heads;
  private final String[] relations;
  private final Upos[] upos;
  private boolean changed;

  Mending(Sentence sentence) {
    this.sentence = sentence;
    int n = sentence.size();
    this.heads = new int[n];
    this.relations = new String[n];
    this.upos = new Upos[n];
    for (int i = 0; i < n; i++) {
      heads[i] = sentence.head(i);
      relations[i] = sentence.relation(i);
      upos[i] = sentence.upos(i);
    }
  }

  /** As the parser left it. */
  Sentence sentence() {
    return sentence;
  }

  int[] heads() {
    return heads;
  }

  String[] relations() {
    return relations;
  }

  Upos[] upos() {
    return upos;
  }

  boolean isChanged() {
    return changed;
  }

  void hang(int token, int head, String relation) {
    heads[token] = head;
    relations[token] = relation;
    changed = true;
  }

  void retag(int token, Upos tag) {
    upos[token] = tag;
    changed = true;
  }

  boolean isNominal(int token) {
    return upos[token] == Upos.NOUN || upos[token] == Upos.PROPN;
  }

  /** The word that marks a clause or phrase, or the empty string. */
  String marker(int token) {
    int marker = sentence.dependent(token, "mark");
    marker = marker < 0 ? sentence.dependent(token, "case") : marker;
    return marker < 0 ? "" : sentence.lemma(marker);
  }

  /** True where the token hangs below the other, as the tree now stands. */
  boolean isWithin(int token, int ancestor) {
    int at = token;
    for (int steps = 0; at >= 0 && steps <= heads.length; steps++) {
      if (at == ancestor) {
        return true;
      }
      at = heads[at];
    }
    return false;
  }

  /** The sentence with its tree as it now stands. */
  Sentence built(String text) {
    int n = sentence.size();
    int[] starts = new int[n];
    int[] ends = new int[n];
    String[] lemmas = new String[n];
    String[] xpos = new String[n];
    for (int i = 0; i < n; i++) {
      starts[i] = sentence.start(i);
      ends[i] = sentence.end(i);
      lemmas[i] = sentence.lemma(i);
      xpos[i] = sentence.xpos(i);
    }
    return new Sentence(text, sentence.index(), starts, ends, lemmas, upos, xpos, heads, relations);
  }
}
