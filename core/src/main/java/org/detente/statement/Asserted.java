package org.detente.statement;

import java.util.EnumSet;
import java.util.Set;

/**
 * A cue without a clause of content ("supports the plan", "seeks to win") tells of somebody's mind
 * where the reporter says that it is so: not of things, not in the future or as a part of another
 * thought, and not where it only describes a noun.
 */
final class Asserted {
  private static final Set<String> THINGS = Set.of("that", "which", "it", "this");
  private static final Set<CueClass> STANDS = EnumSet.of(CueClass.SUPPORT, CueClass.OPPOSE);
  private static final Set<CueClass> AIMS =
      EnumSet.of(CueClass.WANT, CueClass.INTEND, CueClass.EXPECT);

  private Asserted() {}

  static boolean is(Tree tree, CuePhrase cue, int source) {
    int top = cue.top();
    if (THINGS.contains(tree.lower(source)) || tree.is(top, "ccomp", "csubj")) {
      return false;
    }
    return !describes(tree, cue)
        && !isOpen(tree, cue)
        && !tree.hasChildWithForm(top, "aux", "will");
  }

  /**
   * "Groups backing the plan", "the first to praise it", "officials who want to go"; but "with the
   * king calling it a sham" tells what he did.
   */
  private static boolean describes(Tree tree, CuePhrase cue) {
    int top = cue.top();
    if (tree.is(top, "acl:relcl")) {
      return AIMS.contains(cue.cue().kind());
    }
    boolean pause = top > 0 && tree.isPunct(top - 1);
    boolean absolute = tree.hasChildWithForm(Math.max(0, tree.head(top)), "case", "with");
    boolean participle = tree.xpos(top).equals("VBG") && !pause && !absolute;
    return tree.is(top, "acl") && (participle || tree.isToInfinitive(top));
  }

  /** "Free to deny it or support it", "asked them to back it": nobody does so yet. */
  private static boolean isOpen(Tree tree, CuePhrase cue) {
    int top = cue.top();
    boolean bare = tree.xpos(top).equals("VB");
    boolean joined = tree.is(top, "conj") && tree.child(top, "nsubj", "aux") < 0;
    return bare && (joined || STANDS.contains(cue.cue().kind()));
  }
}
