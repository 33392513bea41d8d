package org.detente.topic;

import java.util.Locale;
import org.detente.syntax.Sentence;

/**
 * A sentence's words in lower case with hyphens taken out: "cross-border" is two pieces whether the
 * tokenizer made one token of it or three.
 */
final class Pieces {
  private final int[] tokens;
  private final String[] forms;
  private final String[] lemmas;
  private final int size;

  private Pieces(int[] tokens, String[] forms, String[] lemmas, int size) {
    this.tokens = tokens;
    this.forms = forms;
    this.lemmas = lemmas;
    this.size = size;
  }

  static Pieces of(Sentence sentence) {
    int room = 0;
    for (int t = 0; t < sentence.size(); t++) {
      room += 1 + hyphens(sentence.form(t));
    }
    int[] tokens = new int[room];
    String[] forms = new String[room];
    String[] lemmas = new String[room];
    int n = 0;
    for (int t = 0; t < sentence.size(); t++) {
      String form = sentence.form(t).toLowerCase(Locale.ROOT);
      String lemma = sentence.lemma(t).toLowerCase(Locale.ROOT);
      String[] parts = parts(form);
      for (int p = 0; p < parts.length; p++) {
        if (parts[p].isEmpty()) {
          continue;
        }
        tokens[n] = t;
        forms[n] = parts[p];
        boolean last = p == parts.length - 1;
        lemmas[n] = last ? lemma.substring(lemma.lastIndexOf('-') + 1) : parts[p];
        n++;
      }
    }
    return new Pieces(tokens, forms, lemmas, n);
  }

  private static String[] parts(String form) {
    return hyphens(form) == 0
        ? new String[] {form}
        : form.replace('‐', '-').replace('‑', '-').split("-");
  }

  private static int hyphens(String form) {
    int n = 0;
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      if (c == '-' || c == '‐' || c == '‑') {
        n++;
      }
    }
    return n;
  }

  int size() {
    return size;
  }

  int token(int piece) {
    return tokens[piece];
  }

  String form(int piece) {
    return forms[piece];
  }

  String lemma(int piece) {
    return lemmas[piece];
  }

  boolean matches(String[] words, int at) {
    if (at + words.length > size) {
      return false;
    }
    for (int i = 0; i < words.length; i++) {
      if (!words[i].equals(forms[at + i]) && !words[i].equals(lemmas[at + i])) {
        return false;
      }
    }
    return true;
  }
}
