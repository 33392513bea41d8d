package org.detente.statement;

import java.util.Optional;
import java.util.Set;

/** Contents that are no clauses: an object, what it is called, what a preposition leads. */
final class ObjectComplements {
  /** Prepositions that lead a second complement after an object: accused them of, blamed it for. */
  private static final Set<String> SECOND = Set.of("of", "for", "as", "to", "over", "against");

  private final Tree tree;

  ObjectComplements(Tree tree) {
    this.tree = tree;
  }

  Optional<Complement> of(int verb, Cue cue) {
    int object = tree.child(verb, "obj");
    if (object < 0) {
      return named(verb, cue);
    }
    if (cue.takes("np-np")) {
      int predicate = tree.child(verb, "xcomp");
      if (predicate < 0) {
        predicate = tree.exact(verb, "obl:unmarked");
      }
      if (predicate < 0) {
        predicate = secondObject(verb, object);
      }
      if (predicate > object || tree.child(object, "xcomp") > object) {
        return Complement.of(tree, "np-np", object, Math.max(object, predicate));
      }
    }
    if (cue.takes("np-as")) {
      int predicate = asComplement(verb, object);
      if (predicate >= 0) {
        return Complement.of(tree, "np-as", object, predicate);
      }
    }
    if (!cue.takes("np")) {
      return Optional.empty();
    }
    if (tree.xpos(object).startsWith("W") && tree.children(object).length == 0) {
      return Optional.empty();
    }
    boolean[] in = tree.subtree(object);
    int last = Complement.lastOf(in);
    for (int child : tree.children(verb)) {
      if (child > last && isSecond(child)) {
        Complement.add(tree, in, child);
      }
    }
    return Optional.of(new Complement("np", in));
  }

  /** "Called Guyana a colony", where whoever is called it passes for the predicate. */
  private Optional<Complement> named(int verb, Cue cue) {
    int name = tree.child(verb, "xcomp");
    boolean noun = name > verb && !tree.isVerb(name) && tree.child(name, "obj") > name;
    return noun && cue.takes("np-np") ? Complement.of(tree, "np-np", name) : Optional.empty();
  }

  /** "Dubbed the raid a fiasco": what it was called passes for another object. */
  private int secondObject(int verb, int object) {
    for (int child : tree.children(verb)) {
      if (child > object && tree.basic(child).equals("obj")) {
        return child;
      }
    }
    return -1;
  }

  private boolean isSecond(int child) {
    String relation = tree.basic(child);
    if (relation.equals("obl") || relation.equals("advcl")) {
      for (int grandchild : tree.children(child)) {
        String role = tree.basic(grandchild);
        if ((role.equals("case") || role.equals("mark"))
            && SECOND.contains(tree.lower(grandchild))) {
          return true;
        }
      }
    }
    return relation.equals("xcomp");
  }

  private int asComplement(int verb, int object) {
    for (int child : tree.children(verb)) {
      boolean led =
          tree.hasChildWithForm(child, "case", "as") || tree.hasChildWithForm(child, "mark", "as");
      if (child > object && led) {
        return child;
      }
    }
    return -1;
  }

  /** What the preposition leads, and an infinitive that shares it: "call on both to withdraw". */
  Optional<Complement> prepositional(int verb, int preposition) {
    int led = tree.head(preposition);
    if (led < 0 || led == verb) {
      return Optional.empty();
    }
    boolean[] in = tree.subtree(led);
    for (int i = 0; i <= preposition; i++) {
      in[i] = false;
    }
    for (int child : tree.children(verb)) {
      String relation = tree.basic(child);
      boolean infinitive = relation.equals("xcomp") || relation.equals("advcl");
      if (child > led && infinitive && tree.isToInfinitive(child)) {
        Complement.add(tree, in, child);
      }
    }
    return Optional.of(new Complement("prep", in));
  }
}
