package org.detente.statement;

import java.util.Optional;
import java.util.Set;
import org.detente.syntax.Upos;

/** Finds the complement of a cue that holds its content. */
final class Complements {
  /** Prepositions that lead a second complement after an object: accused them of, blamed it for. */
  private static final Set<String> SECOND = Set.of("of", "for", "as", "to", "over", "against");

  private final Tree tree;

  Complements(Tree tree) {
    this.tree = tree;
  }

  /** What a complement is and which tokens it covers. */
  record Found(String kind, boolean[] tokens) {
    private static final Set<String> CLAUSES =
        Set.of("that", "as", "aside", "right", "main", "relative");

    /** Whether the content is a clause that tells something, and no bare phrase. */
    boolean isClause() {
      return CLAUSES.contains(kind);
    }
  }

  /**
   * The content of a verb.
   *
   * @param preposition the last token of the cue's phrase where it is a preposition, else -1
   */
  Optional<Found> of(int verb, Cue cue, int preposition) {
    if (cue.takes("prep")) {
      return preposition < 0 ? Optional.empty() : prepositional(verb, preposition);
    }
    Optional<Found> clause = clause(verb, cue);
    if (clause.isPresent()) {
      return clause;
    }
    Optional<Found> main = mainClause(verb, cue);
    return main.isPresent() ? main : object(verb, cue);
  }

  private Optional<Found> clause(int verb, Cue cue) {
    int clause = tree.child(verb, "ccomp");
    if (clause < 0) {
      clause = thatClause(verb);
    }
    if (clause < 0 && cue.takes("addressee") && cue.takes("that")) {
      clause = loose(verb);
    }
    if (clause < 0 && cue.takes("wh")) {
      clause = question(verb);
    }
    int first = clause;
    if (clause >= 0 && (cue.takes("that") || cue.takes("wh") || cue.takes("quote"))) {
      Optional<Found> said = found("that", first);
      said.ifPresent(whole -> addFurther(verb, first, whole.tokens()));
      return said;
    }
    int infinitive = infinitive(verb);
    int object = tree.child(verb, "obj", "iobj");
    if (infinitive >= 0 && tree.isToInfinitive(infinitive)) {
      if (object >= 0 && object < infinitive && cue.takes("np-to")) {
        return found("np-to", object, infinitive);
      }
      if (cue.takes("to")) {
        return found("to", infinitive);
      }
    }
    if (clause >= 0 && cue.takes("np-to") && tree.isToInfinitive(clause)) {
      return found("np-to", clause);
    }
    int motion = bareTo(verb);
    if (motion >= 0 && cue.takes("to")) {
      return found("to", motion);
    }
    if (infinitive >= 0 && cue.takes("ing") && tree.xpos(infinitive).equals("VBG")) {
      return found("ing", infinitive);
    }
    if (clause >= 0 && cue.takes("ing") && tree.xpos(clause).equals("VBG")) {
      return found("ing", clause);
    }
    return Optional.empty();
  }

  /**
   * A verb says one thing: a later "if" clause that the tree ties to the verb as another complement
   * belongs to it, and so does the clause that "made it clear" still waits for.
   */
  private void addFurther(int verb, int clause, boolean[] in) {
    for (int child : tree.children(verb)) {
      boolean condition = tree.is(child, "ccomp") && tree.hasChildWithForm(child, "mark", "if");
      boolean awaited = tree.is(child, "parataxis") && awaitsClause(clause);
      if (child > clause && clause > verb && (condition || awaited)) {
        add(in, child);
      }
    }
  }

  /** "Made it clear": an "it" that stands for a clause, and an adjective, but no clause. */
  private boolean awaitsClause(int verb) {
    int predicate = tree.child(verb, "xcomp");
    int it = tree.child(verb, "expl", "obj");
    return it >= 0
        && tree.lower(it).equals("it")
        && predicate > it
        && tree.upos(predicate) == Upos.ADJ
        && tree.child(verb, "ccomp") < 0
        && tree.child(predicate, "ccomp", "csubj") < 0;
  }

  /** A clause led by "that" is what was said, whatever the tree calls it. */
  private int thatClause(int verb) {
    for (int child : tree.children(verb)) {
      if (child > verb && tree.hasChildWithForm(child, "mark", "that")) {
        return child;
      }
    }
    return -1;
  }

