package org.detente.event;

import java.util.Set;
import org.detente.syntax.Sentence;
import org.detente.syntax.Upos;

/** Gives clauses back the subject that a parser has hung beside them. */
final class SubjectRepairs {
  private static final Set<String> TIED = Set.of("compound", "nmod:desc");
  private static final Set<String> PREMODIFIERS = Set.of("amod", "compound", "det", "nummod");
  private static final Set<String> PAIRED =
      Set.of("obl", "vocative", "dep", "discourse", "dislocated", "obl:unmarked", "nsubj");

  private final Mending tree;
  private final Sentence sentence;
  private final int[] heads;
  private final String[] relations;

  SubjectRepairs(Mending tree) {
    this.tree = tree;
    this.sentence = tree.sentence();
    this.heads = tree.heads();
    this.relations = tree.relations();
  }

  void mend(int token) {
    int head = heads[token];
    if (head < 0) {
      return;
    }
    if (isFirstOfPair(token, head)) {
      pair(token, head);
    } else if (isTied(token, head) && isLastTied(token, head)) {
      subject(token, head);
    } else if (relations[token].equals("obj") && isSubjectOfComplement(token, head)) {
      tree.hang(token, complement(head), "nsubj"); // "predicts Russia will invade"
    }
  }

  /** "Kenya, Somalia restore ties": a comma for "and" between the subjects of a headline. */
  private boolean isFirstOfPair(int token, int verb) {
    int second = sentence.dependent(verb, "nsubj");
    return second > token
        && PAIRED.contains(relations[token])
        && tree.isNominal(token)
        && sentence.dependent(token, "case") < 0
        && isPlural(verb)
        && sentence.leftmost(token) == 0
        && sentence.leftmost(second) == sentence.rightmost(token) + 1
        && sentence.form(sentence.leftmost(second) - 1).equals(",");
  }

  private boolean isPlural(int verb) {
    String tag = sentence.xpos(verb);
    return isVerb(verb) && (tag.equals("VB") || tag.equals("VBP"));
  }

  private void pair(int first, int verb) {
    int second = sentence.dependent(verb, "nsubj");
    tree.hang(first, verb, "nsubj");
    tree.hang(second, first, "conj");
  }

  private boolean isVerb(int token) {
    return tree.upos()[token] == Upos.VERB;
  }

  private boolean hasSubject(int verb) {
    return sentence.dependent(verb, "nsubj", "nsubj:pass", "csubj", "expl") >= 0;
  }

  /** A noun that a parser has tied to the verb behind it as if they were one word. */
  private boolean isTied(int token, int head) {
    return TIED.contains(relations[token])
        && token < head
        && isVerb(head)
        && tree.isNominal(token)
        && !relations[head].equals("amod")
        && !sentence.xpos(head).equals("VBG")
        && !hasSubject(head);
  }

  private boolean isLastTied(int token, int verb) {
    for (int at = token + 1; at < verb; at++) {
      if (heads[at] == verb && TIED.contains(relations[at])) {
        return false;
      }
    }
    return true;
  }

  /** "Hamas banned by Chad", "Chinese firm sues": what stands before the noun is the noun's. */
  private void subject(int noun, int verb) {
    tree.hang(noun, verb, sentence.xpos(verb).equals("VBN") ? "nsubj:pass" : "nsubj");
    for (int at = 0; at < noun; at++) {
      if (heads[at] == verb && PREMODIFIERS.contains(relations[at])) {
        tree.hang(at, noun, relations[at]);
      }
    }
  }

  private boolean isSubjectOfComplement(int token, int head) {
    int clause = complement(head);
    if (clause < token || hasSubject(clause)) {
      return false;
    }
    int auxiliary = sentence.dependent(clause, "aux");
    return auxiliary > token
        && sentence.rightmost(token) == auxiliary - 1
        && sentence.dependent(clause, "mark") < 0;
  }

  /** The finite clause under a verb, or -1. */
  private int complement(int verb) {
    return sentence.dependent(verb, "ccomp");
  }
}
