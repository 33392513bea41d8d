package org.detente.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.detente.record.Span;
import org.detente.syntax.Sentence;
import org.detente.syntax.Upos;

/** A sentence with what this step asks of its tree again and again. Linear to build. */
final class Tree {
  private final Sentence sentence;
  private final String text;
  private final int[][] children;
  private final int[] order;
  private final boolean[] quoted;
  private final String[] lower;

  /**
   * @param quoted which tokens stand inside quotation marks; taken over
   */
  Tree(Sentence sentence, String text, boolean[] quoted) {
    this.sentence = sentence;
    this.text = text;
    this.quoted = quoted;
    int size = sentence.size();
    children = new int[size][];
    lower = new String[size];
    for (int i = 0; i < size; i++) {
      children[i] = sentence.dependents(i);
      lower[i] = sentence.form(i).toLowerCase(Locale.ROOT);
    }
    order = new int[size];
    int filled = 0;
    order[filled++] = sentence.root();
    for (int at = 0; at < filled; at++) {
      for (int child : children[order[at]]) {
        order[filled++] = child;
      }
    }
  }

  Sentence sentence() {
    return sentence;
  }

  String text() {
    return text;
  }

  int size() {
    return lower.length;
  }

  int[] children(int token) {
    return children[token];
  }

  boolean quoted(int token) {
    return quoted[token];
  }

  /** The form in lower case. */
  String lower(int token) {
    return lower[token];
  }

  String lemma(int token) {
    return sentence.lemma(token);
  }

  int head(int token) {
    return sentence.head(token);
  }

  Upos upos(int token) {
    return sentence.upos(token);
  }

  String xpos(int token) {
    return sentence.xpos(token);
  }

  boolean isPunct(int token) {
    return sentence.upos(token) == Upos.PUNCT;
  }

  /** The relation without its subtype. */
  String basic(int token) {
    String relation = sentence.relation(token);
    int colon = relation.indexOf(':');
    return colon < 0 ? relation : relation.substring(0, colon);
  }

  boolean is(int token, String... relations) {
    String own = sentence.relation(token);
    for (String relation : relations) {
      if (own.equals(relation)) {
        return true;
      }
    }
    return false;
  }

  /** The first child whose relation, without subtype, is one of these; -1 for none. */
  int child(int token, String... relations) {
    for (int child : children[token]) {
      String own = basic(child);
      for (String relation : relations) {
        if (own.equals(relation)) {
          return child;
        }
      }
    }
    return -1;
  }

  /** The first child with exactly this relation; -1 for none. */
  int exact(int token, String relation) {
    for (int child : children[token]) {
      if (sentence.relation(child).equals(relation)) {
        return child;
      }
    }
    return -1;
  }

  boolean hasChildWithForm(int token, String relation, String form) {
    for (int child : children[token]) {
      if (basic(child).equals(relation) && lower[child].equals(form)) {
        return true;
      }
    }
    return false;
  }

  /** Marks the tokens of a subtree. Iterative: trees may be as deep as the sentence is long. */
  boolean[] subtree(int top) {
    boolean[] in = new boolean[size()];
    in[top] = true;
    int from = 0;
    while (order[from] != top) {
      from++;
    }
    for (int at = from + 1; at < order.length; at++) {
      int token = order[at];
      in[token] = in[sentence.head(token)];
    }
    return in;
  }

  /** A verb form with tense, or a clause with a tensed auxiliary or copula. */
  boolean isFinite(int token) {
    if (isTensed(token)) {
      return true;
    }
    for (int child : children[token]) {
      String relation = basic(child);
      if ((relation.equals("aux") || relation.equals("cop")) && isTensed(child)) {
        return true;
      }
    }
    return false;
  }

  /** A verb form with tense. */
  boolean isTensed(int token) {
    String tag = sentence.xpos(token);
    return tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD");
  }

  /** Whether the clause is an infinitive with "to". */
  boolean isToInfinitive(int token) {
    for (int child : children[token]) {
      if (lower[child].equals("to") && (sentence.xpos(child).equals("TO") || is(child, "mark"))) {
        return true;
      }
    }
    return false;
  }

  /**
   * A verb, also one that the tagger took for a noun ("the union plans to send grain"): a bare noun
   * with a subject or an object of its own.
   */
  boolean isPredicate(int token) {
    if (isVerb(token)) {
      return child(token, "nmod") < 0 || exact(token, "nmod:poss") < 0;
    }
    return upos(token) == Upos.NOUN
        && child(token, "nsubj", "obj", "ccomp") >= 0
        && child(token, "cop", "det", "amod", "case") < 0
        && exact(token, "nmod:poss") < 0;
  }

  boolean isVerb(int token) {
    return sentence.xpos(token).startsWith("VB");
  }

  /** The marked tokens as spans of text, without punctuation at the edges. */
  List<Span> spans(boolean[] in) {
    List<Span> spans = new ArrayList<>();
    int at = 0;
    while (at < in.length) {
      if (!in[at]) {
        at++;
        continue;
      }
      int first = at;
      while (at < in.length && in[at]) {
        at++;
      }
      int last = at - 1;
      while (first <= last && isEdge(first)) {
        first++;
      }
      while (last >= first && isEdge(last)) {
        last--;
      }
      if (first <= last) {
        spans.add(sentence.span(first, last));
      }
    }
    return spans;
  }

  /** Commas, dashes and points fall off an edge; marks of quotation and brackets stay. */
  private boolean isEdge(int token) {
    return isPunct(token) && ",.;:–—-…!?".indexOf(lower[token].charAt(0)) >= 0;
  }
}