  /** "Told audiences she would win", which trees tie on as a sentence of its own. */
  private int loose(int verb) {
    int addressee = tree.child(verb, "obj", "iobj");
    int clause = tree.child(verb, "parataxis");
    if (addressee < verb || clause < addressee || !tree.isFinite(clause)) {
      return -1;
    }
    int next = lastOf(tree.subtree(addressee)) + 1;
    return next < tree.size() && tree.subtree(clause)[next] && !tree.isPunct(next) ? clause : -1;
  }

  /** "Did not specify where they went", which trees take for a relative clause of the verb. */
  private int question(int verb) {
    int clause = tree.exact(verb, "acl:relcl");
    return clause > verb + 1 && tree.xpos(verb + 1).startsWith("W") ? clause : -1;
  }

  /** The infinitive, also where it passes for a purpose: "commanded the fleet to sail". */
  private int infinitive(int verb) {
    int infinitive = tree.child(verb, "xcomp");
    if (infinitive >= 0) {
      return infinitive;
    }
    int object = tree.child(verb, "obj");
    int purpose = tree.child(verb, "advcl", "acl");
    if (purpose < verb || !tree.isToInfinitive(purpose)) {
      return -1;
    }
    int to = lastOf(tree.subtree(object < 0 ? verb : object)) + 1;
    boolean follows = object > verb && to < tree.size() && tree.lower(to).equals("to");
    return follows || object < 0 && tree.lower(verb + 1).equals("to") ? purpose : -1;
  }

  /** "Refused to withdraw" where the infinitive passes for a noun: "to" right after the verb. */
  private int bareTo(int verb) {
    int to = verb + 1;
    if (to + 1 >= tree.size() || !tree.lower(to).equals("to") || tree.head(to) != to + 1) {
      return -1;
    }
    return tree.head(to + 1) == verb && tree.is(to + 1, "obl") ? to + 1 : -1;
  }

  /** "The bridge is gone, he said": the clause that the cue is an aside of. */
  private Optional<Found> mainClause(int verb, Cue cue) {
    if (!cue.takes("that") && !cue.takes("quote") || !tree.is(verb, "parataxis")) {
      return Optional.empty();
    }
    int main = tree.head(verb);
    boolean hasOwn = tree.child(verb, "obj", "xcomp") >= 0 && !cue.takes("addressee");
    if (hasOwn || tree.child(verb, "nsubj") < 0 || main > verb && !isAsideBefore(verb)) {
      return Optional.empty();
    }
    boolean[] in = tree.subtree(main);
    remove(in, verb);
    return Optional.of(new Found("main", in));
  }

  private boolean isAsideBefore(int verb) {
    for (int child : tree.children(verb)) {
      if (tree.lower(child).equals(":")) {
        return true;
      }
    }
    return true;
  }

  private Optional<Found> object(int verb, Cue cue) {
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
        return found("np-np", object, Math.max(object, predicate));
      }
    }
    if (cue.takes("np-as")) {
      int predicate = asComplement(verb, object);
      if (predicate >= 0) {
        return found("np-as", object, predicate);
      }
    }
    if (!cue.takes("np")) {
      return Optional.empty();
    }
    if (tree.xpos(object).startsWith("W") && tree.children(object).length == 0) {
      return Optional.empty();
    }
    boolean[] in = tree.subtree(object);
    int last = lastOf(in);
    for (int child : tree.children(verb)) {
      if (child > last && isSecond(child)) {
        add(in, child);
      }
    }
    return Optional.of(new Found("np", in));
  }

  /** "Called Guyana a colony", where whoever is called it passes for the predicate. */
  private Optional<Found> named(int verb, Cue cue) {
    int name = tree.child(verb, "xcomp");
    boolean noun = name > verb && !tree.isVerb(name) && tree.child(name, "obj") > name;
    return noun && cue.takes("np-np") ? found("np-np", name) : Optional.empty();
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
  private Optional<Found> prepositional(int verb, int preposition) {
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
        add(in, child);
      }
    }
    return Optional.of(new Found("prep", in));
  }

  private Optional<Found> found(String kind, int... tops) {
    boolean[] in = new boolean[tree.size()];
    for (int top : tops) {
      add(in, top);
    }
    return Optional.of(new Found(kind, in));
  }

  void add(boolean[] in, int top) {
    boolean[] more = tree.subtree(top);
    for (int i = 0; i < in.length; i++) {
      in[i] |= more[i];
    }
  }

  void remove(boolean[] in, int top) {
    boolean[] less = tree.subtree(top);
    for (int i = 0; i < in.length; i++) {
      in[i] &= !less[i];
    }
  }

  private static int lastOf(boolean[] in) {
    for (int i = in.length - 1; i >= 0; i--) {
      if (in[i]) {
        return i;
      }
    }
    return -1;
  }
}
