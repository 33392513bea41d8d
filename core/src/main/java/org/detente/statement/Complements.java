package org.detente.statement;

import java.util.Optional;
import java.util.Set;
import org.detente.syntax.Upos;

/** Finds the complement of a cue that holds its content. */
final class Complements {
  private static final Set<String> TIMES =
      Set.of("after", "before", "as", "while", "when", "since", "amid");

  private final Tree tree;
  private final ObjectComplements objects;

  Complements(Tree tree) {
    this.tree = tree;
    this.objects = new ObjectComplements(tree);
  }

  /**
   * The content of a verb.
   *
   * @param preposition the last token of the cue's phrase where it is a preposition, else -1
   */
  Optional<Complement> of(int verb, Cue cue, int preposition) {
    if (cue.takes("prep")) {
      return preposition < 0 ? Optional.empty() : objects.prepositional(verb, preposition);
    }
    Optional<Complement> clause = clause(verb, cue);
    if (clause.isPresent()) {
      return clause;
    }
    Optional<Complement> main = mainClause(verb, cue);
    return main.isPresent() ? main : objects.of(verb, cue);
  }

  private Optional<Complement> clause(int verb, Cue cue) {
    int clause = tree.child(verb, "ccomp");
    if (clause >= 0 && isAfterthought(verb, clause)) {
      clause = -1;
    }
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
      Optional<Complement> said = Complement.of(tree, "that", first);
      said.ifPresent(whole -> addFurther(verb, first, whole.tokens()));
      return said;
    }
    int infinitive = infinitive(verb);
    int object = tree.child(verb, "obj", "iobj");
    if (infinitive >= 0 && tree.isToInfinitive(infinitive)) {
      if (object >= 0 && object < infinitive && cue.takes("np-to")) {
        return Complement.of(tree, "np-to", object, infinitive);
      }
      if (cue.takes("to")) {
        return Complement.of(tree, "to", infinitive);
      }
    }
    if (clause >= 0 && cue.takes("np-to") && tree.isToInfinitive(clause)) {
      return Complement.of(tree, "np-to", clause);
    }
    int motion = bareTo(verb);
    if (motion >= 0 && cue.takes("to")) {
      return Complement.of(tree, "to", motion);
    }
    if (infinitive >= 0 && cue.takes("ing") && tree.xpos(infinitive).equals("VBG")) {
      return Complement.of(tree, "ing", infinitive);
    }
    if (clause >= 0 && cue.takes("ing") && tree.xpos(clause).equals("VBG")) {
      return Complement.of(tree, "ing", clause);
    }
    return Optional.empty();
  }

  /** "The bridge will close, he said, after two men fell": what is said stands before. */
  private boolean isAfterthought(int verb, int clause) {
    if (!tree.is(verb, "parataxis") || tree.head(verb) > verb) {
      return false;
    }
    boolean[] in = tree.subtree(clause);
    int first = 0;
    while (first < in.length && !in[first]) {
      first++;
    }
    first = first < in.length && tree.isPunct(first) ? first + 1 : first;
    return first > 0
        && first < in.length
        && tree.lower(first - 1).equals(",")
        && TIMES.contains(tree.lower(first));
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
        Complement.add(tree, in, child);
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
    int next = Complement.lastOf(tree.subtree(addressee)) + 1;
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
    int to = Complement.lastOf(tree.subtree(object < 0 ? verb : object)) + 1;
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
  private Optional<Complement> mainClause(int verb, Cue cue) {
    if (!cue.takes("that") && !cue.takes("quote") || !tree.is(verb, "parataxis")) {
      return Optional.empty();
    }
    int main = tree.head(verb);
    boolean hasOwn = tree.child(verb, "obj", "xcomp") >= 0 && !cue.takes("addressee");
    if (hasOwn || tree.child(verb, "nsubj") < 0 || main > verb && !isAsideBefore(verb)) {
      return Optional.empty();
    }
    boolean[] in = tree.subtree(main);
    Complement.remove(tree, in, verb);
    return Optional.of(new Complement("main", in));
  }

  private boolean isAsideBefore(int verb) {
    for (int child : tree.children(verb)) {
      if (tree.lower(child).equals(":")) {
        return true;
      }
    }
    return true;
  }
}
