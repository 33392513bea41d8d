package org.detente.syntax;

import java.util.Arrays;
import org.detente.record.Span;

/**
 * One sentence: tokens with offsets, tags, lemmas and a dependency tree.
 *
 * <p>Tokens are numbered from 0; the head of the root is -1. Relations are Universal Dependencies
 * v2 with the subtypes of English treebanks ({@code nsubj:pass}, {@code obl:agent}, {@code
 * nmod:poss}, {@code compound:prt}, {@code acl:relcl} …). Immutable.
 */
public final class Sentence {
  private final String text;
  private final int index;
  private final int[] starts;
  private final int[] ends;
  private final String[] lemmas;
  private final Upos[] upos;
  private final String[] xpos;
  private final int[] heads;
  private final String[] relations;
  private final int root;
  private final int[][] dependents;

  /** First and last token of each subtree, and its places in a walk of the tree from the root. */
  private final int[] leftmost;

  private final int[] rightmost;
  private final int[] entered;
  private final int[] left;

  /**
   * Takes the arrays over; callers must not change them afterwards. All have one entry a token.
   *
   * @param text the whole text that the offsets point into
   * @param index number of the sentence in its text, from 0
   * @param heads head of each token, -1 for the root
   */
  public Sentence(
      String text,
      int index,
      int[] starts,
      int[] ends,
      String[] lemmas,
      Upos[] upos,
      String[] xpos,
      int[] heads,
      String[] relations) {
    if (starts.length == 0) {
      throw new IllegalArgumentException("a sentence has tokens");
    }
    this.text = text;
    this.index = index;
    this.starts = starts;
    this.ends = ends;
    this.lemmas = lemmas;
    this.upos = upos;
    this.xpos = xpos;
    this.heads = heads;
    this.relations = relations;
    this.dependents = invert(heads);
    this.root = rootOf(heads);
    this.leftmost = new int[heads.length];
    this.rightmost = new int[heads.length];
    this.entered = new int[heads.length];
    this.left = new int[heads.length];
    walk();
  }

  /** Without recursion: a tree may be as deep as its sentence is long. */
  private void walk() {
    int[] path = new int[heads.length];
    int[] visited = new int[heads.length];
    int depth = 0;
    int clock = 0;
    path[0] = root;
    enter(root, clock++);
    while (depth >= 0) {
      int token = path[depth];
      if (visited[token] < dependents[token].length) {
        int dependent = dependents[token][visited[token]++];
        path[++depth] = dependent;
        enter(dependent, clock++);
      } else {
        left[token] = clock;
        depth--;
        if (depth >= 0) {
          int head = path[depth];
          leftmost[head] = Math.min(leftmost[head], leftmost[token]);
          rightmost[head] = Math.max(rightmost[head], rightmost[token]);
        }
      }
    }
    if (clock != heads.length) {
      throw new IllegalArgumentException(
          "only " + clock + " of " + heads.length + " hang together");
    }
  }

  private void enter(int token, int clock) {
    entered[token] = clock;
    leftmost[token] = token;
    rightmost[token] = token;
  }

  private static int rootOf(int[] heads) {
    for (int i = 0; i < heads.length; i++) {
      if (heads[i] < 0) {
        return i;
      }
    }
    throw new IllegalArgumentException("a tree has a root");
  }

  private static int[][] invert(int[] heads) {
    int[] counts = new int[heads.length];
    for (int head : heads) {
      if (head >= 0) {
        counts[head]++;
      }
    }
    int[][] dependents = new int[heads.length][];
    for (int i = 0; i < heads.length; i++) {
      dependents[i] = new int[counts[i]];
    }
    Arrays.fill(counts, 0);
    for (int i = 0; i < heads.length; i++) {
      if (heads[i] >= 0) {
        dependents[heads[i]][counts[heads[i]]++] = i;
      }
    }
    return dependents;
  }

  /** Number of the sentence in its text, from 0. */
  public int index() {
    return index;
  }

  /** The whole text that the offsets point into. */
  String text() {
    return text;
  }

  /** Number of tokens, at least 1. */
  public int size() {
    return starts.length;
  }

  /** From the first token's start to the last token's end. */
  public Span span() {
    return new Span(starts[0], ends[ends.length - 1]);
  }

  public int start(int token) {
    return starts[token];
  }

  public int end(int token) {
    return ends[token];
  }

  public Span span(int token) {
    return new Span(starts[token], ends[token]);
  }

  /** From the start of {@code first} to the end of {@code last}, both tokens included. */
  public Span span(int first, int last) {
    return new Span(starts[first], ends[last]);
  }

  /** The token as it stands in the text. */
  public String form(int token) {
    return text.substring(starts[token], ends[token]);
  }

  public String lemma(int token) {
    return lemmas[token];
  }

  public Upos upos(int token) {
    return upos[token];
  }

  /** Penn Treebank tag. */
  public String xpos(int token) {
    return xpos[token];
  }

  /** The token's head, -1 for the root. */
  public int head(int token) {
    return heads[token];
  }

  /** The relation to the head, with its subtype. */
  public String relation(int token) {
    return relations[token];
  }

  public int root() {
    return root;
  }

  /** The dependents, in text order. */
  public int[] dependents(int token) {
    return dependents[token].clone();
  }

  /** The first dependent with one of the relations (exact, with subtype), or -1. */
  public int dependent(int token, String... wanted) {
    for (int dependent : dependents[token]) {
      for (String relation : wanted) {
        if (relations[dependent].equals(relation)) {
          return dependent;
        }
      }
    }
    return -1;
  }

  /** True if {@code token} is {@code ancestor} or below it. */
  public boolean isWithin(int token, int ancestor) {
    return entered[token] >= entered[ancestor] && entered[token] < left[ancestor];
  }

  /** First token of the subtree. */
  public int leftmost(int token) {
    return leftmost[token];
  }

  /** Last token of the subtree. */
  public int rightmost(int token) {
    return rightmost[token];
  }

  @Override
  public String toString() {
    return span().of(text);
  }
}
