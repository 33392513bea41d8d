package org.detente.statement;

import java.util.Optional;
import java.util.Set;

/**
 * What of a sentence a cue takes as its content.
 *
 * @param kind which construction it is, in the words of the cue tables where they have one
 * @param tokens which tokens it covers
 */
record Complement(String kind, boolean[] tokens) {
  private static final Set<String> CLAUSES =
      Set.of("that", "as", "aside", "right", "main", "relative");

  /** Whether the content is a clause that tells something, and no bare phrase. */
  boolean isClause() {
    return CLAUSES.contains(kind);
  }

  /** The subtrees of some tokens. */
  static Optional<Complement> of(Tree tree, String kind, int... tops) {
    boolean[] in = new boolean[tree.size()];
    for (int top : tops) {
      add(tree, in, top);
    }
    return Optional.of(new Complement(kind, in));
  }

  static void add(Tree tree, boolean[] in, int top) {
    boolean[] more = tree.subtree(top);
    for (int i = 0; i < in.length; i++) {
      in[i] |= more[i];
    }
  }

  static void remove(Tree tree, boolean[] in, int top) {
    boolean[] less = tree.subtree(top);
    for (int i = 0; i < in.length; i++) {
      in[i] &= !less[i];
    }
  }

  /** The last covered token, -1 where none is. */
  static int lastOf(boolean[] in) {
    for (int i = in.length - 1; i >= 0; i--) {
      if (in[i]) {
        return i;
      }
    }
    return -1;
  }
}
