package org.detente.statement;

/** Takes off a content's tail what the reporter adds: “…, which the treaty had banned”. */
final class Trim {
  private static final int SHORTEST = 3;

  private Trim() {}

  /** Clears a loose relative clause or participle at the end, where enough is left before it. */
  static void tail(Tree tree, boolean[] in, int cue) {
    int last = in.length - 1;
    while (last >= 0 && (!in[last] || tree.isPunct(last))) {
      last--;
    }
    int first = 0;
    while (first <= last && !in[first]) {
      first++;
    }
    for (int i = Math.max(first + SHORTEST, cue + 1); i < last; i++) {
      if (in[i] && !tree.quoted(i) && tree.lower(i).equals(",") && isLoose(tree, i + 1, last)) {
        for (int t = i; t < in.length; t++) {
          in[t] = false;
        }
        return;
      }
    }
  }

  private static boolean isLoose(Tree tree, int token, int last) {
    int head = tree.head(token);
    return tree.xpos(token).startsWith("W")
        && head >= 0
        && tree.is(head, "acl:relcl")
        && tree.subtree(head)[last];
  }
}
