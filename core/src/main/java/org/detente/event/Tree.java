package org.detente.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.detente.syntax.Sentence;
import org.detente.syntax.Upos;

/** A sentence's dependency tree, with the steps that patterns take over it. */
final class Tree {
  private static final Set<String> NOMINAL_CONJUNCT = Set.of("NOUN", "PROPN", "PRON", "NUM", "X");

  private static final int MOST_CONJUNCTS = 40;

  private final Sentence sentence;
  private final int[][] dependents;
  private final String[] lemmas;
  private final String[] relations;
  private final boolean[] governs;

  Tree(Sentence sentence, Lemmas known) {
    this.sentence = sentence;
    this.dependents = new int[sentence.size()][];
    this.lemmas = new String[sentence.size()];
    this.relations = new String[sentence.size()];
    for (int i = 0; i < relations.length; i++) {
      relations[i] = base(sentence.relation(i));
    }
    for (int i = 0; i < dependents.length; i++) {
      dependents[i] = sentence.dependents(i);
      lemmas[i] = lemma(sentence, i, known);
    }
    this.governs = new boolean[dependents.length];
    for (int i = 0; i < dependents.length; i++) {
      String stem = governor(i) ? known.stem(sentence.form(i).toLowerCase(Locale.ROOT)) : "";
      if (!stem.isEmpty()) {
        governs[i] = true;
        lemmas[i] = stem;
      }
    }
  }

  /** A "noun" with a subject and an object and no copula is a verb that the tagger mistook. */
  private boolean governor(int token) {
    if (sentence.upos(token) != Upos.NOUN && sentence.upos(token) != Upos.ADJ) {
      return false;
    }
    boolean subject = has(token, "nsubj");
    boolean object = has(token, "obj");
    if (has(token, "cop") || has(token, "det")) {
      return false;
    }
    return (subject || sentence.head(token) < 0) && object || subject && hasInfinitive(token);
  }

  /** "The minister plans to meet": what a noun's subject is about to do. */
  private boolean hasInfinitive(int token) {
    for (int dependent : dependents[token]) {
      if (relations[dependent].equals("acl") && marker(dependent).equals("to")) {
        return true;
      }
    }
    return false;
  }

  private static String lemma(Sentence sentence, int token, Lemmas known) {
    String guess = sentence.lemma(token).toLowerCase(Locale.ROOT);
    return switch (sentence.upos(token)) {
      case VERB -> known.verb(sentence.form(token), sentence.xpos(token), guess);
      case NOUN -> known.noun(sentence.form(token), guess);
      default -> guess;
    };
  }

  Sentence sentence() {
    return sentence;
  }

  int size() {
    return dependents.length;
  }

  int[] dependents(int token) {
    return dependents[token];
  }

  int head(int token) {
    return sentence.head(token);
  }

  String lemma(int token) {
    return lemmas[token];
  }

  String form(int token) {
    return sentence.form(token);
  }

  String tag(int token) {
    return sentence.xpos(token);
  }

  /** The relation without its subtype. */
  String relation(int token) {
    return relations[token];
  }

  private static String base(String full) {
    int colon = full.indexOf(':');
    return colon < 0 ? full : full.substring(0, colon);
  }

  boolean is(int token, String relation) {
    return sentence.relation(token).equals(relation);
  }

  boolean isVerb(int token) {
    return governs[token]
        || sentence.upos(token) == Upos.VERB
        || sentence.upos(token) == Upos.AUX && !relation(token).equals("aux") && !isCopula(token);
  }

  private boolean isCopula(int token) {
    return relation(token).equals("cop");
  }

  boolean isNoun(int token) {
    if (governs[token]) {
      return false;
    }
    Upos upos = sentence.upos(token);
    return upos == Upos.NOUN || upos == Upos.PROPN;
  }

  boolean isNominal(int token) {
    return NOMINAL_CONJUNCT.contains(sentence.upos(token).name());
  }

  boolean isAdjective(int token) {
    return sentence.upos(token) == Upos.ADJ;
  }

  /** The first dependent with this relation, subtype included, or -1. */
  int dependent(int token, String relation) {
    for (int dependent : dependents[token]) {
      if (is(dependent, relation)) {
        return dependent;
      }
    }
    return -1;
  }

  boolean has(int token, String relation) {
    return dependent(token, relation) >= 0;
  }

  /** All dependents whose relation without subtype is this. */
  List<Integer> all(int token, String relation) {
    List<Integer> found = new ArrayList<>(2);
    for (int dependent : dependents[token]) {
      if (relation(dependent).equals(relation)) {
        found.add(dependent);
      }
    }
    return found;
  }

  /** The preposition or subordinator that marks this phrase, or the empty string. */
  String marker(int token) {
    for (int dependent : dependents[token]) {
      String relation = relation(dependent);
      if (relation.equals("case") && tag(dependent).equals("POS")) {
        continue;
      }
      if (relation.equals("case") || relation.equals("mark")) {
        return lemmas[dependent];
      }
    }
    return isNominal(token) ? strayMarker(token) : "";
  }

  /** "To help", "in order to help". */
  boolean isInfinitive(int token) {
    for (int dependent : dependents[token]) {
      if (relation(dependent).equals("mark") && lemmas[dependent].equals("to")) {
        return true;
      }
    }
    return false;
  }

  /** The preposition that a parser has hung on a word before the noun: "on high alert". */
  private String strayMarker(int token) {
    for (int dependent : dependents[token]) {
      String relation = relation(dependent);
      if (dependent < token && (relation.equals("amod") || relation.equals("compound"))) {
        for (int below : dependents[dependent]) {
          if (relation(below).equals("case") && !tag(below).equals("POS")) {
            return lemmas[below];
          }
        }
      }
    }
    return "";
  }

  /** The token and the nominals joined to it. */
  List<Integer> withConjuncts(int token) {
    List<Integer> all = new ArrayList<>(2);
    all.add(token);
    for (int next = 0; next < all.size() && all.size() < MOST_CONJUNCTS; next++) {
      for (int dependent : dependents[all.get(next)]) {
        if (relation(dependent).equals("conj") && isNominal(dependent)) {
          all.add(dependent);
        }
      }
    }
    return all;
  }

  /** All tokens, those nearer the root first, then in text order. */
  int[] fromTheTop() {
    int[] order = new int[size()];
    int filled = 0;
    int next = 0;
    order[filled++] = sentence.root();
    while (next < filled) {
      for (int dependent : dependents[order[next++]]) {
        if (filled < order.length) {
          order[filled++] = dependent;
        }
      }
    }
    return filled == order.length ? order : Arrays.copyOf(order, filled);
  }

  /** The first of a chain of conjuncts, this token itself where it is none. */
  int firstConjunct(int token) {
    int at = token;
    while (relation(at).equals("conj") && head(at) >= 0) {
      at = head(at);
    }
    return at;
  }

  boolean hasNegation(int token) {
    for (int dependent : dependents[token]) {
      String lemma = lemmas[dependent];
      if ((lemma.equals("not") || lemma.equals("never") || lemma.equals("n't"))
          && !relation(dependent).equals("conj")) {
        return true;
      }
      if (lemma.equals("no") && relation(dependent).equals("det")) {
        return true;
      }
    }
    return false;
  }

  /** The auxiliaries of a clause, as lemmas; those before its first conjunct count for all. */
  List<String> auxiliaries(int token) {
    List<String> found = new ArrayList<>(2);
    for (int dependent : dependents[token]) {
      if (relation(dependent).equals("aux") || relation(dependent).equals("cop")) {
        found.add(lemmas[dependent]);
      }
    }
    return found;
  }
}
